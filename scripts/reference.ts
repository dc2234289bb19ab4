// Command `npm run reference`: writes what people and editors read of the schema: docs/falt.md, .vscode/schemas/, snippets.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { words } from "../templates/texts/sv/words.ts";
import { referenceFiles } from "./reference/reference-files.ts";
import { openCommand } from "./terminal/command.ts";

const command = openCommand(process, "referenceHelp", ["lang"], "no files");
const root = path.resolve(import.meta.dirname, "..");
for (const [file, text] of referenceFiles(words)) {
  const target = path.join(root, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
  console.log(command.words.written(file));
}
