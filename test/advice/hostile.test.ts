// Advice tests: files of the largest size that the reader takes, made to hold the advice up.
import { expect, test } from "vitest";
import { concealed } from "../../scripts/advice/discretion.ts";
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
  expect(performance.now() - started).toBeLessThan(3000);
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
