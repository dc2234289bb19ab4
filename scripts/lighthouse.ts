// Command `npm run lighthouse`: Lighthouse on one page of every kind, served as Netlify would serve it; fails under 100.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pageKinds } from "../templates/pages.ts";
import { siteOf } from "../templates/site.ts";
import { discreetly } from "./advice/discreet.ts";
import { loadArchive } from "./archive/load.ts";
import { ChromiumMissing, findChromium } from "./browser/find-chromium.ts";
import { NO_CHROMIUM } from "./browser/install-chromium.ts";
import { printReport } from "./diagnostics/report.ts";
import { heaviestPages } from "./measure/heaviest.ts";
import { type MeasureEvent, measurePages } from "./measure/measure-pages.ts";
import { CATEGORIES, passes } from "./measure/score.ts";
import { findingList, scoreTable } from "./measure/score-table.ts";
import { serveSite } from "./preview/static-server.ts";
import { surroundingsOf } from "./site/surroundings.ts";
import { openCommand, type WrongUsage } from "./terminal/command.ts";
import { shownName } from "./terminal/folder.ts";
import { todayFrom } from "./terminal/today.ts";

const command = openCommand(
  process,
  "lighthouseHelp",
  ["pledges", "site", "device", "runs", "kinds", "today", "lang"],
  "no files",
);
const { asked, language, words } = command;
const { lighthouse } = words;
const wrongUsage: WrongUsage = command.wrongUsage;
const today = todayFrom(asked("today"), process.env.SOURCE_DATE_EPOCH, Date.now());
if (today === undefined) wrongUsage(words.badDay(asked("today") ?? ""));
const device = asked("device") ?? "mobile";
if (device !== "mobile" && device !== "desktop") wrongUsage(lighthouse.badDevice(device));
const runs = Number(asked("runs") ?? 1);
if (!Number.isInteger(runs) || runs < 1 || runs > 9) wrongUsage(lighthouse.badRuns(asked("runs") ?? ""));
const names = pageKinds.map(({ name }) => name);
const wanted = asked("kinds")?.split(",") ?? names;
for (const name of wanted) if (!names.includes(name)) wrongUsage(lighthouse.badKind(name, names.join(", ")));
const pledges = asked("pledges") ?? "pledges";
if (!existsSync(pledges)) wrongUsage(words.noContent(pledges));
const given = asked("site");
if (given !== undefined && !existsSync(path.join(given, "index.html"))) wrongUsage(lighthouse.noSite(given));

// Also when it is stopped with Ctrl+C, nothing is left behind.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));

const executable = chromium();
const content = path.resolve(pledges);
const loaded = loadArchive(content, shownName(pledges));
const { archive } = loaded;
if (archive === undefined) {
  const color = command.colors(process.stderr);
  const shownAs = discreetly(loaded);
  console.error(printReport(shownAs.diagnostics, { ...shownAs, language, color, aftermath: "unchanged" }));
  process.exit(1);
}
const site = siteOf(archive, today, surroundingsOf(content, loaded));
const kinds = pageKinds
  .filter(({ name }) => wanted.includes(name))
  .map((kind) => ({
    name: kind.name,
    addresses: kind.entries(site).map((entry) => kind.address(entry)),
  }));

/** Above it a page waits for the machine more than for itself; measuring alone keeps about one core busy. */
const BUSY = 1.5;

const folder = given ?? (await built());
const pages = heaviestPages(folder, kinds);
const served = await serveSite(folder);
const scores = await measurePages({
  pages,
  origin: served.origin,
  executable,
  runs,
  device,
  language,
  intents: [{ kind: "not-found", audit: "is-crawlable", why: lighthouse.notFoundIsNotIndexed }],
  tell,
}).catch((fault) => {
  if (!(fault instanceof ChromiumMissing)) throw fault;
  console.error(fault.message);
  return process.exit(1);
});
await served.close();

console.log(`\n${scoreTable(scores, lighthouse.table)}\n${findingList(scores, lighthouse.table)}`);
const wrong = pages
  .map(({ kind }) => kind)
  .filter((kind) => !scores.some((page) => page.kind === kind && passes(page)));
// The mean of the last minutes; Windows has none and says 0.
const load = (os.loadavg()[1] ?? 0) / os.availableParallelism();
if (wrong.length > 0 && load > BUSY) console.error(lighthouse.busy(load.toFixed(1)));
if (wrong.length > 0) console.error(lighthouse.failed(wrong.join(", ")));
else console.log(lighthouse.passed(pages.length));
process.exitCode = wrong.length > 0 ? 1 : 0;

function chromium(): string {
  try {
    const found = findChromium({ platform: process.platform, home: os.homedir(), env: process.env });
    if (found !== undefined) return found;
    console.error(NO_CHROMIUM);
  } catch (fault) {
    if (!(fault instanceof ChromiumMissing)) throw fault;
    console.error(fault.message);
  }
  return process.exit(1);
}

/** A whole site in a temporary folder, which is gone when the command ends. */
async function built(): Promise<string> {
  console.error(lighthouse.building);
  const temporary = mkdtempSync(path.join(os.tmpdir(), "lighthouse-"));
  process.once("exit", () => rmSync(temporary, { recursive: true, force: true }));
  const out = path.join(temporary, "_site");
  const { buildSite } = await import("./site/build-site.ts");
  if (archive !== undefined && today !== undefined) await buildSite({ archive, content, out, today });
  return out;
}

function tell(event: MeasureEvent): void {
  if (event.what === "measured") {
    const { kind, address, scores } = event.page;
    const said = CATEGORIES.map((category) => scores[category]).join(" ");
    console.error(lighthouse.measured(kind, address, said));
  } else if (event.what === "again") console.error(lighthouse.again(event.kind, event.reason));
  else console.error(lighthouse.notMeasured(event.kind, event.reason));
}
