// Command `npm run build`: content → checked → a whole site, swapped in only when all of it is there.
import { existsSync } from "node:fs";
import path from "node:path";
import { loadArchive } from "./archive/load.ts";
import { printReport } from "./diagnostics/report.ts";
import { surroundingsOf } from "./site/surroundings.ts";
import { openCommand, type WrongUsage } from "./terminal/command.ts";
import { shownName } from "./terminal/folder.ts";
import { todayFrom } from "./terminal/today.ts";

// The disk is full or failing, may not be written to, or has something else where the folder is to be made.
const DISK_FAULTS =
  "ENOSPC EACCES EPERM EROFS EMFILE EIO EDQUOT ENOTDIR EISDIR EEXIST ENOTEMPTY EBUSY ELOOP ENAMETOOLONG".split(
    " ",
  );

const started = performance.now();
const command = openCommand(
  process,
  "buildHelp",
  ["pledges", "out", "today", "site-url", "lang"],
  "no files",
);
const { asked, language, words } = command;
const wrongUsage: WrongUsage = command.wrongUsage;
const today = todayFrom(asked("today"), process.env.SOURCE_DATE_EPOCH, Date.now());
if (today === undefined) wrongUsage(words.badDay(asked("today") ?? ""));
const siteUrl = asked("site-url") || undefined;
if (siteUrl !== undefined && !isOrigin(siteUrl)) wrongUsage(words.badUrl(siteUrl));
const pledges = asked("pledges") ?? "pledges";
if (!existsSync(pledges)) wrongUsage(words.noContent(pledges));
const out = asked("out") ?? "_site";

const content = path.resolve(pledges);
const loaded = loadArchive(content, shownName(pledges));
const { archive } = loaded;
const around = archive === undefined ? undefined : surroundingsOf(content, loaded);
const diagnostics = [...loaded.diagnostics, ...(around?.diagnostics ?? [])];
if (diagnostics.length > 0) {
  const aftermath = archive === undefined ? "unchanged" : "built";
  const color = command.colors(process.stderr);
  process.stderr.write(printReport(diagnostics, { ...loaded, language, color, aftermath }));
}
if (archive === undefined) process.exit(1);

// Eleventy and the templates are only loaded once the content is right: a wrong file is told of sooner.
const { buildSite } = await import("./site/build-site.ts");
const { OutputFolderFault } = await import("./site/fresh-folder.ts");
try {
  const { counts } = await buildSite({
    archive,
    content,
    out: path.resolve(out),
    today,
    around: { ...around, siteUrl },
  });
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
  console.log(words.next(out));
} catch (fault) {
  if (fault instanceof OutputFolderFault) console.error(words.output[fault.reason](fault.detail));
  else if (isDiskFault(fault)) console.error(words.diskFault(fault.code, fault.path ?? ""));
  else throw fault;
  process.exit(1);
}

/** Every link on the site begins at its root, so the site cannot stand below a path. */
function isOrigin(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, href, origin } = new URL(address);
  return /^https?:$/.test(protocol) && href === `${origin}/`;
}

function isDiskFault(fault: unknown): fault is { code: string; path?: string } {
  const code = fault instanceof Error && "code" in fault ? String(fault.code) : "";
  return DISK_FAULTS.includes(code);
}
