// Search room: synonyms.yml → groups of words that mean the same to whoever searches. Stops the build when a line makes no sense.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Words and phrases as they are written in the file. */
export type SynonymGroup = readonly string[];

const FILE = fileURLToPath(new URL("./synonyms.yml", import.meta.url));
const SHOWN = "scripts/search/synonyms.yml";

const WORDS = /^[\p{L}\p{N}]+(?:[ -][\p{L}\p{N}]+)*$/u;

/** A list of lines `- knark, droger`, which is YAML but needs no more than this to be read. Throws with the line's number. */
export function readSynonyms(text: string): SynonymGroup[] {
  const groups: SynonymGroup[] = [];
  const lineOf = new Map<string, number>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    const fail = (why: string) => new Error(`${SHOWN}:${index + 1}: ${why}`);
    const list = /^- (.+)$/.exec(line)?.[1];
    if (list === undefined) throw fail("a line begins with a hyphen and a space: `- knark, droger`");
    const group = list.split(",").map((word) => word.trim().normalize("NFC"));
    if (group.length < 2) throw fail("a group has at least two words, with a comma between them");
    for (const word of group) {
      if (!WORDS.test(word)) throw fail(`\`${word}\` is no word: letters, digits, spaces and hyphens`);
      const before = lineOf.get(word.toLowerCase());
      if (before !== undefined)
        throw fail(`\`${word}\` stands on line ${before} too: make one group of the two`);
      lineOf.set(word.toLowerCase(), index + 1);
    }
    groups.push(group);
  }
  return groups;
}

export const loadSynonyms = (): SynonymGroup[] => readSynonyms(readFileSync(FILE, "utf8"));
