// Source room: characters that nobody sees but that change what is read, and where in a text they stand.
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";

/** Characters with a name that a helpful colleague would use; others are named by their number alone. */
const NAMES: Readonly<Record<number, string>> = {
  0: "NUL",
  11: "vertical tab",
  12: "form feed",
  13: "carriage return without line feed",
  160: "no-break space",
  173: "soft hyphen",
  8203: "zero width space",
  8204: "zero width non-joiner",
  8205: "zero width joiner",
  8206: "left-to-right mark",
  8207: "right-to-left mark",
  8238: "right-to-left override",
  8232: "line separator",
  8233: "paragraph separator",
  8288: "word joiner",
  65279: "byte order mark",
};

/** Neither XML nor a reader has a use for them: every control but tab and line feed, lone surrogates, noncharacters. */
const CONTROL = /[^\P{Cc}\t\n]|[\p{Cs}\uFFFE\uFFFF]/u;
/** Direction marks, zero-width spaces, line separators, tag characters. */
const HIDDEN = /[\p{Bidi_Control}\u200B\u2028\u2029\u2060-\u2064\uFEFF]|[\u{E0000}-\u{E0FFF}]/u;
/** In front matter even characters that have a use in running text hide in keys, ids and indentation. */
const HIDDEN_IN_MATTER = /\u00AD|\u200C|\u200D|\u180E|\u3164|\uFFA0|(?<=^[ \t-]*)\u00A0/mu;

export function invisibleIn(text: string, file: string): Diagnostic | undefined {
  const control = CONTROL.exec(text);
  if (control !== null) return atCharacter("file/control-character", text, control.index, file);
  const hidden = HIDDEN.exec(text);
  return hidden === null ? undefined : atCharacter("file/hidden-character", text, hidden.index, file);
}

export function hiddenInMatter(text: string, file: string): Diagnostic | undefined {
  const hidden = HIDDEN_IN_MATTER.exec(text);
  return hidden === null ? undefined : atCharacter("file/hidden-character", text, hidden.index, file);
}

/** The first invisible character in parsed data: `"a\\0b"` writes one that the file itself does not have. */
export function invisibleInData(data: unknown): string | undefined {
  if (typeof data === "string") return (CONTROL.exec(data) ?? HIDDEN.exec(data))?.[0];
  if (typeof data !== "object" || data === null) return undefined;
  for (const [key, value] of Object.entries(data)) {
    const found = invisibleInData(key) ?? invisibleInData(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function atCharacter(
  code: "file/control-character" | "file/hidden-character",
  text: string,
  offset: number,
  file: string,
): Diagnostic {
  return diagnose(code, { file, ...lineAndColumn(text, offset), length: 1 }, { name: nameOf(text, offset) });
}

/** U+200B zero width space */
export function nameOf(text: string, offset = 0): string {
  const number = text.codePointAt(offset) ?? 0;
  const point = `U+${number.toString(16).toUpperCase().padStart(4, "0")}`;
  return NAMES[number] === undefined ? point : `${point} ${NAMES[number]}`;
}

/** 1-based, counted in characters. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < start; at = text.indexOf("\n", at + 1)) line++;
  return { line, column: [...text.slice(start, offset)].length + 1 };
}
