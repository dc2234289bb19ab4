// Transcription room: who signed, each person once, and names that the page spells in two ways.
import type { Block } from "./block.ts";
import { isName, NAME, NAMES } from "./person-names.ts";
import type { FoundSignatory } from "./signatory.ts";
import { signedInLines } from "./signed-lines.ts";
import { signedInSentences, signingIn } from "./signed-sentences.ts";
import { isOneSpelledTwice } from "./spellings.ts";

export function signatoriesIn(blocks: readonly Block[]): FoundSignatory[] {
  const found = [...signedInLines(blocks), ...signedInSentences(blocks)];
  const unique: FoundSignatory[] = [];
  for (const one of found) if (!unique.some(({ name }) => name === one.name)) unique.push(one);
  const spelled = twoSpellings(unique, signatureNames(blocks), namesSigning(blocks));
  // One person in two spellings is one signatory: as the name stands above its role.
  return spelled
    .filter((one, index) => !spelled.slice(0, index).some(({ alsoSpelled }) => alsoSpelled === one.name))
    .sort((a, b) => a.index - b.index);
}

/** `Jerry Wester namnteckning`: what stands where a picture of a signature did. */
function signatureNames(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ text }) => {
    const name = new RegExp(`(${NAME})(?:s)?\\s+(?:namnteckning|signatur|underskrift)`, "u").exec(text)?.[1];
    return name === undefined ? [] : [name];
  });
}

/** Names in what is told of the signing, with or without a role. */
const namesSigning = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ text }) => [...signingIn(text).matchAll(NAMES)].map(([name]) => name).filter(isName));

/** The same family name and a first name with the same initial, or a letter or two apart. */
function twoSpellings(
  people: readonly FoundSignatory[],
  signatures: readonly string[],
  elsewhere: readonly string[],
): FoundSignatory[] {
  const names = [...new Set([...people.map(({ name }) => name), ...signatures, ...elsewhere])];
  return people.map((one) => {
    const other = names.find((name) => name !== one.name && isOneSpelledTwice(one.name, name));
    return other === undefined ? one : { ...one, alsoSpelled: other };
  });
}
