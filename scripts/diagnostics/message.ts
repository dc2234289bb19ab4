// Diagnostics room: the shape of one message. Both languages are required, so a missing translation does not compile.

/** `what`: one sentence that quotes the value. `expected`: beside the caret. `fix`: an instruction. */
export interface Wording {
  readonly what: string;
  readonly expected?: string | undefined;
  readonly fix: string;
}

export interface Message<V> {
  readonly severity: "error" | "warning";
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

/** More words than this help nobody who reads a terminal. */
const LONGEST = 9;

// ["a", "b", "c"] → "a, b or c"
function join(words: readonly string[], last: string): string {
  if (words.length > LONGEST) return `${words.slice(0, LONGEST).join(", ")}, …`;
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

export const or = (words: readonly string[]): string => join(words, "or");
export const eller = (words: readonly string[]): string => join(words, "eller");
