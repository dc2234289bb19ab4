// Command `npm run import -- PAGE…`: saved web pages → drafts of pledges and follow-ups, and a list of what a person is to look at.
import path from "node:path";
import { discreetly } from "./advice/discreet.ts";
import { loadArchive } from "./archive/load.ts";
import { printBlock } from "./diagnostics/report.ts";
import { draftPages, type PageResult } from "./import/draft-pages.ts";
import { loadWith } from "./import/load-with.ts";
import { findPages } from "./import/saved-pages.ts";
import type { Command, WrongUsage } from "./terminal/command.ts";
import { shownName } from "./terminal/folder.ts";
import { todayFrom } from "./terminal/today.ts";
import { addFiles } from "./writing/add-files.ts";

export function importPages(
  command: Command,
  clock: { readonly epoch: string | undefined; readonly now: number },
): void {
  const { asked, files, language } = command;
  const { badDay, import: words } = command.words;
  const wrongUsage: WrongUsage = command.wrongUsage;
  const today = todayFrom(asked("today"), clock.epoch, clock.now) ?? wrongUsage(badDay(asked("today") ?? ""));
  const found = findPages(files);
  if ("fault" in found) wrongUsage(words.noFile(found.name));
  if (found.pages.length === 0) wrongUsage(words.noPages);
  const content = asked("pledges") ?? "pledges";
  const into = asked("into") ?? "drafts";
  const shown = shownName(into);
  // Pages are read beside content that has errors too.
  const { readable: archive } = loadArchive(path.resolve(content), shownName(content));
  const { results, drafts } = draftPages(found.pages, archive, {
    municipality: asked("municipality"),
    folder: asked("folder"),
    retrieved: today,
    language,
  });
  for (const result of results) console.log(`${told(result).join("\n")}\n`);

  const added = addFiles(path.resolve(into), drafts);
  if ("fault" in added) {
    console.error(`${words.fileTaken(`${shown}/${added.file}`)}\n${words.nothingWritten}`);
    process.exit(1);
  }
  printWhatIsLeft();
  const failed = results.filter((result) => !("drafted" in result)).length;
  console.log(words.drafted(found.pages.length, drafts.size, shown, failed));
  if (found.skipped.length > 0) console.log(words.skipped(found.skipped.length));
  if (drafts.size > 0) console.log(words.nextDrafts(shown, shownName(content)));
  process.exitCode = failed > 0 ? 1 : 0;

  function told(result: PageResult): string[] {
    const page = shownName(result.page);
    if ("unread" in result) return [page, `  ${words.unread[result.unread]}`];
    if ("undrafted" in result)
      return [page, `  ${words.undrafted[result.undrafted.fault](result.undrafted.detail)}`];
    const lines = [words.read(page, result.drafted.reading)];
    for (const draft of result.drafted.drafts) {
      lines.push(`  → ${shown}/${draft.path}  ${words.figures(draft)}`);
      for (const { line, doubt } of draft.doubts) lines.push(`      ${`${line}`.padStart(4)}  ${doubt}`);
    }
    return lines;
  }

  /** What the archive's own reader would not let through, in the drafts alone. */
  function printWhatIsLeft(): void {
    const loaded = discreetly(loadWith(path.resolve(content), drafts, shown));
    const own = new Set([...drafts.keys()].map((file) => `${shown}/${file}`));
    const left = loaded.diagnostics.filter(
      ({ place, severity }) => own.has(place.file) && severity === "error",
    );
    if (left.length === 0) return;
    console.log(words.left(left.length));
    for (const one of left)
      console.log(
        printBlock(one, { language, color: command.colors(process.stdout), textOf: loaded.textOf }),
      );
  }
}
