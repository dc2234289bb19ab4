// Command `npm run check`: only validate. Says all that is wrong in all files; builds nothing.
import { existsSync } from "node:fs";
import path from "node:path";
import { loadArchive } from "./archive/load.ts";
import { hasErrors } from "./diagnostics/diagnostic.ts";
import { printGithub, printJson } from "./diagnostics/machine-formats.ts";
import { printReport } from "./diagnostics/report.ts";
import { shownName } from "./terminal/folder.ts";
import { languageFrom, readOptions } from "./terminal/options.ts";
import { whenReaderLeaves } from "./terminal/pipes.ts";
import { wordsOf } from "./terminal/words.ts";

whenReaderLeaves([process.stdout, process.stderr], () => process.exit());
const read = readOptions(process.argv.slice(2), ["pledges", "format", "lang"]);
const values = "values" in read ? read.values : {};
const asked = (name: string) => values[name] as string | undefined;
const language = languageFrom(asked("lang"), process.env);
const words = wordsOf(language);

function wrongUsage(reason: string): never {
  console.error(`${reason}\n\n${words.checkHelp}`);
  process.exit(2);
}

if ("fault" in read) wrongUsage(read.fault);
if (values.help === true) {
  console.log(words.checkHelp);
  process.exit(0);
}
const lang = asked("lang");
if (lang !== undefined && lang !== "sv" && lang !== "en") wrongUsage(words.badLanguage(lang));
const format = asked("format") ?? "text";
if (!["text", "json", "github"].includes(format)) wrongUsage(words.badFormat(format));
const pledges = asked("pledges") ?? "pledges";
if (!existsSync(pledges)) wrongUsage(words.noContent(pledges));

const shown = shownName(pledges);
const loaded = loadArchive(path.resolve(pledges), shown);
const wanted = read.files.map(shownName);
const known = new Set(loaded.files);
const told = loaded.diagnostics.map((one) => one.place.file);
for (const file of wanted) if (!known.has(file) && !told.includes(file)) wrongUsage(words.noSuchFile(file));

// The whole archive is read all the same: what is wrong with one file may stand in another.
const diagnostics = loaded.diagnostics.filter(
  (one) => wanted.length === 0 || wanted.includes(one.place.file),
);
const fileCount = wanted.length === 0 ? loaded.files.length : wanted.length;
const color = process.stdout.isTTY === true && !process.env.NO_COLOR;
const report =
  format === "json"
    ? printJson(diagnostics, language)
    : format === "github"
      ? printGithub(diagnostics, language)
      : printReport(diagnostics, { ...loaded, fileCount, language, color, aftermath: "checked" });
process.stdout.write(report);
process.exitCode = hasErrors(diagnostics) ? 1 : 0;
