// Tests of the transcription room: which commitment a result tells of, and when that is left to a person.
import { expect, test } from "vitest";
import { pairOutcomes } from "../../scripts/transcription/pair.ts";

const COMMITMENTS = [
  "Gå minst fyra trygghetsvandringar.",
  "Byta belysningen i gångtunneln vid stationen.",
  "Kontrollera hastigheten utanför skolorna.",
  "Starta åtta nya områden för grannsamverkan.",
  "Ordna föräldramöten om alkohol i årskurs 7.",
  "Röja sly längs gångvägen till badplatsen.",
  "Nykterhetskontroller på vägarna in till tätorten.",
  "Anställa en säkerhetssamordnare.",
];

/** The number of the commitment, from 0; undefined when none is like it. */
test.each<[string, number | undefined]>([
  ["Sex trygghetsvandringar har genomförts.", 0],
  ["Vandringarna blev fem, med bra samtal.", 0],
  ["Lamporna i gångtunneln är utbytta.", 1],
  ["Ny belysning vid stationen sattes upp i maj.", 1],
  ["Hastigheten kontrollerades vid tio tillfällen utanför skolorna.", 2],
  ["Hastighetskontroller har gjorts vid skolan.", 2],
  ["Grannsamverkan finns nu i tolv områden.", 3],
  ["Tjugo nya områden startade.", 3],
  ["Föräldramöten hölls i februari.", 4],
  ["Möten om alkohol ordnades i årskurs 7.", 4],
  ["Slyet längs gångvägen är röjt.", 5],
  ["Vid badplatsen är det nu ljusare.", 5],
  ["303 nykterhetskontroller gjordes.", 6],
  ["En samordnare anställdes i augusti.", 7],
  ["Säkerhetssamordnaren började i mars.", 7],
  ["Klottret har minskat.", undefined],
  ["Polisen och kommunen har arbetat tillsammans under året.", undefined],
  ["Alla har gjort sitt bästa.", undefined],
])("%s", (text, commitment) => {
  expect(pairOutcomes([{ text }], COMMITMENTS)[0]?.commitment).toBe(commitment);
});

test("each goes to the one it is most like, also when another comes first", () => {
  const pairs = pairOutcomes(
    [
      { text: "Belysningen vid skolorna är inte bytt." },
      { text: "Belysningen i gångtunneln vid stationen är bytt." },
    ],
    ["Byta belysningen i gångtunneln vid stationen.", "Byta belysningen vid skolorna."],
  );
  expect(pairs.map(({ outcome, commitment }) => [outcome, commitment])).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test("the promise that the page itself sets it beside counts more than its words", () => {
  const [pair] = pairOutcomes(
    [{ text: "Fem gjordes.", of: "Gå minst fyra trygghetsvandringar." }],
    COMMITMENTS,
  );
  expect(pair).toMatchObject({ commitment: 0, confidence: "certain" });
});

test("of more than a person would write, nothing is paired", () => {
  const texts = Array.from({ length: 201 }, (_, index) => `Laga lampan vid väg ${index}.`);
  expect(
    pairOutcomes(
      texts.map((text) => ({ text })),
      texts,
    ),
  ).toEqual([]);
});

test("a result that is like two commitments is never paired for certain", () => {
  const [pair] = pairOutcomes([{ text: "Föräldramöten hölls på alla skolor." }], COMMITMENTS);
  expect(pair?.confidence).not.toBe("certain");
});
