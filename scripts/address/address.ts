// Address room: the permanent address of everything, built from folder names and ids alone, never from a title.
import type { Commitment, FollowUp, Lineage, Municipality, Pledge, Theme } from "../archive/model.ts";

/** First path segments that belong to the site itself: no municipality's folder may take one. */
export const RESERVED = [
  "andringar",
  "ar",
  "assets",
  "data",
  "feed",
  "kommuner",
  "om",
  "oppna-data",
  "ordlista",
  "pagefind",
  "prenumerera",
  "redaktion",
  "sok",
  "tema",
  "tillganglighet",
  "uppfoljningar",
] as const;

/**
 * Beginnings and ends of names that the headers of netlify.toml hold for as well: Netlify's own reader takes `/redaktion/*` for
 * `/redaktionen/` too, and the full stop of `/*.md` for any character. A municipality's pages would get the form's weaker policy, or be
 * sent as plain text.
 */
export const RESERVED_BEGINNINGS = ["assets", "data", "pagefind", "redaktion"] as const;
export const RESERVED_ENDS = ["md", "yml"] as const;

/** Why a municipality's folder may not have a name, with the part of the name that is meant. Undefined when it may. */
export function reservedPart(
  name: string,
): { readonly what: "name" | "beginning" | "end"; readonly part: string } | undefined {
  if ((RESERVED as readonly string[]).includes(name)) return { what: "name", part: name };
  const beginning = RESERVED_BEGINNINGS.find((one) => name.startsWith(one));
  if (beginning !== undefined) return { what: "beginning", part: beginning };
  const end = RESERVED_ENDS.find((one) => name.length > one.length && name.endsWith(one));
  return end === undefined ? undefined : { what: "end", part: end };
}

export const municipalityAddress = (municipality: Pick<Municipality, "slug">): string =>
  `/${municipality.slug}/`;

export const pledgeAddress = (pledge: Pledge): string =>
  `${municipalityAddress(pledge.municipality)}${pledge.slug}/`;

const named = (name: string, slug: string): string => (slug === "" ? name : `${name}-${slug}`);

/** A follow-up's file without `.md`: report, report-t1 */
export const reportName = (slug: string): string => named("report", slug);

/** A follow-up's part of its address, after its pledge's: uppfoljning/, uppfoljning-t1/ */
export const reportSegment = (slug: string): string => `${named("uppfoljning", slug)}/`;

export const reportAddress = (report: FollowUp): string =>
  `${pledgeAddress(report.pledge)}${reportSegment(report.slug)}`;

/** The pledge beside the one before it. */
export const comparisonAddress = (newer: Pledge): string => `${pledgeAddress(newer)}jamforelse/`;

/** Anchors have a prefix so that no id in content can shadow one of the page's own. */
export const commitmentAnchor = (commitment: Commitment): string => `atagande-${commitment.id}`;

export const commitmentAddress = (commitment: Commitment): string =>
  `${pledgeAddress(commitment.pledge)}#${commitmentAnchor(commitment)}`;

export const lineageAddress = (lineage: Lineage): string =>
  `${municipalityAddress(lineage.municipality)}atagande/${lineage.id}/`;

export const themeAddress = (theme: Pick<Theme, "id">): string => `/tema/${theme.id}/`;

export const GLOSSARY_ADDRESS = "/ordlista/";

export const termAnchor = (id: string): string => `ord-${id}`;

export const termAddress = (id: string): string => `${GLOSSARY_ADDRESS}#${termAnchor(id)}`;

/** A letter's place in the word list. Å and Ö are not A and O. */
export const letterAnchor = (letter: string): string => `bokstav-${letter.toLowerCase()}`;

export const REPORTS_ADDRESS = "/uppfoljningar/";

/** Follow-ups that should be there and are not, and those that are due next. */
export const MISSING_REPORTS_ADDRESS = `${REPORTS_ADDRESS}saknas/`;

/** Everything that has changed in the archive. */
export const CHANGES_ADDRESS = "/andringar/";

export const changesOfYearAddress = (year: number): string => `${CHANGES_ADDRESS}${year}/`;

export const LOG_ADDRESS = `${CHANGES_ADDRESS}log.json`;

/** One step in a document's history, on its own page and among all: `#andring-1a2b3c4d-dals-ed-2021-pledge`. */
export const stepAnchor = ({ commit, path }: { readonly commit: string; readonly path: string }): string =>
  `andring-${commit.slice(0, 8)}-${path.replace(/\.md$/, "").replaceAll("/", "-")}`;

/** A content file as it was written, at its own path: /dals-ed/2021/pledge.md */
export const sourceAddress = (path: string): string => `/${path}`;

export const OPEN_DATA_ADDRESS = "/oppna-data/";
export const SCHEMA_ADDRESS = "/data/archive.schema.json";
/** Where the national data portal expects a site's catalogue. */
export const CATALOGUE_ADDRESS = "/dcat.rdf";

/** Files of open data: the whole archive's, or one municipality's. */
export const dataAddress = (
  file: "commitments.csv" | "archive.json",
  municipality?: Pick<Municipality, "slug">,
): string => `/data/${municipality === undefined ? "" : `${municipality.slug}/`}${file}`;

/** The form in the browser. */
export const FORM_ADDRESS = "/redaktion/";
/** The folder of its program, and the file that begins it. */
export const FORM_PROGRAM = `${FORM_ADDRESS}program/`;
export const FORM_START = `${FORM_PROGRAM}start.js`;
export const FORM_CONFIGURATION = `${FORM_ADDRESS}configuration.json`;

/** A status among those of a page: `#status-fulfilled`. */
export const statusAnchor = (status: string): string => `status-${status}`;

/** A pledge in a list of many municipalities' pledges: `#strangnas-2019`. */
export const pledgeAnchor = (pledge: Pledge): string => `${pledge.municipality.slug}-${pledge.slug}`;

export const yearAnchor = (year: number): string => `ar-${year}`;

export const yearAddress = (year: number): string => `/ar/${year}/`;
