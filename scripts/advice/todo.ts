// Advice room: what an import or `npm run new` left to look over: comments that begin with TODO.
import { type Diagnostic, diagnose, MOST_FAULTS } from "../diagnostics/diagnostic.ts";
import { commentsIn } from "../source/comments.ts";
import { LIMIT_MATTER } from "../source/matter.ts";
import { placer } from "./find.ts";

/** `# TODO: Fyll i dagen` or `# TODO`; not `# TODOLISTA`. */
const TODO = /^#+\s*TODO(?![\p{L}\p{N}_])[\s:.–-]*(.*)$/iu;

export function todoFaults(text: string, file: string): Diagnostic[] {
  if (!/#\s*TODO/i.test(text)) return [];
  const at = placer(file, text);
  const { yaml, start } = yamlOf(text, file);
  if (yaml.length > LIMIT_MATTER.bytes) return [];
  return commentsIn(yaml)
    .filter(({ text: comment }) => TODO.test(comment))
    .slice(0, MOST_FAULTS)
    .map(({ offset, text: comment }) =>
      diagnose("draft/todo", at(start + offset, comment.length), {
        left: TODO.exec(comment)?.[1]?.trim() ?? "",
      }),
    );
}

/** Whether the front matter is more than the reader reads: that is an error of its own, and nothing of it is published. */
export const isOverLimit = (text: string, file: string): boolean =>
  text.length > LIMIT_MATTER.bytes && yamlOf(text, file).yaml.length > LIMIT_MATTER.bytes;

/** All of a YAML file, or what stands between the fences: a heading in Markdown begins with `#` as well. */
function yamlOf(text: string, file: string): { readonly yaml: string; readonly start: number } {
  if (!file.endsWith(".md")) return { yaml: text, start: 0 };
  const start = text.indexOf("\n") + 1;
  const close = text.indexOf("\n---", start - 1);
  return { yaml: text.slice(start, close === -1 ? start : close + 1), start };
}
