// Gazetteer tests: the municipalities of Sweden are all there, and found however somebody writes their names.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { slugOf } from "../../scripts/address/slug.ts";
import {
  COUNTY_NAMES,
  findMunicipality,
  genitiveOf,
  MUNICIPALITIES,
  municipalityByCode,
} from "../../scripts/gazetteer/gazetteer.ts";
import { ID } from "../../scripts/schema/field.ts";
import { ROOT } from "../source-tree.ts";

describe("the list", () => {
  test("has 290 municipalities in 21 counties, each code and each folder once", () => {
    expect(MUNICIPALITIES).toHaveLength(290);
    expect(COUNTY_NAMES).toHaveLength(21);
    for (const key of ["code", "name", "folder"] as const)
      expect(new Set(MUNICIPALITIES.map((one) => one[key])).size, key).toBe(290);
    expect(MUNICIPALITIES.map(({ code }) => code)).toEqual(MUNICIPALITIES.map(({ code }) => code).sort());
    for (const { code, folder } of MUNICIPALITIES) {
      expect(code).toMatch(/^\d{4}$/);
      expect(folder).toMatch(ID);
    }
  });

  test("has for each county two digits of its own", () => {
    const digits = new Map(MUNICIPALITIES.map(({ code, county }) => [code.slice(0, 2), county]));
    for (const { code, county } of MUNICIPALITIES) expect(digits.get(code.slice(0, 2))).toBe(county);
    expect(
      [...digits]
        .sort()
        .map((pair) => pair.join(" "))
        .join(", "),
    ).toMatchInlineSnapshot(
      `"01 Stockholms län, 03 Uppsala län, 04 Södermanlands län, 05 Östergötlands län, 06 Jönköpings län, 07 Kronobergs län, 08 Kalmar län, 09 Gotlands län, 10 Blekinge län, 12 Skåne län, 13 Hallands län, 14 Västra Götalands län, 17 Värmlands län, 18 Örebro län, 19 Västmanlands län, 20 Dalarnas län, 21 Gävleborgs län, 22 Västernorrlands län, 23 Jämtlands län, 24 Västerbottens län, 25 Norrbottens län"`,
    );
  });

  // Counted from the other of the two lists, "0114 Upplands Väsby\n…": a slip of the pen in one name or code shows.
  test("is letter by letter what a second list says", () => {
    const lines = MUNICIPALITIES.map(({ code, name }) => `${code} ${name}\n`).join("");
    expect(createHash("sha256").update(lines).digest("hex")).toBe(
      "346d681fab4748e928b637c170fff601a139ed40fddd42b1cf57c709d6404553",
    );
  });

  test("agrees with every municipality of the archive that ships", () => {
    const folder = path.join(ROOT, "pledges");
    const settings = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => [name, readFileSync(path.join(folder, name, "municipality.yml"), "utf8")] as const);
    expect(settings.length).toBeGreaterThan(5);
    for (const [name, text] of settings) {
      const known = MUNICIPALITIES.find((one) => one.folder === name);
      for (const line of [
        `name: ${known?.name}`,
        `genitive: ${known?.genitive}`,
        `code: "${known?.code}"`,
        `county: ${known?.county}`,
      ])
        expect(text.split("\n")).toContain(line);
    }
  });
});

test.each([
  ["Ödeshög", "Ödeshög"],
  ["odeshog", "Ödeshög"],
  ["ÖDESHÖGS KOMMUN", "Ödeshög"],
  ["O\u0308deshog", "Ödeshög"],
  ["  Ödeshögs kommuns ", "Ödeshög"],
  ["Dals Ed", "Dals-Ed"],
  ["dals-ed", "Dals-Ed"],
  ["DalsEd", "Dals-Ed"],
  ["Dals‑Eds kommun", "Dals-Ed"],
  ["Malung-Sälen", "Malung-Sälen"],
  ["malung/sälen", "Malung-Sälen"],
  ["Upplands-Väsby", "Upplands Väsby"],
  ["Upplands Bro", "Upplands-Bro"],
  ["Falu kommun", "Falun"],
  ["Falun", "Falun"],
  ["Borås Stad", "Borås"],
  ["Skaras", "Skara"],
  ["Orusts kommun", "Orust"],
  ["Orust kommun", "Orust"],
  ["Region Gotland", "Gotland"],
  ["Kommunen Ale", "Ale"],
  ["Habo", "Habo"],
  ["habo", "Habo"],
  ["Håbo", "Håbo"],
  ["HÅBO KOMMUN", "Håbo"],
  ["Hälsingborg", undefined],
  ["Stockholm och Solna", undefined],
  ["Kommun", undefined],
  ["", undefined],
  ["__proto__", undefined],
])("%s is %s", (written, name) => {
  expect(findMunicipality(written)?.name).toBe(name);
});

test("every municipality is found by its name, its genitive, its folder, and each of them in small and capital letters", () => {
  for (const one of MUNICIPALITIES) {
    for (const form of [one.name, `${one.genitive} kommun`, `${one.name}s`])
      for (const written of [form, form.toLowerCase(), form.toUpperCase(), form.normalize("NFD")])
        expect(findMunicipality(written), written).toBe(one);
    expect(findMunicipality(slugOf(one.name))?.name, slugOf(one.name)).toBe(
      one.name === "Håbo" ? "Habo" : one.name,
    );
    expect(municipalityByCode(one.code)).toBe(one);
  }
  expect(municipalityByCode("9999")).toBeUndefined();
});

test.each([
  ["Dals-Ed", "Dals-Eds"],
  ["Ödeshög", "Ödeshögs"],
  ["Säter", "Säters"],
  ["Höör", "Höörs"],
  ["Boden", "Bodens"],
  ["Lilla Edet", "Lilla Edets"],
  ["Malung-Sälen", "Malung-Sälens"],
  ["Falun", "Falu"],
  ["Kalmar", "Kalmar"],
  ["Orust", "Orust"],
  ["Borås", "Borås"],
  ["Kalix", "Kalix"],
  ["Habo", "Habo"],
  ["Umeå", "Umeå"],
  ["Växjö", "Växjö"],
  ["Skara", "Skara"],
  ["Täby", "Täby"],
  ["Åre", "Åre"],
  ["Grums", "Grums"],
  ["Nyby-Västra", "Nyby-Västra"],
  ["constructor", "constructors"],
])("%s: %s kommun", (name, genitive) => {
  expect(genitiveOf(name)).toBe(genitive);
});

// By the names that municipalities go by themselves.
test("these and no others stand before kommun without an s", () => {
  const bare = MUNICIPALITIES.filter(({ name, genitive }) => name === genitive && !/[aeiouyåäö]$/.test(name));
  expect(bare.map(({ name }) => name).join(", ")).toMatchInlineSnapshot(
    `"Strängnäs, Tranås, Torsås, Mönsterås, Kalmar, Höganäs, Orust, Sotenäs, Bengtsfors, Alingsås, Borås, Storfors, Munkfors, Grums, Hagfors, Degerfors, Hällefors, Västerås, Hofors, Bollnäs, Kramfors, Robertsfors, Vännäs, Överkalix, Kalix"`,
  );
});
