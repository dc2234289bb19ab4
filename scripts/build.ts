// Command `npm run build`: content → checked → a whole site, swapped in only when all of it is there.
import { existsSync } from "node:fs";
import path from "node:path";
import { loadArchive } from "./archive/load.ts";
import { printReport } from "./diagnostics/report.ts";
import { shownName } from "./terminal/folder.ts";
import { languageFrom, readOptions } from "./terminal/options.ts";
import { whenReaderLeaves } from "./terminal/pipes.ts";
import { todayFrom } from "./terminal/today.ts";
import { wordsOf } from "./terminal/words.ts";

// The disk is full or failing, may not be written to, or has something else where the folder is to be made.
const DISK_FAULTS = ["ENOSPC", "EACCES", "EPERM", "EROFS", "EMFILE", "EIO", "EDQUOT"].concat([
  "ENOTDIR",
  "EISDIR",
  "EEXIST",
  "ENOTEMPTY",
  "EBUSY",
  "ELOOP",
  "ENAMETOOLONG",
]);

const started = performance.now();
whenReaderLeaves([process.stdout, process.stderr], () => process.exit());
const read = readOptions(process.argv.slice(2), ["pledges", "out", "today", "site-url", "lang"]);
const values = "values" in read ? read.values : {};
const asked = (name: string) => values[name] as string | undefined;
const language = languageFrom(asked("lang"), process.env);
const words = wordsOf(language);

function wrongUsage(reason: string): never {
  console.error(`${reason}\n\n${words.buildHelp}`);
  process.exit(2);
}

if ("fault" in read) wrongUsage(read.fault);
if (values.help === true) {
  console.log(words.buildHelp);
  process.exit(0);
}
if (read.files.length > 0) wrongUsage(words.stray(read.files.join(" ")));
const lang = asked("lang");
if (lang !== undefined && lang !== "sv" && lang !== "en") wrongUsage(words.badLanguage(lang));
const today = todayFrom(asked("today"), process.env.SOURCE_DATE_EPOCH, Date.now());
if (today === undefined) wrongUsage(words.badDay(asked("today") ?? ""));
const siteUrl = asked("site-url") || undefined;
if (siteUrl !== undefined && !isOrigin(siteUrl)) wrongUsage(words.badUrl(siteUrl));
const pledges = asked("pledges") ?? "pledges";
if (!existsSync(pledges)) wrongUsage(words.noContent(pledges));
const out = asked("out") ?? "_site";

// The build empties these folders: content that lies in one of them, or holds one, must never be taken for an old site.
const content = path.resolve(pledges);
const isWithin = (inner: string, outer: string) => inner === outer || inner.startsWith(outer + path.sep);
for (const folder of [out, `${out}.next`, `${out}.previous`].map((name) => path.resolve(name)))
  if (isWithin(content, folder) || isWithin(folder, content)) {
    console.error(words.output["holds-the-project"](out));
    process.exit(1);
  }

const loaded = loadArchive(path.resolve(pledges), shownName(pledges));
const { archive, diagnostics } = loaded;
if (diagnostics.length > 0) {
  const aftermath = archive === undefined ? "unchanged" : "built";
  const color = process.stderr.isTTY === true && !process.env.NO_COLOR;
  process.stderr.write(printReport(diagnostics, { ...loaded, language, color, aftermath }));
}
if (archive === undefined) process.exit(1);

// Eleventy and the templates are only loaded once the content is right: a wrong file is told of sooner.
const { buildSite } = await import("./site/build-site.ts");
const { OutputFolderFault } = await import("./site/fresh-folder.ts");
try {
  const { counts } = await buildSite({ archive, out: path.resolve(out), today, siteUrl });
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
