// Export room: the Archive, or one municipality of it, → archive.json: content first, and what follows from it under `derived`.
import {
  commitmentAddress,
  municipalityAddress,
  pledgeAddress,
  reportAddress,
  SCHEMA_ADDRESS,
} from "../address/address.ts";
import { commitmentTag, municipalityTag, pledgeTag, reportTag } from "../address/tag.ts";
import { DAYS_TO_REPORT } from "../archive/assemble.ts";
import { standingFigures } from "../archive/figures.ts";
import type { Commitment, FollowUp, Municipality, Pledge } from "../archive/model.ts";
import { publishesNames } from "../archive/names.ts";
import { isReported, SILENT_STATUSES, STATUSES } from "../schema/status.ts";
import {
  type ArchiveDocument,
  FORMAT,
  type MunicipalityDocument,
  type PledgeDocument,
  type ReportDocument,
  VERSION,
} from "./archive-schema.ts";
import { commitmentContent, municipalityContent, pledgeContent, reportContent } from "./content.ts";
import { municipalitiesIn, type OpenData } from "./open-data.ts";

export function archiveDocument(data: OpenData): ArchiveDocument {
  const { archive, origin, only } = data;
  const municipalities = municipalitiesIn(data);
  const { "default-municipality": chosen, ...settings } = archive.settings;
  const isThere = municipalities.some(({ slug }) => slug === chosen);
  return {
    $schema: `${origin}${SCHEMA_ADDRESS}`,
    format: FORMAT,
    version: VERSION,
    // One municipality's file is an archive by itself, and cannot prefer another.
    settings: isThere ? archive.settings : settings,
    municipalities: municipalities.map((one) => municipalityDocument(one, data)),
    derived: {
      address: only === undefined ? `${origin}/` : `${origin}${municipalityAddress(only)}`,
      municipalities: municipalities.length,
      ...countsOf(municipalities.flatMap(({ pledges }) => pledges)),
    },
  };
}

export const writeArchiveJson = (data: OpenData): string =>
  `${JSON.stringify(archiveDocument(data), null, 2)}\n`;

function municipalityDocument(municipality: Municipality, data: OpenData): MunicipalityDocument {
  const { archive, origin } = data;
  return {
    slug: municipality.slug,
    ...hidden(municipalityContent(municipality), data),
    // Whom to turn to is said to be turned to, also when that one has signed something.
    contact: municipality.contact,
    pledges: municipality.pledges.map((pledge) => hidden(pledgeDocument(pledge, data), data)),
    derived: {
      id: municipalityTag(archive.settings["feed-authority"], municipality),
      address: `${origin}${municipalityAddress(municipality)}`,
      ...countsOf(municipality.pledges),
    },
  };
}

function pledgeDocument(pledge: Pledge, data: OpenData): PledgeDocument {
  const { archive, origin, wording } = data;
  const { settings } = archive;
  return {
    slug: pledge.slug,
    ...pledgeContent(pledge, settings["report-due-days"] ?? DAYS_TO_REPORT, publishesNames(archive)),
    commitments: pledge.commitments.map((one) => ({
      ...commitmentContent(one),
      derived: {
        id: commitmentTag(settings["feed-authority"], one),
        address: `${origin}${commitmentAddress(one)}`,
        status: one.standing.status,
        reported: isReported(one.standing.status),
      },
    })),
    body: pledge.body,
    reports: pledge.followUps.map((one) => reportDocument(one, data)),
    derived: {
      id: pledgeTag(settings["feed-authority"], pledge),
      address: `${origin}${pledgeAddress(pledge)}`,
      title: wording.pledgeTitle(pledge),
      from: pledge.validity.from,
      to: pledge.validity.to,
      "report-due": pledge.reportDue,
      "followed-up": pledge.finalReport !== undefined,
      statuses: statusesOf(pledge.commitments),
    },
  };
}

const reportDocument = (report: FollowUp, { archive, origin, wording }: OpenData): ReportDocument => ({
  slug: report.slug,
  ...reportContent(report, publishesNames(archive)),
  body: report.body,
  derived: {
    id: reportTag(archive.settings["feed-authority"], report),
    address: `${origin}${reportAddress(report)}`,
    title: wording.reportTitle(report),
  },
});

/** The figures of the site: what became of commitments is counted where a final follow-up answers for all of them. */
function countsOf(pledges: readonly Pledge[]) {
  const followedUp = pledges.filter((pledge) => pledge.finalReport !== undefined);
  return {
    pledges: pledges.length,
    "followed-up": followedUp.length,
    commitments: pledges.reduce((sum, { commitments }) => sum + commitments.length, 0),
    statuses: statusesOf(followedUp.flatMap(({ commitments }) => commitments)),
  };
}

/** Every status, those that nothing has too: whoever reads the data finds the same fields everywhere. */
function statusesOf(commitments: readonly Commitment[]) {
  const { byStatus } = standingFigures(commitments);
  return Object.fromEntries(
    [...STATUSES, ...SILENT_STATUSES].map((status) => [status, byStatus.get(status) ?? 0]),
  ) as PledgeDocumentStatuses;
}

type PledgeDocumentStatuses = NonNullable<PledgeDocument["derived"]>["statuses"];

/** Every text of it without names that stay out of data. */
function hidden<T>(value: T, data: OpenData): T {
  if (typeof value === "string") return data.hide(value) as T;
  if (Array.isArray(value)) return value.map((one) => hidden(one, data)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, hidden(inner as unknown, data)]),
  ) as T;
}
