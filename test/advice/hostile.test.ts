// Advice tests: files of the largest size that the reader takes, made to hold the advice up.
import { expect, test } from "vitest";
import { contactNumbers, isContact } from "../../scripts/advice/contact.ts";
import { concealed } from "../../scripts/advice/discretion.ts";
import { fold } from "../../scripts/advice/folded.ts";
import { privacyFaults } from "../../scripts/advice/privacy.ts";
import { sentencesOf } from "../../scripts/advice/sentences.ts";
import { todoFaults } from "../../scripts/advice/todo.ts";
import { webAddressesIn } from "../../scripts/advice/web-address.ts";
import { MOST_FAULTS } from "../../scripts/diagnostics/diagnostic.ts";
import { LIMIT_BYTES } from "../../scripts/source/decode.ts";

/** On one line. */
const full = (piece: string) => piece.repeat(Math.floor(LIMIT_BYTES / piece.length));

test.each([
  ["personal numbers", full("900102-9801 ")],
  ["telephone numbers", full("070-174 06 05, ")],
  ["addresses of e-mail", full("anna.ek@gmail.com ")],
  ["all of them", full("900102-9801 070-174 06 05 anna.ek@gmail.com https://a.se/ ")],
  ["addresses of the web", full("https://a.se/ ")],
  ["an address of brackets", `https://a.se/${full(")")}`],
  ["an address of full stops", `https://a.se/${full(".")}`],
  ["addresses of brackets", full(`https://a.se/${")".repeat(1980)} `)],
  ["addresses of brackets and full stops", full(`https://a.se/${").".repeat(990)} `)],
  ["figures", full("0")],
  ["figures and spaces", full("07 ")],
  ["signs of e-mail", full("@")],
  ["letters before a sign of e-mail", `${full("a")}@a.se`],
])("a megabyte of %s on one line", (_, text) => {
  const started = performance.now();
  const known = new Set<string>();
  expect(privacyFaults(text, "a.md", known).length).toBeLessThanOrEqual(3 * MOST_FAULTS);
  expect(concealed(text)).toHaveLength(text.length);
  webAddressesIn(text);
  expect(performance.now() - started).toBeLessThan(5000);
});

const repeated = (piece: string, length: number) => piece.repeat(Math.floor(length / piece.length));

test.each([
  ["fields of telephones before addresses", `# ${"phone: ".repeat(8000)}, ${"anna.ek@x.se, ".repeat(600)}`],
  ["fields of telephones", repeated("phone: ", 60_000)],
  ["openings of fields", `${repeated("{ ", 60_000)}anna.ek@x.se`],
  ["spaces", `phone:${" ".repeat(60_000)}anna.ek@x.se`],
  ["commas and spaces", `${repeated(",    ", 60_000)}0701740605`],
])("settings of %s", (_, text) => {
  const started = performance.now();
  expect(privacyFaults(text, "municipality.yml", new Set()).length).toBeLessThanOrEqual(MOST_FAULTS);
  contactNumbers(["municipality.yml"], () => text);
  isContact(text, "municipality.yml", text.length);
  expect(performance.now() - started).toBeLessThan(1000);
});

test("what is more than the reader reads is not searched", () => {
  const much = full("anna.ek@gmail.com\n");
  expect(privacyFaults(much, "municipality.yml", new Set())).toEqual([]);
  expect(privacyFaults(`---\n${much}---\n`, "a.md", new Set())).toEqual([]);
  expect(privacyFaults(`---\n---\n${much}`, "a.md", new Set())).toHaveLength(MOST_FAULTS);
  expect(contactNumbers(["a.yml"], () => full("phone: 0701740605\n")).size).toBe(0);
});

test.each([
  ["lines that go on", "\n "],
  ["quotes", "\n>>>> "],
  ["quoted spaces", "> "],
  ["backslashes", "\\"],
  ["entities", "&#45;"],
  ["beginnings of entities", "&#x"],
  ["percentages", "%40"],
  ["soft hyphens", "\u00AD"],
  ["figures with soft hyphens", "8\u00AD"],
  ["letters of other scripts", "漢"],
  ["figures of other scripts", "٣"],
  ["brackets and figures", "(07"],
  ["countries", "+46"],
  ["quotation marks", '"'],
  ["quotation marks and signs", '"a"@'],
  ["days", "81-12-18-"],
  ["powers of ten", "8.112189876e"],
])("a megabyte of %s", (_, piece) => {
  const text = full(piece);
  const started = performance.now();
  expect(concealed(text)).toHaveLength(text.length);
  privacyFaults(text, "a.md", new Set());
  fold(text).spanOf(0, 1);
  // Half a million places where the two texts differ take a second and a half, and are no text that anybody reads.
  expect(performance.now() - started).toBeLessThan(10_000);
});

test("as many things to do as front matter can hold, and more", () => {
  const started = performance.now();
  expect(todoFaults("# TODO x\n".repeat(7000), "archive.yml")).toHaveLength(MOST_FAULTS);
  expect(todoFaults(`# TODO\n${"[".repeat(60_000)}`, "archive.yml")).toHaveLength(1);
  expect(todoFaults(full("# TODO x\n"), "archive.yml")).toEqual([]);
  expect(performance.now() - started).toBeLessThan(3000);
});

test.each(["A. ", "a. ", "t.ex. ", "”. ", "… ", ": ", "1. "])("a paragraph of %j", (piece) => {
  const started = performance.now();
  sentencesOf(piece.repeat(3000));
  expect(performance.now() - started).toBeLessThan(500);
});

test("what is hidden twice is hidden once", () => {
  // A day of birth that looks like the beginning of a mobile number.
  expect(concealed("070102-9805, 070102-9801")).not.toMatch(/98/);
});
