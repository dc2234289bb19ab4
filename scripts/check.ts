// Command `npm run check`: only validate. Says all that is wrong in all files, once or after every save; builds nothing.
import { existsSync } from "node:fs";
import path from "node:path";
import { concealed } from "./advice/discretion.ts";
import { askLinks } from "./advice/links.ts";
import { requester } from "./advice/request.ts";
import type { Loaded } from "./archive/load.ts";
import { type Checked, checkContent } from "./check/check-content.ts";
import { visible } from "./diagnostics/code-frame.ts";
import { type Diagnostic, hasErrors } from "./diagnostics/diagnostic.ts";
import { printGithub, printJson } from "./diagnostics/machine-formats.ts";
import { printReport } from "./diagnostics/report.ts";
import { CONTENT_DEPTH } from "./source/walk.ts";
import { openCommand, type WrongUsage } from "./terminal/command.ts";
import { shownName } from "./terminal/folder.ts";
import { todayFrom } from "./terminal/today.ts";
import { followSaves } from "./watch/saves.ts";

type Sound = Exclude<Checked, { readonly fault: unknown }>;
type Faulty = Extract<Checked, { readonly fault: unknown }>;

const command = openCommand(process, "checkHelp", ["pledges", "since", "today", "format", "lang"], "files", [
  "watch",
  "links",
]);
const { asked, language } = command;
const words = command.words.check;
const wrongUsage: WrongUsage = command.wrongUsage;
const format = asked("format") ?? "text";
if (!["text", "json", "github"].includes(format)) wrongUsage(words.badFormat(format));
const isWatching = command.has("watch");
if (isWatching && format !== "text") wrongUsage(words.watchedFormat(format));
if (isWatching && command.has("links")) wrongUsage(words.watchedLinks);
const today = todayFrom(asked("today"), process.env.SOURCE_DATE_EPOCH, Date.now());
if (today === undefined) wrongUsage(command.words.badDay(asked("today") ?? ""));
const pledges = asked("pledges") ?? "pledges";
if (!existsSync(pledges)) wrongUsage(command.words.noContent(pledges));

const options = {
  pledges: path.resolve(pledges),
  shown: shownName(pledges),
  files: command.files.map(shownName),
  since: asked("since"),
  today,
  more: command.has("links") ? deadLinks : undefined,
};
const first = await checkContent(options);
if ("fault" in first) wrongUsage(sentence(first));
else if (isWatching) await watch();
else {
  process.stdout.write(print(first));
  process.exitCode = hasErrors(first.diagnostics) ? 1 : 0;
}

/** Until Ctrl+C. The lines before and after each report are what an editor's problem matcher begins and ends at. */
async function watch(): Promise<void> {
  const following = await followSaves([{ path: options.pledges, depth: CONTENT_DEPTH }], {
    saved: tell,
    fault: ({ message }) => console.log(visible(words.fault(message))),
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void following.close().then(() => process.exit(0)));
  // Looked through once more now that no save can be missed.
  await tell([]);
}

async function tell(saved: readonly string[]): Promise<void> {
  const started = performance.now();
  console.log(
    visible(
      words.begins(
        saved
          .map(shownName)
          .map((file) => concealed(file))
          .sort(),
      ),
    ),
  );
  try {
    const checked = await checkContent(options);
    console.log("fault" in checked ? visible(sentence(checked)) : print(checked).trimEnd());
  } catch (fault) {
    // A folder that vanishes between two looks, a disk that is gone: the next save is checked all the same.
    console.log(visible(words.fault(fault instanceof Error ? fault.message : String(fault))));
  }
  console.log(`${words.ends(((performance.now() - started) / 1000).toFixed(2))}\n`);
}

function print({ loaded, diagnostics, fileCount }: Sound): string {
  if (format === "json") return printJson(diagnostics, language);
  if (format === "github") return printGithub(diagnostics, language);
  const color = command.colors(process.stdout);
  return printReport(diagnostics, { ...loaded, fileCount, language, color, aftermath: "checked" });
}

function sentence(faulty: Faulty): string {
  return faulty.fault === "no-such-file"
    ? words.noSuchFile(faulty.file)
    : words.noRevision[faulty.fault](faulty.revision);
}

/** Asks the network, when that was asked for. The figures go beside the report, which programs may read. */
async function deadLinks(loaded: Loaded): Promise<readonly Diagnostic[]> {
  const links = await askLinks(loaded, requester({ limit: 10_000 }));
  const { linksAnswered, linksLeft, offline } = command.words.advice;
  console.error(links.isOffline ? offline : linksAnswered(links.answered, links.asked));
  if (links.left > 0 && !links.isOffline) console.error(linksLeft(links.left));
  return links.diagnostics;
}
