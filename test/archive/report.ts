// Archive tests: a miniature archive with something wrong in it → the whole report as it is printed, in both languages.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Loaded, loadArchive } from "../../scripts/archive/load.ts";
import { printReport } from "../../scripts/diagnostics/report.ts";
import { type Files, writeContent } from "./miniature.ts";

export interface Wrong {
  /** Filled in to whole files, as in any miniature archive. */
  readonly files?: Files;
  /** Written as they are, byte for byte; a text of `undefined` takes the file away. */
  readonly raw?: Readonly<Record<string, string | Buffer | undefined>>;
  /** For what is no file: links, pipes. */
  readonly prepare?: (folder: string) => void;
}

/** Calls `look` with a miniature archive that is gone afterwards. */
export function withWrong<T>({ files = {}, raw = {}, prepare }: Wrong, look: (loaded: Loaded) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), "wrong-"));
  try {
    writeContent(folder, files);
    for (const [file, content] of Object.entries(raw)) {
      const target = path.join(folder, file);
      mkdirSync(path.dirname(target), { recursive: true });
      if (content === undefined) rmSync(target);
      else writeFileSync(target, content);
    }
    prepare?.(folder);
    return look(loadArchive(folder, "pledges"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The English report, then the Swedish one. */
export const reportOn = (wrong: Wrong): string =>
  withWrong(wrong, (loaded) => {
    const print = (language: "en" | "sv") =>
      printReport(loaded.diagnostics, { ...loaded, language, color: false, aftermath: "checked" });
    return `\n${print("en")}\n${print("sv")}`;
  });

/** `ed/2021/pledge.md yaml/tab` for each fault, in the order of the report. */
export const codesOf = (wrong: Wrong): string[] =>
  withWrong(wrong, ({ diagnostics }) =>
    diagnostics.map(({ place, code }) => `${place.file.slice("pledges/".length)} ${code}`),
  );

/** A report on one pledge, `ed/2021/pledge.md`, whose front matter is given; the commitments are filled in when missing. */
export const reportOnPledge = (matter: string): string =>
  reportOn({ files: { "ed/2021/pledge.md": matter } });

/** A report on a follow-up of a pledge with one commitment, `ljus`, and a target of at least two lamps. */
export const reportOnFollowUp = (matter: string): string =>
  reportOn({
    files: {
      "ed/2021/pledge.md":
        "commitments:\n  - { id: ljus, by: police, text: Laga ljuset., target: { min: 2, unit: lampor } }",
      "ed/2021/report.md": matter,
    },
  });
