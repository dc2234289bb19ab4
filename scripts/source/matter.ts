// Source room: text of a Markdown file → its front matter and its body. Nothing but a bare `---` opens or closes; nothing is ever run.
import matter from "gray-matter";
import { type Diagnostic, diagnose, type Place } from "../diagnostics/diagnostic.ts";
import { hiddenInMatter } from "./invisible.ts";

/** gray-matter strips comments with a pattern that is quadratic in blank lines (16 s for 100 kB): hence the limit on lines. */
export const LIMIT_MATTER = { bytes: 64 * 1024, lines: 2000 } as const;

export interface Split {
  /** The YAML between the fences, empty when it is nothing but comments; its first line is line 2 of the file. */
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

export function splitMatter(text: string, file: string): Split | { readonly faults: Diagnostic[] } {
  const lines = text.split("\n");
  const at = (line: number, length: number): Place => ({ file, line, column: 1, length });
  const first = lines[0] ?? "";
  if (first !== "---") return { faults: [faultOfOpening(first, at(1, Math.max([...first].length, 1)))] };
  const close = lines.findIndex((line, index) => index > 0 && line.startsWith("---"));
  if (close === -1) return { faults: [diagnose("matter/not-closed", at(1, 3), {})] };
  const closing = lines[close] ?? "";
  if (closing !== "---") {
    const place = at(close + 1, [...closing].length);
    return { faults: [diagnose("matter/bad-closing", place, { found: closing.slice(0, 60) })] };
  }
  const block = lines.slice(1, close).join("\n");
  const tooLarge = sizeFault(block, close - 1, at(1, 3));
  if (tooLarge !== undefined) return { faults: [tooLarge] };
  const hidden = hiddenInMatter(block, file, 2);
  if (hidden.length > 0) return { faults: hidden };

  let yaml = "";
  const { content } = matter(
    text,
    options((kept) => {
      yaml = kept.replace(/^\n/, "");
    }),
  );
  return { yaml, body: content, bodyLine: close + 2 };
}

function faultOfOpening(first: string, place: Place): Diagnostic {
  const found = first.slice(0, 60);
  return first.startsWith("---")
    ? diagnose("matter/after-opening", place, { found: found.slice(3) })
    : diagnose("matter/no-opening", place, { found });
}

/** The limits hold for whole YAML files as well. */
export function sizeFault(yaml: string, lines: number, place: Place): Diagnostic | undefined {
  const size = Buffer.byteLength(yaml);
  if (size > LIMIT_MATTER.bytes)
    return diagnose("matter/too-large", place, {
      measure: "kB",
      found: Math.ceil(size / 1024),
      limit: LIMIT_MATTER.bytes / 1024,
    });
  if (lines > LIMIT_MATTER.lines)
    return diagnose("matter/too-large", place, { measure: "lines", found: lines, limit: LIMIT_MATTER.lines });
  return undefined;
}
