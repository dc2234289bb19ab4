// Transcription room: who signed, where sentences and words below pictures tell of it.
import type { Block } from "./block.ts";
import { isName, NAME, NAMES } from "./person-names.ts";
import { ROLE, SIGNS } from "./role-words.ts";
import { sentencesIn } from "./sentences.ts";
import { type FoundSignatory, signatory } from "./signatory.ts";

/** Words below a picture with one of these quote somebody, or say whom to ask. */
const SPEAKS =
  /(?<![\p{L}])(?:säger|berättar|menar|förklarar|kontakta|kontaktperson|telefon|frågor)(?![\p{L}])/iu;

/** `skrev kommundirektör Lars Ek och polischef Eva Al under`, `Lars Ek, kommunalråd, och Eva Al, polischef, har skrivit på` */
export function signedInSentences(blocks: readonly Block[]): FoundSignatory[] {
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
export function signingIn(text: string): string {
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
