// Form room: what a content file may hold, as plain data that can be walked: JSON Schema with the words of the schema room.
import { z } from "zod";
import { archiveSchema } from "../schema/archive.ts";
import { municipalitySchema } from "../schema/municipality.ts";
import { pledgeSchema } from "../schema/pledge.ts";
import { reportSchema } from "../schema/report.ts";

/** One field. `label`, `hint`, `example` and `inSwedish` are the schema's own, in Swedish; the rest is JSON Schema. */
export interface Shape {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly label?: string;
  readonly hint?: string;
  readonly example?: string;
  /** What the words of a closed list mean. */
  readonly inSwedish?: Readonly<Record<string, string>>;
}

export const SCHEMAS = {
  archive: archiveSchema,
  municipality: municipalitySchema,
  pledge: pledgeSchema,
  report: reportSchema,
} as const;

/** The four kinds of content files. */
export type Kind = keyof typeof SCHEMAS;

export const KINDS = Object.keys(SCHEMAS) as Kind[];

/** As a writer states it, before anything is trimmed. */
export const shapeOf = (kind: Kind): Shape => z.toJSONSchema(SCHEMAS[kind], { io: "input" }) as Shape;

/** What is no field of the schema: a document's text in Markdown. */
export const BODY = "body";
