// Command `npm run import -- --from-json`: an archive.json → content files in a new folder, from which the same site can be built.
import { readFileSync } from "node:fs";
import path from "node:path";
import { discreetly } from "./advice/discreet.ts";
import { printReport } from "./diagnostics/report.ts";
import { type ContentFiles, contentFiles, DoubleFile } from "./import/content-files.ts";
import { placeFiles } from "./import/place-files.ts";
import { readArchiveJson } from "./import/read-archive.ts";
import type { Command, WrongUsage } from "./terminal/command.ts";
import { shownName } from "./terminal/folder.ts";

/** More places than these say nothing new. */
const MOST_PLACES = 20;

export function importArchive(command: Command, file: string): void {
  const { asked, language } = command;
  const words = command.words.import;
  const wrongUsage: WrongUsage = command.wrongUsage;
  const into = asked("into");
  if (!into) wrongUsage(words.whatIsMissing);
  const shown = shownName(into);

  const read = readArchiveJson(readOr(file));
  if ("fault" in read) fail(read.fault === "not-json" ? words.notJson(file) : words.tooLarge(file));
  if ("misfits" in read) {
    const { misfits } = read;
    const places = misfits
      .slice(0, MOST_PLACES)
      .map(({ where, kind, what }) => words.misfit(where, kind, what));
    const rest = misfits.length - places.length;
    fail(
      [words.misfits(file, misfits.length), ...places, ...(rest > 0 ? [words.more(rest)] : [])].join("\n"),
    );
  }

  const { document } = read;
  const placed = placeOr(filesOr(document));
  if ("fault" in placed) fail(words.taken(shown));
  const { loaded } = placed;
  const { archive } = loaded;
  if (archive === undefined) {
    const color = command.colors(process.stderr);
    const shownAs = discreetly(loaded);
    process.stderr.write(
      printReport(shownAs.diagnostics, { ...shownAs, language, color, aftermath: "checked" }),
    );
    fail();
  }
  const reports = archive.pledges.reduce((sum, { followUps }) => sum + followUps.length, 0);
  console.log(words.imported(shown, loaded.fileCount, archive.pledges.length, reports));
  if (document.settings["publish-signatories"] !== true) console.log(words.withoutNames);
  console.log(words.next(shown));

  function fail(reason?: string): never {
    if (reason !== undefined) console.error(reason);
    console.error(words.nothingWritten);
    process.exit(1);
  }

  function readOr(name: string): Buffer {
    try {
      return readFileSync(name);
    } catch {
      return wrongUsage(words.noFile(name));
    }
  }

  function filesOr(from: typeof document): ContentFiles {
    try {
      return contentFiles(from);
    } catch (fault) {
      if (fault instanceof DoubleFile) return fail(words.double(fault.file));
      throw fault;
    }
  }

  function placeOr(files: ContentFiles): ReturnType<typeof placeFiles> {
    try {
      return placeFiles(files, path.resolve(into as string), shown);
    } catch (fault) {
      const { code, path: at } = fault as NodeJS.ErrnoException;
      if (code === undefined) throw fault;
      return fail(words.diskFault(code, at ?? ""));
    }
  }
}
