// Address tests: names made fit for addresses, as Swedes expect.
import { expect, test } from "vitest";
import { slugOf } from "../../scripts/address/slug.ts";

test.each([
  ["Grannsamverkan i hela kommunen", 20, "grannsamverkan-i"],
  ["Grannsamverkan i hela", 21, "grannsamverkan-i-hela"],
  ["Grannsamverkan", 5, "grann"],
  ["--Grannsamverkan", 5, "grann"],
])("%s in at most %d signs → %s", (name, most, slug) => {
  expect(slugOf(name, most)).toBe(slug);
});

test.each([
  ["Ödeshög", "odeshog"],
  ["Åre och Östersund", "are-och-ostersund"],
  ["Båtsamverkan", "batsamverkan"],
  ["A\u030ase\u0301n", "asen"],
  ["Dals-Ed", "dals-ed"],
  ["Läggesta & Strängnäs", "laggesta-och-strangnas"],
  ["Sjöbo/Ystad 2021!", "sjobo-ystad-2021"],
  ["--../..\\etc", "etc"],
  ["Đorđe Ŋ", "dorde-n"],
  ["日本", ""],
])("%s → %s", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});
