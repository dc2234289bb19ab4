// Source room: the YAML parser's complaint → a diagnostic that says what the writer meant and how to write it.
import type { YAMLException } from "js-yaml";
import { type Diagnostic, diagnose, type Place } from "../diagnostics/diagnostic.ts";

/** Levels of lists and maps that a file may have; the parser itself gives up at 100. */
export const LIMIT_DEPTH = 20;

/** The parser's reason → a sentence for someone who has never seen YAML. */
export function explainSyntax(
  fault: YAMLException,
  yaml: string,
  placeAt: (offset: number, length: number) => Place,
): Diagnostic {
  const mark = fault.mark ?? { line: 0, column: 0, position: 0 };
  const lines = yaml.split("\n");
  const offset = Math.min(mark.position, yaml.length);
  const here = placeAt(offset, 1);
  const reason = fault.reason ?? "";

  if (/duplicated mapping key/.test(reason)) {
    const line = lines[mark.line] ?? "";
    const key =
      /^[\s-]*([^:\s][^:]*):/.exec(line.slice(Math.min(mark.column, line.search(/\S|$/))))?.[1] ??
      line.trim();
    const start = offset - mark.column + Math.max(0, line.indexOf(key));
    return diagnose("yaml/duplicate-key", placeAt(start, key.length), { key });
  }
  if (/maxDepth/.test(reason)) return diagnose("yaml/too-deep", here, { limit: LIMIT_DEPTH });
  if (/within a (double|single) quoted scalar/.test(reason)) {
    const open = lines.findIndex((line) => /(?:^|[:\-[,]\s*)["'][^"']*$/.test(line));
    const at =
      open === -1
        ? offset
        : lines.slice(0, open).join("\n").length +
          (open === 0 ? 0 : 1) +
          (lines[open] ?? "").search(/["'][^"']*$/);
    return diagnose("yaml/unclosed-quote", placeAt(at, 1), {});
  }
  // The parser often notices one line too late: look at the line it names and the one before.
  for (const index of [mark.line, mark.line - 1]) {
    const line = lines[index];
    if (line === undefined) continue;
    const start = lines.slice(0, index).join("\n").length + (index === 0 ? 0 : 1);
    if (/^ *\t/.test(line)) return diagnose("yaml/tab", placeAt(start + line.indexOf("\t"), 1), {});
    const value = /^(?:\s*(?:- +)?[^\s:"'#][^:]*:\s+|\s*- +)(\S.*)$/.exec(line)?.[1];
    if (value === undefined) continue;
    const place = placeAt(start + line.length - value.length, value.trimEnd().length);
    if (/^[@`%]/.test(value) || /^(?:\[[^\]]*\]|\{[^}]*\}|"[^"]*"|'[^']*')\s*[^\s#,]/.test(value))
      return diagnose("yaml/special-start", place, { character: value[0] ?? "", text: value.trim() });
    if (/^[^"'[{|>].*:(\s|$)/.test(value))
      return diagnose("yaml/colon-in-text", place, { text: value.trim() });
  }
  if (/indentation|expected <block end>|end of the stream or a document separator|multiline key/.test(reason))
    return diagnose("yaml/indentation", here, {});
  return diagnose("yaml/syntax", here, { reason });
}
