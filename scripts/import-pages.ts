// Command `npm run import -- PAGE…`: saved web pages → drafts of pledges and follow-ups, and a list of what a person is to look at.
import path from "node:path";
import { loadArchive } from "./archive/load.ts";
import { printBlock } from "./diagnostics/report.ts";
import { findMunicipality, MUNICIPALITIES } from "./gazetteer/gazetteer.ts";
import { loadWith, placeDrafts } from "./import/place-drafts.ts";
import { findPages, readSaved } from "./import/saved-pages.ts";
import type { Command } from "./terminal/command.ts";
import { shownName } from "./terminal/folder.ts";
import { todayFrom } from "./terminal/today.ts";
import { type DraftedPage, draftPage } from "./transcription/draft-page.ts";

export function importPages(
  { asked, files, language, words: { badDay, import: words }, wrongUsage, colors }: Command,
  clock: { readonly epoch: string | undefined; readonly now: number },
): void {
  const today = todayFrom(asked("today"), clock.epoch, clock.now) ?? wrongUsage(badDay(asked("today") ?? ""));
  const found = findPages(files);
  if ("fault" in found) return wrongUsage(words.noFile(found.name));
  if (found.pages.length === 0) return wrongUsage(words.noPages);
  const content = asked("pledges") ?? "pledges";
  const into = asked("into") ?? "drafts";
  const shown = shownName(into);
  const { archive } = loadArchive(path.resolve(content), shownName(content));
  const known = [
    ...(archive?.municipalities.map(({ name, genitive, slug }) => ({ name, genitive, slug })) ?? []),
    ...MUNICIPALITIES.map(({ name, genitive, folder }) => ({ name, genitive, slug: folder })),
  ];

  const drafts = new Map<string, string>();
  let failed = 0;
  const fail = (page: string, reason: string): void => {
    failed++;
    process.stdout.write(`${page}\n  ${reason}\n\n`);
  };
  for (const page of found.pages) {
    const shownPage = shownName(page);
    const read = readSaved(page);
    if ("fault" in read) {
      fail(shownPage, words.unread[read.fault]);
      continue;
    }
    const drafted = draftPage(read.bytes, {
      archive,
      known,
      municipality: asked("municipality"),
      folder: asked("folder"),
      retrieved: today,
      language,
      gazetteer: findMunicipality,
      taken: new Set(drafts.keys()),
    });
    if ("fault" in drafted) {
      fail(shownPage, words.undrafted[drafted.fault](drafted.detail));
      continue;
    }
    process.stdout.write(told(shownPage, drafted));
    for (const { path: file, text } of drafted.drafts) drafts.set(file, text);
  }

  const added = placeDrafts(path.resolve(into), drafts);
  if ("fault" in added) {
    console.error(`${words.taken(`${shown}/${added.file}`)}\n${words.nothingWritten}`);
    process.exit(1);
  }
  printWhatIsLeft();
  console.log(words.drafted(found.pages.length, drafts.size, shown, failed));
  if (found.skipped.length > 0) console.log(words.skipped(found.skipped.length));
  if (drafts.size > 0) console.log(words.nextDrafts(shown, shownName(content)));
  process.exitCode = failed > 0 ? 1 : 0;

  function told(page: string, { reading, drafts: each }: DraftedPage): string {
    const lines = [words.read(page, reading)];
    for (const draft of each) {
      lines.push(`  → ${shown}/${draft.path}  ${words.figures(draft)}`);
      for (const { line, doubt } of draft.doubts) lines.push(`      ${`${line}`.padStart(4)}  ${doubt}`);
    }
    return `${lines.join("\n")}\n\n`;
  }

  /** What the archive's own reader would not let through, in the drafts alone. */
  function printWhatIsLeft(): void {
    const loaded = loadWith(path.resolve(content), drafts, shown);
    const own = new Set([...drafts.keys()].map((file) => `${shown}/${file}`));
    const left = loaded.diagnostics.filter(
      ({ place, severity }) => own.has(place.file) && severity === "error",
    );
    if (left.length === 0) return;
    console.log(words.left(left.length));
    for (const one of left)
      console.log(printBlock(one, { language, color: colors(process.stdout), textOf: loaded.textOf }));
  }
}
