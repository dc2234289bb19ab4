// History room: a path in the content folder → the document that lies there, by its place and name alone.
import { reportName } from "../address/address.ts";
import { ID } from "../schema/field.ts";
import { isPledgeFolder, reportSlug } from "../source/names.ts";

/** Where a pledge or a follow-up lies, or lay. `report` is absent for a pledge, empty for `report.md`. */
export interface DocumentPlace {
  readonly municipality: string;
  readonly pledge: string;
  readonly report?: string | undefined;
}

/** Undefined for anything else than pledges and follow-ups. */
export function documentAt(path: string): DocumentPlace | undefined {
  const [municipality = "", pledge = "", file = "", ...more] = path.split("/");
  if (more.length > 0 || !ID.test(municipality) || !isPledgeFolder(pledge)) return undefined;
  if (file === "pledge.md") return { municipality, pledge };
  const report = reportSlug(file);
  return report === undefined ? undefined : { municipality, pledge, report };
}

/** Pledges and follow-ups, and what is said of the archive and its municipalities. */
export function isContent(path: string): boolean {
  if (path === "archive.yml" || documentAt(path) !== undefined) return true;
  const [municipality = "", file, ...more] = path.split("/");
  return more.length === 0 && file === "municipality.yml" && ID.test(municipality);
}

export const pathOf = ({ municipality, pledge, report }: DocumentPlace): string =>
  `${municipality}/${pledge}/${report === undefined ? "pledge" : reportName(report)}.md`;

/** dals-ed/2021/pledge.md → dals-ed/2021 */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/"));
