// Source room: text of a Markdown file → its front matter and its body. Nothing but a bare `---` opens or closes; nothing is ever run.
import matter from "gray-matter";
import { type Diagnostic, diagnose, type Place } from "../diagnostics/diagnostic.ts";
import { hiddenInMatter } from "./invisible.ts";

/** gray-matter strips comments with a pattern that is quadratic in blank lines (16 s for 100 kB): hence the limit on lines. */
export const LIMIT_MATTER = { bytes: 64 * 1024, lines: 4000 } as const;

export interface Split {
  /** The YAML between the fences; its first line is line 2 of the file. */
  readonly yaml: string;
  readonly body: string;
  /** Line of the file where the body begins, 1-based. */
  readonly bodyLine: number;
}

const refuse = (language: string) => () => {
  throw new Error(`front matter in ${language} is never read`);
};

/**
 * gray-matter knows languages that run code. The fence is checked before it sees the text, and every engine is replaced all
 * the same: `language` and `engines: { js: false }` do not stop `---js` (tried with 4.0.3).
 * The options object also switches off its cache, which returns `{}` for a broken file read a second time.
 */
const options = (keep: (yaml: string) => void) => ({
  language: "yaml",
  delimiters: "---",
  engines: {
    yaml: {
      parse: (yaml: string) => {
        keep(yaml);
        return {};
      },
      stringify: refuse("yaml"),
    },
    ...Object.fromEntries(
      ["js", "javascript", "json", "coffee", "coffeescript", "toml", "cson"].map((language) => [
        language,
        { parse: refuse(language), stringify: refuse(language) },
      ]),
    ),
  },
});

export function splitMatter(text: string, file: string): Split | { readonly fault: Diagnostic } {
  const lines = text.split("\n");
  const first = lines[0] ?? "";
  const at = (line: number, length: number): Place => ({
    file,
    line,
    column: 1,
    length: Math.max(length, 1),
  });
  if (first !== "---") {
    const found = first.slice(0, 60);
    if (first.startsWith("---"))
      return { fault: diagnose("matter/after-opening", at(1, found.length), { found: found.slice(3) }) };
    return { fault: diagnose("matter/no-opening", at(1, found.length), { found }) };
  }
  const close = lines.findIndex((line, index) => index > 0 && line.startsWith("---"));
  if (close === -1) return { fault: diagnose("matter/not-closed", at(1, 3), {}) };
  const closing = lines[close] ?? "";
  if (closing !== "---") {
    const found = closing.slice(0, 60);
    return { fault: diagnose("matter/bad-closing", at(close + 1, found.length), { found }) };
  }
  const block = lines.slice(1, close).join("\n");
  const tooLarge = sizeFault(block, close - 1, at(1, 3));
  if (tooLarge !== undefined) return { fault: tooLarge };

  let yaml = "";
  const { content } = matter(
    text,
    options((kept) => {
      yaml = kept.replace(/^\n/, "");
    }),
  );
  const hidden = hiddenInMatter(text.slice(0, 4 + block.length), file);
  if (hidden !== undefined) return { fault: hidden };
  return { yaml, body: content, bodyLine: close + 2 };
}

/** The limits hold for whole YAML files as well. */
export function sizeFault(yaml: string, lines: number, place: Place): Diagnostic | undefined {
  const bytes = Buffer.byteLength(yaml);
  if (bytes > LIMIT_MATTER.bytes) {
    const values = { size: `${Math.ceil(bytes / 1024)} kB`, limit: `${LIMIT_MATTER.bytes / 1024} kB` };
    return diagnose("matter/too-large", place, values);
  }
  if (lines > LIMIT_MATTER.lines) {
    const values = { size: `${lines} rader (lines)`, limit: `${LIMIT_MATTER.lines}` };
    return diagnose("matter/too-large", place, values);
  }
  return undefined;
}
