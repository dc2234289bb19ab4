// Drafting tests: answers on one line, as people write them.
import { describe, expect, test } from "vitest";
import {
  commitmentFrom,
  idFor,
  numberFrom,
  pairFrom,
  partyFrom,
  signatoryFrom,
  statusFrom,
  targetFrom,
} from "../../scripts/drafting/spoken.ts";

const PARTNERS = [{ id: "edsbostader", name: "Edsbostäder" }];

test.each([
  ["police", "police"],
  [" Polisen ", "police"],
  ["KOMMUNEN", "municipality"],
  ["tillsammans", "joint"],
  ["Edsbostäder", "edsbostader"],
  ["edsbostader", "edsbostader"],
  ["hemvärnet", "hemvärnet"],
  ["constructor", "constructor"],
])("%s is the party %s", (written, party) => {
  expect(partyFrom(written, PARTNERS)).toBe(party);
});

test.each([
  ["fulfilled", "fulfilled"],
  ["Delvis genomfört", "partly-fulfilled"],
  ["pågår", "ongoing"],
  ["awaiting", undefined],
  ["toString", undefined],
])("%s is the status %s", (written, status) => {
  expect(statusFrom(written)).toBe(status);
});

test.each([
  ["police: Göra en sak.", { by: "police", theme: undefined, text: "Göra en sak." }],
  ["Polisen, trafik: Mål: fem.", { by: "police", theme: "trafik", text: "Mål: fem." }],
  ["Göra en sak.", { text: "Göra en sak." }],
  ["Trafik: minst två", { by: "trafik", theme: undefined, text: "minst två" }],
  ["police:", { text: "police:" }],
])("%s promises %j", (written, commitment) => {
  expect(commitmentFrom(written, PARTNERS)).toEqual(commitment);
});

test.each([
  [
    "police: Anna Ek, lokalpolisområdeschef",
    { party: "police", name: "Anna Ek", role: "lokalpolisområdeschef" },
  ],
  ["kommunen: Bo By , ordförande, KS", { party: "municipality", name: "Bo By", role: "ordförande, KS" }],
  ["Edsbostäder: Cia", { party: "edsbostader", name: "Cia", role: undefined }],
  ["Anna Ek", undefined],
  ["police: ", undefined],
])("%s signs as %j", (written, signatory) => {
  expect(signatoryFrom(written, PARTNERS)).toEqual(signatory);
});

test.each([
  ["minst fyra trygghetsvandringar", { min: 4, unit: "trygghetsvandringar" }],
  ["Minst 8 nya områden", { min: 8, unit: "nya områden" }],
  ["högst 2,5 km", { max: 2.5, unit: "km" }],
  ["3–5 kontroller", { min: 3, max: 5, unit: "kontroller" }],
  ["at least 4 walks", { min: 4, unit: "walks" }],
  ["1 000 samtal", { value: 1000, unit: "samtal" }],
  ["tolv möten", { value: 12, unit: "möten" }],
  ["många möten", undefined],
  ["4", undefined],
  ["", undefined],
])("%s is the target %j", (written, target) => {
  expect(targetFrom(written)).toEqual(target);
});

test.each([
  ["8", 8],
  ["8,5", 8.5],
  ["åtta", 8],
  ["0", 0],
  ["ja", undefined],
  ["-1", undefined],
  ["1e3", undefined],
])("%s is the number %s", (written, number) => {
  expect(numberFrom(written)).toBe(number);
});

test.each([
  ["ljus=fulfilled", ["ljus", "fulfilled"]],
  ["ljus = Tre lampor = bra", ["ljus", "Tre lampor = bra"]],
  ["ljus", undefined],
  ["=x", undefined],
  ["ljus=", undefined],
])("%s says %j", (written, pair) => {
  expect(pairFrom(written)).toEqual(pair);
});

describe("an id", () => {
  test.each([
    ["Göra minst fyra trygghetsvandringar under året.", "trygghetsvandringar"],
    ["Laga ljus", "laga"],
    ["Öka 24-timmarsnärvaron", "timmarsnarvaron"],
    ["!", "atagande"],
  ])("of %s is %s", (text, id) => {
    expect(idFor(text, new Set())).toBe(id);
  });

  test("is never one that is taken", () => {
    const taken = new Set<string>();
    for (let index = 0; index < 4; index++) taken.add(idFor("Laga ljus", taken));
    expect([...taken]).toEqual(["laga", "laga-ljus", "laga-2", "laga-3"]);
  });
});
