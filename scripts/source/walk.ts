// Source room: content folder → the files that are content, told by place and name alone; everything else is refused by name.
import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { reservedPart } from "../address/address.ts";
import { slugOf } from "../address/slug.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { ID, LONGEST_ID } from "../schema/field.ts";
import {
  isLitter,
  isPledgeFolder,
  meantDocument,
  meantPledgeFolder,
  meantSettings,
  reportSlug,
} from "./names.ts";

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
  readonly files: readonly SourceFile[];
  /** `dals-ed` for municipalities, `dals-ed/2021` for pledges. */
  readonly folders: readonly string[];
  /** Files and folders that are there under a wrong name or cannot be read, by the path that content would have: not missing. */
  readonly unread: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
  /** As messages name it. */
  readonly file: string;
  readonly path: string;
}

/** Levels below the content folder at which anything is read: dals-ed/2021/pledge.md. */
export const CONTENT_DEPTH = 3;

const DOCUMENTS = ["pledge.md", "report.md", "report-….md"];

/** `root` is a folder on disk; `shown` is how messages name it. */
export function walk(root: string, shown: string): Tree {
  const files: SourceFile[] = [];
  const folders: string[] = [];
  const unread = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const place = (file: string) => ({ file, line: 1, column: 1, length: 0 });

  const read = (under: string): Dirent[] => {
    try {
      return readdirSync(join(root, under), { withFileTypes: true });
    } catch (fault) {
      const reason = (fault as NodeJS.ErrnoException).code ?? "unknown";
      const name = under === "" ? shown : under;
      diagnostics.push(
        diagnose("file/unreadable", place(under === "" ? shown : `${shown}/${under}`), { name, reason }),
      );
      unread.add(under);
      return [];
    }
  };

  /** Sorts out what is neither plain file nor folder, and names that fold to one address. */
  const entries = (under: string): Entry[] => {
    const seen = new Map<string, string>();
    const found: Entry[] = [];
    for (const dirent of read(under).sort(byName)) {
      const { name } = dirent;
      const file = `${under === "" ? shown : `${shown}/${under}`}/${name}`;
      if (isLitter(name)) continue;
      const twin = seen.get(folded(name));
      seen.set(folded(name), twin ?? name);
      if (dirent.isSymbolicLink()) diagnostics.push(diagnose("file/link", place(file), { name }));
      else if (!dirent.isFile() && !dirent.isDirectory())
        diagnostics.push(diagnose("file/not-plain", place(file), { name }));
      else if (twin !== undefined)
        diagnostics.push(diagnose("file/same-address", place(file), { name, other: twin }));
      else {
        found.push({ name, isFolder: dirent.isDirectory(), file, path: join(root, under, name) });
        continue;
      }
      unread.add(under === "" ? folded(name) : `${under}/${folded(name)}`);
    }
    return found;
  };

  const stray = ({ file, name }: Entry, under: string, expected: string[], meant: string | undefined) => {
    if (under.split("/").length < 3 && (name === "pledge.md" || reportSlug(name) !== undefined))
      diagnostics.push(
        diagnose("file/outside-folder", place(file), { name, folder: `${under || "kommun/"}2026` }),
      );
    else diagnostics.push(diagnose("file/not-content", place(file), { name, expected, meant }));
    if (meant !== undefined) unread.add(`${under}${meant}`);
  };

  /** Whether a name is right but for its length. `part` is what of it becomes part of an address. */
  const isTooLong = ({ file, name }: Entry, part: string, path: string): boolean => {
    if (part.length <= LONGEST_ID) return false;
    const values = { name, length: part.length, most: LONGEST_ID };
    diagnostics.push(diagnose("file/name-too-long", place(file), values));
    unread.add(path);
    return true;
  };

  const pledgeFolder = (municipality: string, pledge: string) => {
    const folder = `${municipality}/${pledge}`;
    folders.push(folder);
    for (const entry of entries(folder)) {
      const { name, isFolder, file, path } = entry;
      const report = reportSlug(name);
      if (!isFolder && name === "pledge.md") files.push({ kind: "pledge", path, file, municipality, pledge });
      else if (!isFolder && report !== undefined) {
        if (!isTooLong(entry, report, `${folder}/${name}`))
          files.push({ kind: "report", path, file, municipality, pledge, report });
      } else stray(entry, `${folder}/`, DOCUMENTS, isFolder ? undefined : meantDocument(name));
    }
  };

  const municipalityFolder = (municipality: string) => {
    folders.push(municipality);
    for (const entry of entries(municipality)) {
      const { name, isFolder, file, path } = entry;
      if (!isFolder && name === "municipality.yml")
        files.push({ kind: "municipality", path, file, municipality });
      else if (!isFolder)
        stray(entry, `${municipality}/`, ["municipality.yml"], meantSettings(name, "municipality"));
      else if (isPledgeFolder(name)) {
        if (!isTooLong(entry, name, `${municipality}/${name}`)) pledgeFolder(municipality, name);
      } else {
        const meant = meantPledgeFolder(name);
        diagnostics.push(diagnose("file/bad-pledge-name", place(file), { name, meant }));
        unread.add(`${municipality}/${meant ?? name}`);
      }
    }
  };

  for (const entry of entries("")) {
    const { name, isFolder, file, path } = entry;
    const reserved = reservedPart(name);
    if (!isFolder && name === "archive.yml") files.push({ kind: "archive", path, file });
    else if (!isFolder) stray(entry, "", ["archive.yml"], meantSettings(name, "archive"));
    else if (name.startsWith(".")) stray(entry, "", ["archive.yml"], undefined);
    else if (reserved !== undefined)
      diagnostics.push(diagnose("file/reserved-name", place(file), { name, ...reserved }));
    else if (ID.test(name)) {
      if (!isTooLong(entry, name, name)) municipalityFolder(name);
    } else {
      const example = slugOf(name, LONGEST_ID) || "kommun";
      diagnostics.push(diagnose("file/bad-name", place(file), { name, example }));
      unread.add(example);
    }
  }
  return { files, folders, unread, diagnostics };
}

const folded = (name: string): string => name.normalize("NFC").toLowerCase();

/** By code point, so that every machine reads in the same order; names that are right as they stand before their twins. */
function byName(a: Dirent, b: Dirent): number {
  const [x, y] = [folded(a.name), folded(b.name)];
  if (x !== y) return x < y ? -1 : 1;
  return a.name === x ? -1 : b.name === x ? 1 : a.name < b.name ? -1 : 1;
}
