// Command `npm run import`: saved pages → drafts; or, with --from-json, an archive.json → content files.
import { importArchive } from "./import-archive.ts";
import { importPages } from "./import-pages.ts";
import { openCommand } from "./terminal/command.ts";

const command = openCommand(
  process,
  "importHelp",
  ["from-json", "into", "pledges", "municipality", "folder", "today", "lang"],
  "files",
);
const json = command.asked("from-json");
if (json !== undefined) {
  if (command.files.length > 0) command.wrongUsage(command.words.import.whatIsMissing);
  importArchive(command, json);
} else if (command.files.length === 0) command.wrongUsage(command.words.import.nothingToImport);
else importPages(command, { epoch: process.env.SOURCE_DATE_EPOCH, now: Date.now() });
