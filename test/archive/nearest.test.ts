// Archive tests: what was probably meant by a word or a value, for the `fix` of a message.
import { describe, expect, test } from "vitest";
import { nearestFirst, nearestTo } from "../../scripts/archive/nearest.ts";
import {
  meantAddress,
  meantCode,
  meantMail,
  meantReference,
  meantValue,
  shown,
} from "../../scripts/archive/suggest.ts";
import { MEANT_PARTY, MEANT_STATUS, PARTIES, STATUSES } from "../../scripts/schema/status.ts";

describe("nearestTo", () => {
  test.each([
    ["fulfiled", STATUSES, "fulfilled"],
    ["Fulfilled ", STATUSES, "fulfilled"],
    ["not fulfilled", STATUSES, "not-fulfilled"],
    ["partly", STATUSES, "partly-fulfilled"],
    ["xyz", STATUSES, undefined],
    ["titel", ["title", "text", "to"], "title"],
    ["x", ["on", "to"], undefined],
    ["ot", ["on", "to"], "on"],
    ["stold", ["stold-och-inbrott", "trafik"], "stold-och-inbrott"],
    ["och", ["stold-och-inbrott", "alkohol-och-krog"], undefined],
    ["constructor", ["id"], undefined],
    ["", ["id"], undefined],
  ])("%j", (written, known, nearest) => {
    expect(nearestTo(written, known)).toBe(nearest);
  });

  test.each([
    ["klart", "fulfilled"],
    ["Genomfört", "fulfilled"],
    ["pågår", "ongoing"],
    ["ej påbörjat", "not-started"],
    ["utgår", "withdrawn"],
  ])("a status written %s", (written, status) => {
    expect(nearestTo(written, STATUSES, MEANT_STATUS)).toBe(status);
  });

  test.each([
    ["polisen", "police"],
    ["Kommunen", "municipality"],
    ["tillsammans", "joint"],
    ["redaktionen", undefined],
    ["toString", undefined],
  ])("a party written %s", (written, party) => {
    expect(nearestTo(written, PARTIES, MEANT_PARTY)).toBe(party);
  });
});

test("of many words those that look most alike come first; few keep their order", () => {
  const letters = "abcdefghijkl".split("").map((letter) => letter.repeat(3));
  expect(nearestFirst("kkk", letters)[0]).toBe("kkk");
  expect(nearestFirst("kkk", ["aaa", "kkk"])).toEqual(["aaa", "kkk"]);
});

describe("meantValue", () => {
  test.each([
    [2021, "text", '"2021"'],
    [true, "text", '"true"'],
    [["a"], "text", undefined],
    ["8", "number", "8"],
    ["8,5", "number", "8.5"],
    ["1 000", "number", "1000"],
    ["1.000", "number", "1000"],
    ["8 st", "number", "8"],
    ["Åtta", "number", "8"],
    ["ett", "number", "1"],
    ["många", "number", undefined],
    ["8-10", "number", undefined],
    ["ja", "boolean", "true"],
    ["No", "boolean", "false"],
    ["kanske", "boolean", undefined],
  ] as const)("%j as a %s", (value, expected, meant) => {
    expect(meantValue(value, expected)).toBe(meant);
  });
});

describe("meantAddress", () => {
  test.each([
    ["www.dalsed.se", "https://www.dalsed.se"],
    ["dalsed.se/löften", "https://dalsed.se/löften"],
    ["//dalsed.se/x", "https://dalsed.se/x"],
    ["https:/dalsed.se", "https://dalsed.se"],
    ["HTTP://dalsed.se", "http://dalsed.se"],
    ["https://dalsed.se/a b", "https://dalsed.se/a%20b"],
    ["<https://dalsed.se>", "https://dalsed.se"],
    ["anna@dalsed.se", "mailto:anna@dalsed.se"],
    ["0534-190 00", "tel:0534-19000"],
    ["tel: 0534 190 00", "tel:053419000"],
    ["javascript:alert(1)", undefined],
    ["data:text/html,x", undefined],
    ["https://anna:hemligt@dalsed.se", undefined],
    ["kommunen", undefined],
    ["/dals-ed/", undefined],
  ])("%s", (written, meant) => {
    expect(meantAddress(written, true)).toBe(meant);
  });

  test("a web page is never a mail address or a telephone", () => {
    expect(meantAddress("anna@dalsed.se", false)).toBeUndefined();
    expect(meantAddress("0534-190 00", false)).toBeUndefined();
  });
});

test.each([
  [1438, '"1438"'],
  [114, '"0114"'],
  ["14 38", '"1438"'],
  ["14380", undefined],
  ["Ed", undefined],
])("a municipality code written %j", (written, meant) => {
  expect(meantCode(written)).toBe(meant);
});

test("other values are mended as far as they can be made out", () => {
  expect(meantMail("mailto:anna@dalsed.se")).toBe("anna@dalsed.se");
  expect(meantMail("anna(at)dalsed.se")).toBeUndefined();
  expect(meantReference("2018/Grannsamverkan")).toBe("2018/grannsamverkan");
  expect(meantReference("grannsamverkan")).toBeUndefined();
});

test("a value is quoted on one line and not at length", () => {
  expect(shown("a\n  b")).toBe("a b");
  expect(shown({ a: [1] })).toBe('{"a":[1]}');
  expect(shown("å".repeat(1000))).toBe(`${"å".repeat(60)}…`);
});
