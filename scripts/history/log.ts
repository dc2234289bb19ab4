// History room: the public log as a document: written by the build, read by `npm run verify`, which trusts nothing in it.
import { z } from "zod";
import type { Link } from "./chain.ts";
import type { Missing } from "./model.ts";

const FORMAT = "loftesarkivet-log";

export interface Log {
  /** Why there are no links, when there are none. */
  readonly missing?: Missing | undefined;
  /** The oldest first. */
  readonly links: readonly Link[];
}

/** One link a line, so that two logs can be held against each other by eye and by any tool that knows lines. */
export function writeLog({ missing, links }: Log): string {
  const head = {
    format: FORMAT,
    version: 1,
    algorithm: "sha256",
    ...(missing === undefined ? {} : { missing }),
  };
  const lines = links.map((link) => `    ${JSON.stringify(link)}`).join(",\n");
  const opening = JSON.stringify(head, null, 2).replace(/\n\}$/, "");
  return `${opening},\n  "links": [${lines === "" ? "" : `\n${lines}\n  `}]\n}\n`;
}

const HASH = /^[0-9a-f]{64}$/;

const schema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  algorithm: z.literal("sha256"),
  missing: z.string().optional(),
  links: z.array(
    z.object({
      on: z.iso.date(),
      path: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*\.(md|yml)$/),
      sha256: z.string().regex(HASH).nullable(),
      previous: z.string().regex(/^([0-9a-f]{64})?$/),
      hash: z.string().regex(HASH),
    }),
  ),
});

/** Undefined when the text is no log of this kind. */
export function readLog(text: string): Log | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  const read = schema.safeParse(data);
  return read.success ? (read.data as Log) : undefined;
}
