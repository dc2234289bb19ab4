// Export room: the shape of archive.json: the content's own schema, file by file, with what is derived from it set apart.
// The published JSON Schema and the import both come from here, so that neither can drift from what content may be.
import { z } from "zod";
import { RESERVED, RESERVED_BEGINNINGS, RESERVED_ENDS, reservedPart } from "../address/address.ts";
import { archiveSchema } from "../schema/archive.ts";
import { day, ID, id, LONGEST, list, text } from "../schema/field.ts";
import { municipalitySchema } from "../schema/municipality.ts";
import { pledgeSchema } from "../schema/pledge.ts";
import { reportSchema } from "../schema/report.ts";
import { SILENT_STATUSES, STATUSES } from "../schema/status.ts";
import { isPledgeFolder, PLEDGE_FOLDER } from "../source/names.ts";

export const FORMAT = "loftesarkivet";
export const VERSION = 1;

/** What the reader takes as one file. */
const LONGEST_BODY = 1024 * 1024;
/** What a disk takes as one name. */
const LONGEST_NAME = 200;

const ALL_STATUSES = [...STATUSES, ...SILENT_STATUSES] as const;
type AnyStatus = (typeof ALL_STATUSES)[number];

/** Any address of the web, also of a site that runs on its maker's own machine. */
const siteAddress = () =>
  z
    .string()
    .max(LONGEST)
    .regex(/^https?:\/\/[^\s<>"\\^`{|}]+$/);
const tag = () =>
  z
    .string()
    .max(LONGEST)
    .regex(/^tag:[a-z0-9.-]+,[0-9-]+:[a-z0-9/-]+$/);
const amount = () => z.number().int().min(0);
const markdown = () => z.string().max(LONGEST_BODY);

const statuses = z.strictObject(
  Object.fromEntries(ALL_STATUSES.map((status) => [status, amount()])) as Record<
    AnyStatus,
    ReturnType<typeof amount>
  >,
);

const outcome = reportSchema.shape.outcomes.element.safeExtend({
  commitment: id(),
  "assessed-by": id().optional(),
});

const report = reportSchema.safeExtend({
  /** Empty for `report.md`. */
  slug: z
    .string()
    .max(LONGEST_NAME)
    .regex(new RegExp(`^$|${ID.source}`)),
  "assessed-by": id().optional(),
  outcomes: list(outcome).min(1),
  body: markdown(),
  derived: z.strictObject({ id: tag(), address: siteAddress(), title: text() }).optional(),
});

const commitment = pledgeSchema.shape.commitments.element.safeExtend({
  by: id(),
  theme: id().optional(),
  derived: z
    .strictObject({ id: tag(), address: siteAddress(), status: z.enum(ALL_STATUSES), reported: z.boolean() })
    .optional(),
});

const pledge = pledgeSchema.safeExtend({
  slug: z.string().max(LONGEST_NAME).regex(PLEDGE_FOLDER).refine(isPledgeFolder),
  commitments: list(commitment).min(1),
  body: markdown(),
  reports: list(report),
  derived: z
    .strictObject({
      id: tag(),
      address: siteAddress(),
      title: text(),
      from: day(),
      to: day(),
      "report-due": day(),
      "followed-up": z.boolean(),
      statuses,
    })
    .optional(),
});

const counts = {
  pledges: amount(),
  /** Pledges with a final follow-up. */
  "followed-up": amount(),
  commitments: amount(),
  /** Of the commitments of those pledges: the figures that the site shows. */
  statuses,
};

const municipality = municipalitySchema.safeExtend({
  slug: z
    .string()
    .max(LONGEST_NAME)
    .regex(ID)
    .refine((slug) => reservedPart(slug) === undefined)
    .meta({
      not: {
        anyOf: [
          { enum: RESERVED },
          { pattern: `^(?:${RESERVED_BEGINNINGS.join("|")})` },
          { pattern: `.(?:${RESERVED_ENDS.join("|")})$` },
        ],
      },
    }),
  pledges: list(pledge),
  derived: z.strictObject({ id: tag(), address: siteAddress(), ...counts }).optional(),
});

export const archiveDocumentSchema = z.strictObject({
  $schema: siteAddress().optional(),
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  settings: archiveSchema,
  municipalities: list(municipality),
  derived: z.strictObject({ address: siteAddress(), municipalities: amount(), ...counts }).optional(),
});

/** As it is written: what readers of JSON meet. */
export type ArchiveDocument = z.input<typeof archiveDocumentSchema>;
/** As it is read and checked. */
export type CheckedDocument = z.output<typeof archiveDocumentSchema>;

export type MunicipalityDocument = ArchiveDocument["municipalities"][number];
export type PledgeDocument = MunicipalityDocument["pledges"][number];
export type ReportDocument = PledgeDocument["reports"][number];
