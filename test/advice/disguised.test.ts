// Advice tests: numbers and addresses of persons in other characters, escapes and surroundings than the plain ones: told of and hidden all the same.
// 811218-9876 and 670919-9530 are Skatteverket's numbers for tests; the telephone numbers are those that PTS keeps free.
import { describe, expect, test } from "vitest";
import { concealed } from "../../scripts/advice/discretion.ts";
import { privacyFaults } from "../../scripts/advice/privacy.ts";

const codes = (text: string) => privacyFaults(text, "a.md", new Set()).map(({ code }) => code.slice(8));
const surrounded = (text: string) => `Anna Ek: ${text}\noch mer.`;

describe("a personal number is told of and hidden", () => {
  test.each([
    ...["\u00A0", "\u2009", "\u202F", "\u3000", "\t"].map((space) => `811218${space}-${space}9876`),
    ..."\u2010\u2011\u2012\u2013\u2014\u2212\uFE63\uFF0D".split("").map((hyphen) => `811218${hyphen}9876`),
    "811218--9876",
    "811218.9876",
    "811218/9876",
    "811218_9876",
    "8112\u00AD18-98\u00AD76",
    "811218\u200B-\u200B9876",
    "811218\u20609876",
    "811218\uFE0F-9876",
    "811218\u3164-9876",
    "_811218-9876_",
    "**811218-9876**",
    "pnr811218-9876",
    "id: a8112189876",
    "https://exempel.se/?a=b&p811218-9876",
    "&p8112189876",
    "811218-9876x",
    "1:811218-9876",
    "811218-\n    9876",
    "811218\n  -9876",
    "> 811218-\n> 9876",
    '"811218-\\\n  9876"',
    "811218\\-9876",
    "811218&#45;9876",
    "811218&#x2D;9876",
    "811218&ndash;9876",
    "811218&nbsp;9876",
    "811218&shy;-9876",
    '"811218\\u002D9876"',
    '"811218\\x2D9876"',
    "811218%2D9876",
    "81 12 18 9876",
    "81-12-18-9876",
    "1981-12-18-9876",
    "１９８１１２１８-９８７６",
    "٨١١٢١٨-٩٨٧٦",
    "8.112189876e9",
    "8.112189876E+09",
    "8112189876.0",
  ])("%j", (text) => {
    expect(codes(surrounded(text))).toEqual(["personal-number"]);
    const hidden = concealed(surrounded(text));
    expect(hidden).toHaveLength(surrounded(text).length);
    expect(hidden.slice(9)).not.toMatch(/9876|98..76|٩٨٧٦|９８７６|112189876/u);
    expect(hidden.split("\n")).toHaveLength(surrounded(text).split("\n").length);
  });

  test.each(["811218-9876,670919-9530", "811218-9876/670919-9530", "811218-9876 670919-9530"])(
    "both of %s",
    (text) => {
      expect(codes(text)).toEqual(["personal-number", "personal-number"]);
      expect(concealed(text)).not.toMatch(/\d/);
    },
  );

  test("in words that stay on one line, with the caret on the first of its lines", () => {
    const [fault] = privacyFaults("a 811218-\n    9876", "a.md", new Set());
    expect(fault).toMatchObject({
      place: { line: 1, column: 3, length: 7 },
      values: { hidden: "••••••- ••••" },
    });
  });
});

describe("a mobile or another telephone number is told of and hidden", () => {
  test.each([
    "(070) 174 06 05",
    "070/174 06 05",
    "070.174.06.05",
    "070\u2010174\u201006\u201005",
    "070\u2212174 06 05",
    "070-174\t06\t05",
    "070-174\u200906\u200905",
    "tel0701740605",
    "wa.me/46701740605",
    "https://wa.me/46701740605",
    "070-174\n    06 05",
    "_070-174 06 05_",
    "070&nbsp;174 06 05",
    "07\u200B0-174 06 05",
    "070-174 06 05 2021",
    "(0534) 123 45",
    "0534/123 45",
  ])("%j", (text) => {
    expect(codes(surrounded(text))).toEqual(["phone-number"]);
    const hidden = concealed(surrounded(text));
    expect(hidden).toHaveLength(surrounded(text).length);
    expect(hidden).not.toMatch(/06.05|0605|3 45/u);
  });

  test("both of 070-1740605,070-1740606", () => {
    expect(codes("070-1740605,070-1740606")).toEqual(["phone-number", "phone-number"]);
    expect(concealed("070-1740605,070-1740606")).toBe("070-•••••••,070-•••••••");
  });
});

describe("a private address is told of and hidden", () => {
  test.each([
    "anna.ek\\@gmail.com",
    "anna.ek%40gmail.com",
    "anna.ek＠gmail.com",
    "anna.ek&#64;gmail.com",
    "anna.ek&commat;gmail.com",
    "andre\u0301@gmail.com",
    '"anna ek"@gmail.com',
    "anna.ek@mail.telia.com",
    "anna.ek@yahoo.co.uk",
    ..."pm.me hey.com mail.ru web.de".split(" ").map((host) => `anna.ek@${host}`),
  ])("%j", (text) => {
    expect(codes(surrounded(text))).toEqual(["private-mail"]);
    const hidden = concealed(surrounded(text));
    expect(hidden).toHaveLength(surrounded(text).length);
    expect(hidden).not.toMatch(/anna.ek|ndre/u);
  });
});

describe("something else is not told of", () => {
  test.each([
    "2020-2022",
    "2021-01-01–2022",
    "2021-01-01 – 2021-12-31",
    "2021-01-01/2021-12-31",
    "2021.01.01-2021.12.31",
    "2026-03-02 1300",
    "2026-03-02 13:00",
    "1981-12-18 0906",
    "212000-1234",
    "202100-0076",
    "556012-5790",
    "dnr 830412/2019",
    "https://exempel.se/2020-01-28-uppfoljning",
    "https://exempel.se/2020/01/28/1234",
    "https://exempel.se/id/8112189876",
    "/2020/01/28/1234",
    "8 112 189 876 kr",
    "1 234 567,50 kr",
    "114 14, 112, 077-114 14 00 och 010-516 12 36",
    'phone: "0105161236"',
    "tel:0105161236",
    "kl. 07.30-16.30, 11 november",
    "07.00–16.00 2021-02-03",
    "08/09 2021",
    "läsåret 2019/2020, 2020/21",
    "8112189875",
    "polisen@exempel.se",
    "kommun@me.exempel.se",
  ])("%s", (text) => {
    expect(codes(surrounded(text))).toEqual([]);
  });

  test("no number of an hour, a time and a day is one that would be", () => {
    const days = Array.from({ length: 28 }, (_, day) => `2026-02-${String(day + 1).padStart(2, "0")}`);
    const hours = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, "0")}30`);
    expect(days.flatMap((day) => hours.flatMap((hour) => codes(`${day} ${hour}`)))).toEqual([]);
  });
});
