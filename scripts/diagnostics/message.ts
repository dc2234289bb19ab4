// Diagnostics room: the shape of one message. Both languages are required, so a missing translation does not compile.

/** `what`: one sentence that quotes the value. `expected`: beside the caret. `fix`: an instruction. */
export interface Wording {
  readonly what: string;
  readonly expected?: string | undefined;
  readonly fix: string;
}

/**
 * `error`: nothing is built. `warning`: something is wrong, but the site can be built. `hint`: nothing is wrong; it could be better,
 * and the writer decides.
 */
export type Severity = "error" | "warning" | "hint";

export interface Message<V> {
  readonly severity: Severity;
  readonly en: (values: V) => Wording;
  readonly sv: (values: V) => Wording;
}

/** `V` is what the sentence quotes; text unless said otherwise. */
export const error = <V>(en: Message<V>["en"], sv: Message<V>["sv"]): Message<V> => ({
  severity: "error",
  en,
  sv,
});

export const warning = <V>(en: Message<V>["en"], sv: Message<V>["sv"]): Message<V> => ({
  severity: "warning",
  en,
  sv,
});

export const hint = <V>(en: Message<V>["en"], sv: Message<V>["sv"]): Message<V> => ({
  severity: "hint",
  en,
  sv,
});

/** More words than this help nobody who reads a terminal. */
const LONGEST = 9;

// ["a", "b", "c"] → "a, b or c"
function join(words: readonly string[], last: string): string {
  if (words.length > LONGEST) return `${words.slice(0, LONGEST).join(", ")}, …`;
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

export const or = (words: readonly string[]): string => join(words, "or");
export const eller = (words: readonly string[]): string => join(words, "eller");
export const and = (words: readonly string[]): string => join(words, "and");
export const och = (words: readonly string[]): string => join(words, "och");

/** fulfilled → `fulfilled` (genomfört) */
export const withMeaning = (word: string, meanings: Readonly<Record<string, string>>): string =>
  `\`${word}\`${meanings[word] === undefined ? "" : ` (${meanings[word]})`}`;

/**
 * Text as it must be written in YAML to be nothing but text: in the quotation marks that it does not hold itself. Marks round
 * the whole of it, straight or curly, were meant as such and are not doubled.
 */
export function quoted(text: string): string {
  const inner = /^[”“„"](.*)[”“"]$/u.exec(text) ?? /^[’‘'](.*)[’']$/u.exec(text);
  // In "Trygg" och "säker" the first mark that closes is not the last one.
  const isWhole = inner?.[1] !== undefined && !/[^\s"'”’][”"'’](?=[\s.,;:!?]|$)/u.test(unpaired(inner[1]));
  const meant = isWhole ? (inner?.[1] ?? text) : text;
  if (!/["\\]/.test(meant)) return `"${meant}"`;
  return `'${meant.replace(/'/g, "''")}'`;
}

// Anna "polisen" Ek → Anna  Ek
const unpaired = (text: string): string => text.replace(/(?<=^|\s)(["'])[^"']*\1/gu, "");
