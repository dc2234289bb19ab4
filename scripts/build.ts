// Command `npm run build`: content → checked → a whole site, swapped in only when all of it is there.
import { existsSync } from "node:fs";
import path from "node:path";
import { warningsOn } from "./advice/advice.ts";
import { discreetly } from "./advice/discreet.ts";
import { overduePledges } from "./advice/follow-up.ts";
import { loadArchive } from "./archive/load.ts";
import { byPlace } from "./diagnostics/diagnostic.ts";
import { printReport } from "./diagnostics/report.ts";
import { diskFaultIn } from "./site/disk-fault.ts";
import { giveUpBuilds, restoreSite } from "./site/fresh-folder.ts";
import { OutputFolderFault } from "./site/output-folder.ts";
import { surroundingsOf } from "./site/surroundings.ts";
import { openCommand, type WrongUsage } from "./terminal/command.ts";
import { deployContextFrom } from "./terminal/deploy-context.ts";
import { shownName } from "./terminal/folder.ts";
import { originFrom } from "./terminal/site-url.ts";
import { todayFrom } from "./terminal/today.ts";

const started = performance.now();
const command = openCommand(
  process,
  "buildHelp",
  ["pledges", "out", "today", "site-url", "context", "lang"],
  "no files",
);
const { asked, language, words } = command;
const wrongUsage: WrongUsage = command.wrongUsage;
const today = todayFrom(asked("today"), process.env.SOURCE_DATE_EPOCH, Date.now());
if (today === undefined) wrongUsage(words.badDay(asked("today") ?? ""));
const givenUrl = asked("site-url") || undefined;
const siteUrl =
  givenUrl === undefined ? undefined : (originFrom(givenUrl) ?? wrongUsage(words.badUrl(givenUrl)));
const context = deployContextFrom(asked("context"), process.env);
if (context === undefined) wrongUsage(words.badContext(asked("context") ?? ""));
const isPreview = context !== "production";
const pledges = asked("pledges") ?? "pledges";
if (!existsSync(pledges)) wrongUsage(words.noContent(pledges));
const out = asked("out") ?? "_site";

let isBuilt = false;
// As shells number them.
for (const [signal, exitCode] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const)
  process.on(signal, () => {
    // The new site stands; what is left is to say so.
    if (isBuilt) return;
    giveUpBuilds();
    console.error(words.stopped);
    process.exit(exitCode);
  });

try {
  // First of all: content that is wrong ends with "the site is unchanged", and then there must be one.
  if (restoreSite(path.resolve(out))) console.error(words.restored);
} catch (fault) {
  tellAndEnd(fault);
}

const content = path.resolve(pledges);
const loaded = loadArchive(content, shownName(pledges));
const { archive } = loaded;
const around = archive === undefined ? undefined : surroundingsOf(content, loaded);
const found = [...loaded.diagnostics, ...(around?.diagnostics ?? []), ...warningsOn(loaded)];
const { diagnostics, textOf } = discreetly({ ...loaded, diagnostics: found.sort(byPlace) });
if (diagnostics.length > 0) {
  const aftermath = archive === undefined ? "unchanged" : "built";
  const color = command.colors(process.stderr);
  const report = printReport(diagnostics, {
    ...loaded,
    textOf,
    language,
    color,
    aftermath,
  });
  // To its end, before the program may end: a pipe can take a long report in parts.
  await new Promise<void>((told) => process.stderr.write(report, () => told()));
}
if (archive === undefined) process.exit(1);

// Eleventy and the templates are only loaded once the content is right: a wrong file is told of sooner.
const { buildSite } = await import("./site/build-site.ts");
try {
  const { counts } = await buildSite({
    archive,
    content,
    out: path.resolve(out),
    today,
    around: { ...around, siteUrl, isPreview },
  });
  isBuilt = true;
  const { pageKinds } = await import("../templates/pages.ts");
  const amount = (what: string) => counts.get(what) ?? 0;
  console.log(
    words.built({
      out,
      pages: pageKinds.reduce((sum, kind) => sum + amount(kind.name), 0),
      pledges: amount("pledge"),
      reports: amount("report"),
      documents: amount("indexed documents"),
      warnings: diagnostics.length,
      seconds: ((performance.now() - started) / 1000).toFixed(1),
    }),
  );
  const overdue = overduePledges(archive, today).length;
  if (overdue > 0) console.log(words.advice.overdue(overdue));
  console.log(isPreview ? words.preview : words.next(out));
} catch (fault) {
  tellAndEnd(fault);
}

function tellAndEnd(fault: unknown): never {
  const disk = diskFaultIn(fault);
  if (fault instanceof OutputFolderFault) console.error(words.output[fault.reason](fault.detail));
  else if (disk !== undefined) console.error(words.diskFault(disk.code, disk.path));
  else throw fault;
  process.exit(1);
}
