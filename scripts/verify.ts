// Command `npm run verify`: a saved copy against a published site, by its public files alone. Four answers, four exit codes.
import { visible } from "./diagnostics/code-frame.ts";
import { openCommand, type WrongUsage } from "./terminal/command.ts";
import { filesThatDiffer, newestLinks, publishedLinks } from "./verification/published-log.ts";
import { openSite } from "./verification/published-site.ts";
import { findCopies } from "./verification/saved-copies.ts";
import { judge, type Verdict } from "./verification/verdict.ts";

const EXIT = { current: 0, "not-authentic": 1, "not-current": 3, unknown: 4 } as const;
/** The worst first. */
const WORST: readonly (keyof typeof EXIT)[] = ["not-authentic", "unknown", "not-current", "current"];

const command = openCommand(process, "verifyHelp", ["lang"], "files");
const wrongUsage: WrongUsage = command.wrongUsage;
const words = command.words.verify;
const [place = "", ...said] = command.files;
const site = openSite(place);
if (site === undefined) wrongUsage(words.noSite(place));
const copies = said.flatMap((one) => {
  const found = findCopies(one) ?? wrongUsage(words.noCopy(one));
  if (found.length === 0) console.log(words.nothing(one));
  return found.length === 0 ? [{ kind: "other", name: one } as const] : found;
});

try {
  process.exitCode = EXIT[await answer()];
} catch (fault) {
  // Whatever went wrong, nothing is known: a crash must not end with the code of another answer.
  const said = fault instanceof Error ? (fault.message.split("\n")[0] ?? "") : String(fault);
  console.log(visible(words.unreachable(said)));
  process.exitCode = EXIT.unknown;
}

async function answer(): Promise<keyof typeof EXIT> {
  if (site === undefined) return "unknown";
  const published = await publishedLinks(site);
  if ("fault" in published) {
    console.log(
      "at" in published
        ? words.brokenLog[published.fault](published.at + 1, published.link.path, published.link.on)
        : words.logFault[published.fault](place),
    );
    return "unknown";
  }
  const { links } = published;
  if (said.length === 0) {
    const newest = newestLinks(links);
    const differing = await filesThatDiffer(site, newest);
    for (const { path } of differing) console.log(words.fileDiffers(path));
    if (differing.length > 0) return "not-authentic";
    console.log(words.siteHolds(links.length, newest.length));
    console.log(words.fingerprint(links.at(-1)?.hash ?? ""));
    return "current";
  }
  const answers = copies.map((copy) => {
    const verdict = judge(copy, links);
    console.log(visible(`${copy.name}: ${sentence(verdict)}`));
    return verdict.answer;
  });
  return WORST.find((one) => answers.includes(one)) ?? "unknown";
}

function sentence(verdict: Verdict): string {
  const of = "path" in verdict && verdict.path !== undefined ? ` (${verdict.path})` : "";
  switch (verdict.answer) {
    case "current":
      return words.current(verdict.since) + of;
    case "not-current":
      return words.notCurrent(verdict.since, verdict.until) + of;
    case "not-authentic":
      return verdict.why === "log-differs"
        ? words.notAuthentic["log-differs"]((verdict.at ?? 0) + 1)
        : words.notAuthentic[verdict.why];
    case "unknown":
      return words.unknown[verdict.why];
  }
}
