// Source room: YAML that means something else than it looks like: tags, anchors, aliases, merge keys, comments that eat text.
import { CST, Lexer } from "yaml";
import { type Diagnostic, diagnose, type Place } from "../diagnostics/diagnostic.ts";

/** What may be one of them; only then is the exact, slower look worth its time. */
const MAYBE = /(?:^|[\s[{,:?-])[&*!]|<<|[^\s#][ \t]+#/m;

/** Numbers, days and words that no comment can cut short. */
const HARMLESS = /^(?:[-+]?[\d._:]+|\d{4}-\d{2}-\d{2}|true|false|null|~)$/;

type PlaceAt = (offset: number, length: number) => Place;

/** All suspicious places, in order. The lexer is a state machine, so no depth of nesting can overflow its stack. */
export function findSuspicious(yaml: string, placeAt: PlaceAt): Diagnostic[] {
  if (!MAYBE.test(yaml)) return [];
  const found: Diagnostic[] = [];
  let offset = 0;
  let previous = { source: "", isPlain: false, offset: 0 };
  // The lexer announces the text of every unquoted and block scalar by a marker that is not in the file.
  let announced = false;
  for (const source of new Lexer().lex(yaml) as Iterable<string>) {
    const type: string | null = announced ? "text" : CST.tokenType(source);
    if (type === "scalar" || type === "doc-mode" || type === "flow-error-end") {
      announced = type === "scalar";
      continue;
    }
    const place = placeAt(offset, source.length);
    if (type === "tag") found.push(diagnose("yaml/tag", place, { found: source }));
    else if (type === "anchor") found.push(diagnose("yaml/anchor", place, { found: source }));
    else if (type === "alias") found.push(diagnose("yaml/alias", place, { found: source }));
    else if (type === "map-value-ind" && previous.source === "<<")
      found.push(diagnose("yaml/merge-key", placeAt(previous.offset, 2), {}));
    else if (type === "comment" && previous.isPlain && !HARMLESS.test(previous.source))
      found.push(
        diagnose("yaml/comment-eats-text", place, { kept: previous.source, lost: source.trimEnd() }),
      );
    // A block scalar ends with its line, so a comment after it can eat nothing.
    if (type !== "space") previous = { source, isPlain: announced && !source.endsWith("\n"), offset };
    announced = false;
    offset += source.length;
  }
  return found;
}
