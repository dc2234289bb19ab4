// Reference room: every file that is made from the schema for people and editors, by its path in the project.
import { editorSchema, KINDS } from "./editor-schema.ts";
import { type ReferenceWording, writeFieldPage } from "./field-page.ts";
import { writeSnippets } from "./snippets.ts";

/** Path with forward slashes → text. */
export const referenceFiles = (wording: ReferenceWording): ReadonlyMap<string, string> =>
  new Map([
    ["docs/falt.md", writeFieldPage(wording)],
    [".vscode/loftesarkivet.code-snippets", writeSnippets()],
    ...KINDS.map((kind): [string, string] => [
      `.vscode/schemas/${kind}.schema.json`,
      `${JSON.stringify(editorSchema(kind), null, 2)}\n`,
    ]),
  ]);
