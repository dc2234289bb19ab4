// Tests of taking compounds apart: what remains from each joint on, and which words are left whole.
import { describe, expect, test } from "vitest";
import { Compounds } from "../../scripts/search/compounds.ts";
import { HEADS, PARTICLES } from "../../scripts/search/word-list.ts";

const VOCABULARY =
  "trafik miljö granne båt natt skola polis område lokal drog genom förde sätta skog medborgare".split(" ");
const compounds = new Compounds(VOCABULARY, HEADS, PARTICLES);

describe("tails", () => {
  test.each([
    ["grannsamverkan", ["samverkan"]],
    ["medborgarlöfte", ["löfte"]],
    ["medborgarlöftet", ["löftet"]],
    ["trafiksäkerhet", ["säkerhet"]],
    ["trafikmiljön", ["miljön"]],
    ["nattvandringar", ["vandringar"]],
    ["skolbesök", ["besök"]],
    ["hagaskolan", ["skolan"]],
    ["bostadsinbrotten", ["inbrotten", "brotten"]],
    ["trafiksäkerhetsarbete", ["säkerhetsarbete", "arbete"]],
    ["lokalpolisområdeschef", ["polisområdeschef", "områdeschef", "chef"]],
    ["drogproblem", ["problem"]],
  ])("%s → %j", (word, expected) => {
    expect(compounds.split(word).tails).toEqual(expected);
  });

  test.each([
    // One word, not two.
    "samverkan",
    "trygghet",
    "information",
    "patrullera",
    // Verbs with a particle: what comes after is not what anybody looks for.
    "genomförde",
    "fortsätta",
    // No word before the joint, or too short a part.
    "xyzskog",
    "säkerhetsråd",
    "",
  ])("%s stays whole", (word) => {
    expect(compounds.split(word).tails).toEqual([]);
  });
});

test.each([
  ["drogproblem", ["drog"]],
  ["trafiksäkerhet", ["trafik"]],
  ["lokalpolisen", ["lokal"]],
])("%s begins with %j", (word, expected) => {
  expect(compounds.split(word).beginnings).toEqual(expected);
});
