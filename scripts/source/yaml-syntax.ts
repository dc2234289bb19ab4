// Source room: the YAML parser's complaint → a diagnostic that says what the writer meant and how to write it.
import type { YAMLException } from "js-yaml";
import { type Diagnostic, diagnose, type Place } from "../diagnostics/diagnostic.ts";
import { firstSlip } from "./yaml-lines.ts";

/** Levels of lists and maps that a file may have; the parser itself gives up at 100. */
export const LIMIT_DEPTH = 20;

type PlaceAt = (offset: number, length: number) => Place;

/** The parser's reason → a sentence for someone who has never seen YAML. */
export function explainSyntax(fault: YAMLException, yaml: string, placeAt: PlaceAt): Diagnostic {
  const mark = fault.mark ?? { line: 0, position: 0 };
  const offset = Math.min(mark.position, yaml.length);
  const here = placeAt(offset, 1);
  const reason = fault.reason ?? "";

  if (/maxDepth/.test(reason)) return diagnose("yaml/too-deep", here, { limit: LIMIT_DEPTH });
  const slip = firstSlip(yaml, mark.line);
  if (slip !== undefined) {
    const { code, offset: at, length, ...values } = slip;
    return diagnose(code, placeAt(at, length), values as never);
  }
  if (/escape sequence|hexadecimal/.test(reason)) {
    const start = yaml.lastIndexOf("\\", offset);
    const found = yaml.slice(start, start + 2);
    return diagnose("yaml/escape", placeAt(start, 2), { found });
  }
  if (/missed comma/.test(reason)) {
    // The parser stops at the colon of a field that has no comma before it, or at whatever else begins there.
    const field = yaml[offset] === ":" ? (/[^\s,{[]+\s*$/.exec(yaml.slice(0, offset))?.[0] ?? "") : "";
    const start = offset - field.length;
    const found = /^[[{]?[^\s,:\]}]+/.exec(yaml.slice(start))?.[0] ?? yaml.slice(start, start + 1);
    return diagnose("yaml/missing-comma", placeAt(start, found.length), { found });
  }
  return diagnose("yaml/syntax", here, { reason });
}
