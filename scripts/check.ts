// Command `npm run check`: only validate. Says all that is wrong in all files; builds nothing.
import { existsSync } from "node:fs";
import path from "node:path";
import { adviceOn, discreetTexts } from "./advice/advice.ts";
import { discreet } from "./advice/discretion.ts";
import { askLinks } from "./advice/links.ts";
import { requester } from "./advice/request.ts";
import { loadArchive } from "./archive/load.ts";
import { byPlace, type Diagnostic, hasErrors } from "./diagnostics/diagnostic.ts";
import { printGithub, printJson } from "./diagnostics/machine-formats.ts";
import { printReport } from "./diagnostics/report.ts";
import { checkSince } from "./history/since.ts";
import { openCommand, type WrongUsage } from "./terminal/command.ts";
import { shownName } from "./terminal/folder.ts";
import { todayFrom } from "./terminal/today.ts";

const command = openCommand(
  process,
  "checkHelp",
  ["pledges", "since", "links", "today", "format", "lang"],
  "files",
);
const { asked, language, words } = command;
const wrongUsage: WrongUsage = command.wrongUsage;
const format = asked("format") ?? "text";
if (!["text", "json", "github"].includes(format)) wrongUsage(words.badFormat(format));
const today = todayFrom(asked("today"), process.env.SOURCE_DATE_EPOCH, Date.now());
if (today === undefined) wrongUsage(words.badDay(asked("today") ?? ""));
const pledges = asked("pledges") ?? "pledges";
if (!existsSync(pledges)) wrongUsage(words.noContent(pledges));

const shown = shownName(pledges);
const loaded = loadArchive(path.resolve(pledges), shown);
const wanted = command.files.map(shownName);
const known = new Set(loaded.files);
const told = loaded.diagnostics.map((one) => one.place.file);
for (const file of wanted) if (!known.has(file) && !told.includes(file)) wrongUsage(words.noSuchFile(file));

// The whole archive is read all the same: what is wrong with one file may stand in another.
const advice = adviceOn(loaded, { today, overdue: asked("since") === undefined });
const found = [...loaded.diagnostics, ...changedSince(asked("since")), ...advice, ...(await deadLinks())];
const diagnostics = discreet(found)
  .filter((one) => wanted.length === 0 || wanted.includes(one.place.file))
  .sort(byPlace);
const fileCount = wanted.length === 0 ? loaded.files.length : wanted.length;
const color = command.colors(process.stdout);
const report =
  format === "json"
    ? printJson(diagnostics, language)
    : format === "github"
      ? printGithub(diagnostics, language)
      : printReport(diagnostics, {
          ...loaded,
          textOf: discreetTexts(loaded),
          fileCount,
          language,
          color,
          aftermath: "checked",
        });
process.stdout.write(report);
process.exitCode = hasErrors(diagnostics) ? 1 : 0;

/** What was changed without a word since a revision. */
function changedSince(revision: string | undefined): readonly Diagnostic[] {
  if (revision === undefined) return [];
  const held = checkSince(path.resolve(pledges), shown, revision);
  return "fault" in held ? wrongUsage(words.noRevision[held.fault](revision)) : held.diagnostics;
}

/** Asks the network, when that was asked for. The figures go beside the report, which programs may read. */
async function deadLinks(): Promise<readonly Diagnostic[]> {
  if (asked("links") === undefined) return [];
  const links = await askLinks(loaded, requester({ limit: 10_000 }));
  const { linksAnswered, offline } = words.advice;
  console.error(links.isOffline ? offline : linksAnswered(links.answered, links.asked));
  return links.diagnostics;
}
