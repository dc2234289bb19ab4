// Transcription room: who signed, with role and party, and names that the page spells in two ways.
import type { Block } from "./block.ts";
import { NO_NAME, POLICE, ROLE, SIGNS } from "./role-words.ts";
import { sentencesIn } from "./sentences.ts";
import { isOneSpelledTwice } from "./spellings.ts";

export interface FoundSignatory {
  readonly name: string;
  readonly role: string | undefined;
  readonly party: "police" | "municipality" | undefined;
  /** Another spelling of what is probably the same name. */
  readonly alsoSpelled: string | undefined;
  readonly index: number;
}

const NAME_WORD = "\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}[\\p{Ll}]+)?";
const NAME = `${NAME_WORD}(?:\\s+(?:von|af|de|van|der)\\s+|\\s+)(?:${NAME_WORD}\\s+)?${NAME_WORD}`;
const WHOLE_NAME = new RegExp(`^(?:${NAME})$`, "u");
const SPEAKS =
  /(?<![\p{L}])(?:säger|berättar|menar|förklarar|kontakta|kontaktperson|telefon|frågor)(?![\p{L}])/iu;
const PARTY_LETTER = /\s*\((?:S|M|C|L|V|MP|KD|SD|[A-ZÅÄÖ]{1,4})\)/gu;

export function signatoriesIn(blocks: readonly Block[]): FoundSignatory[] {
  const found = [...inLines(blocks), ...inSentences(blocks)];
  const unique: FoundSignatory[] = [];
  for (const one of found) if (!unique.some(({ name }) => name === one.name)) unique.push(one);
  const spelled = twoSpellings(unique, signatureNames(blocks), namesSigning(blocks));
  // One person in two spellings is one signatory: as the name stands above its role.
  return spelled
    .filter((one, index) => !spelled.slice(0, index).some(({ alsoSpelled }) => alsoSpelled === one.name))
    .sort((a, b) => a.index - b.index);
}

/** A name on a line, its role on the next or after a comma: where a page ends, or below `Undertecknat av`. */
function inLines(blocks: readonly Block[]): FoundSignatory[] {
  const lines: FoundSignatory[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === "item" || block.kind === "row" || block.level === 6) continue;
    const text = block.text
      .replace(PARTY_LETTER, "")
      .replace(/\s*namnteckning$/iu, "")
      .replace(/[.,]$/u, "");
    const [before = "", ...rest] = text.split(/,\s+/);
    const sameLine = rest.join(", ");
    const after = blocks[index + 1];
    const next = after === undefined || after.kind === "item" ? "" : after.text;
    const role =
      isName(before) && isRole(sameLine) && !new RegExp(`\\s(?:och|samt)\\s+${NAME}`, "u").test(sameLine)
        ? sameLine
        : isName(text) && isRole(next)
          ? next
          : undefined;
    if (role === undefined || isNearContact(blocks, index)) continue;
    lines.push(signatory(isName(text) ? text : before, role, index));
  }
  return lines;
}

const isName = (text: string): boolean =>
  WHOLE_NAME.test(text) &&
  text.split(/[\s-]+/).every((word) => !NO_NAME.test(word) && !/(?:s\s+kommun|området|chef)$/iu.test(word));
const isRole = (text: string): boolean =>
  text.length <= 80 && !/\d/.test(text) && ROLE.test(text) && !/[!?]$/.test(text);

/** Whom to ask is not who signed. */
function isNearContact(blocks: readonly Block[], index: number): boolean {
  const near = blocks.slice(Math.max(0, index - 4), index);
  const heading = near.filter(({ kind }) => kind === "heading").at(-1)?.text ?? "";
  const after = blocks
    .slice(index + 2, index + 3)
    .map(({ text }) => text)
    .join(" ");
  const isAsked = /kontakt|frågor|mer\s+information|vill\s+du\s+veta|ansvarig\s+för\s+sidan|sidansvarig/iu;
  if (SIGNS.test(near.map(({ text }) => text).join(" "))) return false;
  const last = near.at(-1)?.text ?? "";
  return (
    isAsked.test(heading) ||
    (last.length < 60 && isAsked.test(last)) ||
    /(?:telefon|tel[.:]|@|0\d{1,3}-\d{2})/iu.test(after)
  );
}

/** `skrev kommundirektör Lars Ek och polischef Eva Al under`, `Lars Ek, kommunalråd, och Eva Al, polischef, har skrivit på` */
function inSentences(blocks: readonly Block[]): FoundSignatory[] {
  return blocks.flatMap((block, index) => {
    const { kind } = block;
    const text = kind === "caption" && ROLE.test(block.text) ? block.text : signingIn(block.text);
    if (kind === "item" || text === "" || (kind === "caption" && SPEAKS.test(text))) return [];
    const found: FoundSignatory[] = [];
    for (const { groups = {} } of text.matchAll(NAME_FIRST)) {
      const role = roleAtStart(groups.role ?? "");
      if (role !== undefined && isName(groups.name ?? ""))
        found.push(signatory(groups.name ?? "", role, index));
    }
    for (const { 0: role, index: at } of text.matchAll(ROLES)) {
      const [, area = "", name = ""] = AFTER_ROLE.exec(text.slice(at + role.length)) ?? [];
      if (isName(name) && !found.some((one) => one.name === name))
        found.push(signatory(name, `${role}${area}`, index));
    }
    for (const { 0: name, index: at } of text.matchAll(NAMES)) {
      const party =
        /(?:för|från)\s+(kommunen|polisen|polismyndigheten)\s*:?\s*$/iu.exec(text.slice(0, at))?.[1] ??
        /^\s+(?:från|för)\s+(kommunen|polisen)/iu.exec(text.slice(at + name.length))?.[1];
      const role = roleElsewhere(name, blocks) ?? party;
      const isKnown = found.some(
        (one) => one.name === name || one.name.includes(name) || name.includes(one.name),
      );
      if (role !== undefined && isName(name) && !isKnown) found.push(signatory(name, role, index));
    }
    return found;
  });
}

/** The sentences that tell of signing; `Hon skrev på …` with the one before, which says who she is. */
function signingIn(text: string): string {
  const sentences = sentencesIn(text);
  return sentences
    .flatMap((sentence, index) =>
      !SIGNS.test(sentence)
        ? []
        : /^(?:han|hon)\s/iu.test(sentence)
          ? [sentences[index - 1] ?? "", sentence]
          : [sentence],
    )
    .join(" ");
}

/** Of somebody who signs without a role: the one that is told elsewhere on the page. */
function roleElsewhere(name: string, blocks: readonly Block[]): string | undefined {
  const around = new RegExp(`(${ROLE.source})\\s+${name}|${name},\\s+(${ROLE.source})`, "iu");
  for (const { text } of blocks) {
    const [, before, after] = around.exec(text) ?? [];
    if ((before ?? after) !== undefined) return before ?? after;
  }
  return undefined;
}

const NAMES = new RegExp(`(?<![\\p{L}-])${NAME}(?![\\p{L}-])`, "gu");
const ROLES = new RegExp(ROLE.source, "giu");
/** What may stand between a role and a name: `för lokalpolisområde Östra Fyrbodal,`, `vid LPO Kalmar`. */
const AFTER_ROLE = new RegExp(
  `^((?:\\s+(?:i|för|på|vid)\\s+(?:LPO\\s+|(?:lokal)?polisområdet?\\s+)?\\p{Lu}[\\p{L}/-]+(?:\\s+\\p{Lu}[\\p{L}/-]+)?(?=,?\\s+\\p{Lu}))?),?\\s+(${NAME})`,
  "u",
);
const NAME_FIRST = new RegExp(
  `(?<name>${NAME})(?:\\s*\\([A-ZÅÄÖ]{1,4}\\))?,\\s+(?<role>(?:(?!\\s+(?:och|samt)\\s+${NAME})[^,.;()]){3,80})`,
  "gu",
);

/** `lokalpolisområdeschef för Östra Fyrbodal och` → without what goes on to the next. */
function roleAtStart(text: string): string | undefined {
  const role = text.replace(new RegExp(`\\s+(?:och|samt)(?:\\s+${NAME})?\\s*$`, "u"), "").trim();
  return ROLE.test(role) && role.search(ROLE) <= 2 ? role : undefined;
}

const signatory = (name: string, role: string, index: number): FoundSignatory => ({
  name: name.trim(),
  role: role.replace(PARTY_LETTER, "").replace(/[.,]$/u, "").trim(),
  party: POLICE.test(role) ? "police" : "municipality",
  alsoSpelled: undefined,
  index,
});

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
