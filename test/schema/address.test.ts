// Schema tests: addresses that content may link to, and texts, ids and figures, as tables of pairs.
import { describe, expect, test } from "vitest";
import { day, days, figure, id, isSafeAddress, text, webAddress } from "../../scripts/schema/field.ts";

describe("isSafeAddress", () => {
  test.each([
    "https://www.dalsed.se/",
    "http://dalsed.se/löfte?a=b&c=d#e",
    "https://xn--strngns-5wag.se",
    "https://dalsed.se:8080/x",
    "mailto:kommunen@dalsed.se",
    "tel:+46534-19000",
    "tel:112",
  ])("%s is one", (address) => {
    expect(isSafeAddress(address)).toBe(true);
  });

  test.each([
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:https://dalsed.se/x",
    "feed:https://dalsed.se",
    "view-source:https://dalsed.se",
    "//dalsed.se",
    "\\\\dalsed.se",
    "https:\\\\dalsed.se",
    "https://dalsed.se\\@exempel.se",
    "https://anna:hemligt@dalsed.se",
    "https://anna@dalsed.se",
    "https://",
    "https:dalsed.se/ x",
    "https:dalsed.se/x",
    "https://dalsed..se/",
    "https:dalsed.se",
    "https:/dalsed.se",
    "https:///dalsed.se",
    "http:dalsed.se/x",
    "https://.",
    "https://dalsed.",
    "https://dalsed.se/\u00ADx",
    "https://dals\u200Ded.se",
    "https://dalsed.se/\u202Ex",
    "https://dalsed.se/\u3164",
    "https://localhost",
    "https://dalsed.se/<script>",
    'https://dalsed.se/"x',
    "www.dalsed.se",
    "/dals-ed/",
    "#x",
    "mailto:",
    "mailto:a@b.se?bcc=c@d.se",
    "mailto:a@b.se,c@d.se@e",
    "mailto:a@b.se,c",
    "mailto:a@b.se;c",
    "mailto:a@b.se%0Abcc:c@d.se",
    "mailto:a%3Fbcc=c@d.se",
    "mailto:javascript:alert(1)@b.se",
    "mailto:a@b",
    "tel:javascript",
    "tel:0534 190 00",
    "",
  ])("%j is none", (address) => {
    expect(isSafeAddress(address)).toBe(false);
  });

  test("a web page is http or https alone", () => {
    expect(webAddress().safeParse("https://dalsed.se").success).toBe(true);
    expect(webAddress().safeParse("mailto:a@b.se").success).toBe(false);
  });
});

/** The value as it is kept, or the code of what is wrong with it. */
const read = (
  field: { safeParse: (value: unknown) => ReturnType<ReturnType<typeof text>["safeParse"]> },
  value: unknown,
) => {
  const { data, error } = field.safeParse(value);
  return error === undefined ? data : error.issues[0]?.message;
};

test.each([
  [" Vi  lovar\n\tatt ", "Vi lovar att"],
  ["5\u00A0000 kr", "5 000 kr"],
  ["a\u030A", "å"],
  ["", "field/empty"],
  ["\u00AD", "field/empty"],
  ["\u200D\u200C", "field/empty"],
  ["\u2800 \u2800", "field/empty"],
  ["\u3164", "field/empty"],
  ["\u115F\u1160\uFFA0", "field/empty"],
  ["\u034F\uFE0F", "field/empty"],
  ["\u0301", "field/empty"],
  ["\u{E0020}", "field/empty"],
  ["\uE000", "field/empty"],
  ["sam\u00ADverkan", "sam\u00ADverkan"],
  ["👩\u200D🚒", "👩\u200D🚒"],
  [".", "."],
  ["a".repeat(2000), "a".repeat(2000)],
  ["a".repeat(2001), "field/too-long"],
  ["\u00AD".repeat(2001), "field/empty"],
  [" \u00A0\n", "field/empty"],
])("a text written %j is %j", (written, kept) => {
  expect(read(text(), written)).toBe(kept);
});

test.each(["a", "ljus", "2021-a", "a-b-c", "0"])("%s is an id", (written) => {
  expect(read(id(), written)).toBe(written);
});
test.each([
  ["a".repeat(60), "a".repeat(60)],
  ["a".repeat(61), "id/too-long"],
  ["Å".repeat(61), "id/format"],
])("an id written %j is %j", (written, kept) => {
  expect(read(id(), written)).toBe(kept);
});
test.each(["", "-a", "a-", "a--b", "A", "å", "a b", "a/b", "a.b", "__proto__", "a\n"])(
  "%j is no id",
  (written) => {
    expect(read(id(), written)).toBe("id/format");
  },
);

test.each([0, 8, 2.5, 1e9])("%d can be counted", (value) => {
  expect(figure().safeParse(value).success).toBe(true);
});
test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("%d cannot be counted", (value) => {
  expect(read(figure() as never, value)).toBe("figure/negative");
});

test.each([0, 90, 3650])("%d is a number of days", (value) => {
  expect(days().safeParse(value).success).toBe(true);
});
test.each([-1, 2.5, 3651, Number.NaN])("%d is no number of days", (value) => {
  expect(read(days() as never, value)).toBe("figure/not-days");
});

test.each([
  ["2021-04-14", "2021-04-14"],
  ["2021-02-30", "date/impossible"],
  ["2021-13-01", "date/impossible"],
  ["1899-12-31", "date/out-of-range"],
  ["2200-01-01", "date/out-of-range"],
  ["2021-4-14", "date/format"],
  ["2021-04-14T00:00:00Z", "date/format"],
  [20210414, "date/format"],
])("a day written %j is %j", (written, kept) => {
  expect(read(day() as never, written)).toBe(kept);
});
