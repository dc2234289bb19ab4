// Schema room: the kinds of fields that content is made of. A field's error is a permanent code of the diagnostics room.
import { z } from "zod";
import { type Day, parseDay, YEARS } from "../calendar/day.ts";

/** What a form, an editor and the docs call a field: Swedish, since staff read it. */
interface Label {
  readonly label: string;
  readonly hint?: string;
  /** What stands after the field's name in a good file; messages show it when the field is missing. */
  readonly example?: string;
}

declare module "zod" {
  interface GlobalMeta extends Partial<Label> {}
}

/** Text that is not empty; its ends are trimmed and every run of white space is one space. */
export const text = () =>
  z
    .string()
    .transform((value) => value.replace(/\s+/gu, " ").trim())
    .refine((value) => value !== "", { error: "field/empty" });

/** A zod issue that lets the other checks of the same object run: one fault must not hide the next. */
export const custom = (code: string, input: unknown) =>
  ({ code: "custom", message: code, input, continue: true }) as const;

function faultOf(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return "date/format";
  const year = Number(value.slice(0, 4));
  return year < YEARS.first || year > YEARS.last ? "date/out-of-range" : "date/impossible";
}

/** A calendar day written `YYYY-MM-DD`. */
export const day = () =>
  z
    .string({ error: ({ input }) => (input === undefined ? undefined : "date/format") })
    .check((field) => {
      if (parseDay(field.value) === undefined) field.issues.push(custom(faultOf(field.value), field.value));
    })
    .transform((value) => value as Day);

const SAFE_SCHEMES = ["https:", "http:", "mailto:", "tel:"];

/** True for absolute web, mail and phone addresses; never `javascript:`, `data:` or `//host`. */
export function isSafeAddress(value: string): boolean {
  if (/[\s<>"\\^`{|}]/u.test(value)) return false;
  const scheme = /^[a-z][a-z0-9+.-]*:/.exec(value)?.[0];
  if (scheme === undefined || !SAFE_SCHEMES.includes(scheme)) return false;
  if (scheme === "tel:") return /^tel:\+?[0-9()-]{3,}$/.test(value);
  if (scheme === "mailto:") return /^mailto:[^@?&]+@[^@?&]+$/.test(value);
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return url.hostname.includes(".") && url.username === "" && url.password === "";
}

/** An address that a contact may have: of the web, or a mail address or telephone number. */
export const address = () => z.string().refine(isSafeAddress, { error: "url/not-allowed" });

const isWebAddress = (value: string): boolean => /^https?:/.test(value) && isSafeAddress(value);

/** An address of the web alone: http or https. */
export const webAddress = () => z.string().refine(isWebAddress, { error: "url/not-web" });

export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A permanent id: small letters a–z, digits and single hyphens. */
export const id = () => z.string().regex(ID, { error: "id/format" });

/** A figure that can be counted or measured: finite, not negative. */
export const figure = () =>
  z
    .number({ error: ({ input }) => (typeof input === "number" ? "figure/negative" : undefined) })
    .refine((value) => value >= 0, { error: "figure/negative" });

/** More days than these are taken for a slip of the pen. */
export const MOST_DAYS = 3650;

/** A whole number of days. */
export const days = () =>
  z
    .number({ error: ({ input }) => (typeof input === "number" ? "figure/not-days" : undefined) })
    .refine((value) => Number.isInteger(value) && value >= 0 && value <= MOST_DAYS, {
      error: "figure/not-days",
    });
