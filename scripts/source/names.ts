// Source room: names of files and folders in the content folder → what they are, or what they were probably meant to be.
import { slugOf } from "../address/slug.ts";
import { LONGEST_ID } from "../schema/field.ts";

/** Left in folders by Finder, Explorer and editors without anyone's wish; no content and no fault. */
export const isLitter = (name: string): boolean =>
  [".DS_Store", "Thumbs.db", "desktop.ini"].includes(name) || /^\.(?:#.*|.+\.sw[a-p])$/.test(name);

const YEAR = "(?:19|20|21)\\d{2}";
export const PLEDGE_FOLDER = new RegExp(`^${YEAR}(?:-[a-z0-9]+)*$`);
const REPORT = /^report(?:-([a-z0-9]+(?:-[a-z0-9]+)*))?\.md$/;

/** 2021, 2022-2023, 2019-resecentrum; never 2023-2022. */
export const isPledgeFolder = (name: string): boolean => PLEDGE_FOLDER.test(name) && inOrder(name) === name;

/** `report-t1.md` → t1, `report.md` → an empty text, anything else → undefined. */
export function reportSlug(name: string): string | undefined {
  const found = REPORT.exec(name);
  return found === null ? undefined : (found[1] ?? "");
}

/** "Löfte 2021" → 2021-lofte: a pledge's folder begins with its year. Undefined when no year is in the name. */
export function meantPledgeFolder(name: string): string | undefined {
  const slug = slugOf(name);
  const year = new RegExp(`(?<!\\d)${YEAR}(?:-${YEAR})?(?!\\d)`).exec(slug)?.[0];
  if (year === undefined) return undefined;
  const rest = slug
    .replace(year, "")
    .replace(/^-+|-+$/g, "")
    .replace(/-+/g, "-");
  return slugOf([inOrder(year), rest].filter(Boolean).join("-"), LONGEST_ID);
}

// 2023-2022 → 2022-2023
const inOrder = (name: string): string =>
  name.replace(new RegExp(`^(${YEAR})-(${YEAR})(?=-|$)`), (years, first: string, last: string) =>
    first <= last ? years : `${last}-${first}`,
  );

/** What people call the documents before they have seen the names that this archive reads. */
const PLEDGE = ["pledge", "lofte", "loftet", "medborgarlofte", "promise", "index"];
const FOLLOW_UP = /^(?:report|rapport|uppfoljning|delrapport|follow-up|followup)(?:-(.+))?$/;

/** `Uppföljning_T1.markdown` → report-t1.md; undefined when nothing is near. */
export function meantDocument(name: string): string | undefined {
  const stem = slugOf(name.replace(/(?:\.(?:md|mdx|markdown|txt|yml|yaml))+$/i, ""));
  if (PLEDGE.includes(stem)) return "pledge.md";
  const report = FOLLOW_UP.exec(stem);
  return report === null
    ? undefined
    : `report${report[1] === undefined ? "" : `-${slugOf(report[1], LONGEST_ID)}`}.md`;
}

/** `Municipality.yaml` → municipality.yml */
export function meantSettings(name: string, wanted: "archive" | "municipality"): string | undefined {
  const stem = slugOf(name.replace(/(?:\.(?:yml|yaml|md|txt|json))+$/i, ""));
  const synonyms = {
    archive: ["archive", "arkiv", "arkivet"],
    municipality: ["municipality", "kommun", "kommunen"],
  };
  return synonyms[wanted].includes(stem) ? `${wanted}.yml` : undefined;
}
