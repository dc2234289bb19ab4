// Site room: which folders a site may be built into: none that holds anything else, none that a build could not swap.
import { existsSync, lstatSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

/** Said in one line to whoever started the build; not a fault of the program. */
export class OutputFolderFault extends Error {
  readonly reason: "not-a-folder" | "not-ours" | "busy" | "holds-the-project" | "mounted";
  readonly detail: string;
  constructor(reason: OutputFolderFault["reason"], detail: string) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
    this.detail = detail;
  }
}

/** Files that every site built here has, so that no other folder is ever swapped away. */
const OURS = ["assets/today.js", "sitemap.xml", "404.html"];

export const isSite = (folder: string): boolean => OURS.every((file) => existsSync(path.join(folder, file)));

/** Whether a folder is another one or lies somewhere in it. */
const isWithin = (inner: string, outer: string): boolean =>
  inner === outer || inner.startsWith(outer + path.sep);

/** No build empties the folder that it is started in, or the content. */
export function refuseOwn(folder: string, content: string | undefined): void {
  const holdsProject = isWithin(process.cwd(), folder) || path.parse(folder).root === folder;
  const meetsContent = content !== undefined && (isWithin(content, folder) || isWithin(folder, content));
  if (holdsProject || meetsContent) throw new OutputFolderFault("holds-the-project", folder);
}

export function refuseForeign(out: string): void {
  const stat = lstatSync(out, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory()) throw new OutputFolderFault("not-a-folder", out);
  if (readdirSync(out).length === 0) return;
  if (!isSite(out)) throw new OutputFolderFault("not-ours", out);
}

/** A mount, as of a container's volume, cannot be renamed: told before the work, not after it. */
export function refuseMounted(out: string): void {
  const stat = statSync(out, { throwIfNoEntry: false });
  if (stat !== undefined && stat.dev !== statSync(path.dirname(out)).dev)
    throw new OutputFolderFault("mounted", out);
}
