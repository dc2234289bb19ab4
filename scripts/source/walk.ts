// Source room: content folder → the files that are content, told by place and name alone; everything else is refused by name.
import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { RESERVED } from "../address/address.ts";
import { slugOf } from "../address/slug.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { ID } from "../schema/field.ts";

/** One content file and what its place in the folder says of it. `file` is how messages name it. */
export type SourceFile = { readonly path: string; readonly file: string } & (
  | { readonly kind: "archive" }
  | { readonly kind: "municipality"; readonly municipality: string }
  | { readonly kind: "pledge"; readonly municipality: string; readonly pledge: string }
  | {
      readonly kind: "report";
      readonly municipality: string;
      readonly pledge: string;
      readonly report: string;
    }
);

/** The folders found, for rules about what a folder lacks. */
export interface Tree {
  readonly root: string;
  readonly files: readonly SourceFile[];
  /** `dals-ed` for municipalities, `dals-ed/2021` for pledges. */
  readonly folders: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Left in folders by Finder and Explorer without anyone's wish; no content and no fault. */
const LITTER = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);
const PLEDGE_FOLDER = /^\d{4}(-[a-z0-9]+)*$/;
const REPORT = /^report(?:-([a-z0-9]+(?:-[a-z0-9]+)*))?\.md$/;

/** `root` is a folder on disk; `shown` is how messages name it. */
export function walk(root: string, shown: string): Tree {
  const files: SourceFile[] = [];
  const folders: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const refuse = (file: string) => ({ file, line: 1, column: 1, length: 0 });

  const read = (under: string): Dirent[] => {
    try {
      // By code point, so that every machine reads in the same order.
      return readdirSync(join(root, under), { withFileTypes: true }).sort((a, b) =>
        a.name < b.name ? -1 : 1,
      );
    } catch (fault) {
      const reason = (fault as NodeJS.ErrnoException).code ?? "unknown";
      diagnostics.push(
        diagnose("file/unreadable", refuse(`${shown}/${under}`.replace(/\/$/, "")), { reason }),
      );
      return [];
    }
  };

  /** Sorts out what is neither plain file nor folder, and names that fold to one address. */
  const entries = (under: string): Dirent[] => {
    const seen = new Map<string, string>();
    return read(under).filter((entry) => {
      const place = refuse(under === "" ? `${shown}/${entry.name}` : `${shown}/${under}/${entry.name}`);
      if (LITTER.has(entry.name)) return false;
      if (entry.isSymbolicLink()) {
        diagnostics.push(diagnose("file/link", place, { name: entry.name }));
        return false;
      }
      if (!entry.isFile() && !entry.isDirectory()) {
        diagnostics.push(diagnose("file/not-plain", place, { name: entry.name }));
        return false;
      }
      const folded = entry.name.normalize("NFC").toLowerCase();
      const twin = seen.get(folded);
      if (twin !== undefined) {
        diagnostics.push(diagnose("file/same-address", place, { name: entry.name, other: twin }));
        return false;
      }
      seen.set(folded, entry.name);
      return true;
    });
  };

  const stray = (file: string, name: string, expected: string) =>
    diagnostics.push(diagnose("file/not-content", refuse(file), { name, expected }));

  const badName = (file: string, name: string, example: string) =>
    diagnostics.push(diagnose("file/bad-name", refuse(file), { name, example }));

  const pledgeFolder = (municipality: string, pledge: string) => {
    folders.push(`${municipality}/${pledge}`);
    for (const { name, isDirectory } of plain(entries(`${municipality}/${pledge}`))) {
      const file = `${shown}/${municipality}/${pledge}/${name}`;
      const path = join(root, municipality, pledge, name);
      const report = REPORT.exec(name);
      if (!isDirectory && name === "pledge.md")
        files.push({ kind: "pledge", path, file, municipality, pledge });
      else if (!isDirectory && report !== null)
        files.push({ kind: "report", path, file, municipality, pledge, report: report[1] ?? "" });
      else stray(file, name, "`pledge.md`, `report.md`, `report-t1.md`");
    }
  };

  const municipalityFolder = (municipality: string) => {
    folders.push(municipality);
    for (const { name, isDirectory } of plain(entries(municipality))) {
      const file = `${shown}/${municipality}/${name}`;
      const path = join(root, municipality, name);
      if (!isDirectory && name === "municipality.yml")
        files.push({ kind: "municipality", path, file, municipality });
      else if (!isDirectory) stray(file, name, "`municipality.yml`");
      else if (PLEDGE_FOLDER.test(name)) pledgeFolder(municipality, name);
      else
        badName(
          file,
          name,
          /^\d{4}/.test(slugOf(name)) ? slugOf(name) : `2026-${slugOf(name)}`.replace(/-$/, ""),
        );
    }
  };

  for (const { name, isDirectory } of plain(entries(""))) {
    const file = `${shown}/${name}`;
    if (!isDirectory && name === "archive.yml") files.push({ kind: "archive", path: join(root, name), file });
    else if (!isDirectory) stray(file, name, "`archive.yml`");
    else if ((RESERVED as readonly string[]).includes(name))
      diagnostics.push(diagnose("file/reserved-name", refuse(file), { name }));
    else if (ID.test(name)) municipalityFolder(name);
    else badName(file, name, slugOf(name) || "kommun");
  }
  return { root, files, folders, diagnostics };
}

const plain = (entries: Dirent[]) =>
  entries.map((entry) => ({ name: entry.name, isDirectory: entry.isDirectory() }));
