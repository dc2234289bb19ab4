// Schema room: the kinds of fields that content is made of. A field's error is a permanent code of the diagnostics room.
import { z } from "zod";
import { type Day, parseDay, YEARS } from "../calendar/day.ts";

/** What a form, an editor and the docs call a field: Swedish, since staff read it. */
interface Label {
  readonly label: string;
  readonly hint?: string;
  /** What stands after the field's name in a good file; messages show it when the field is missing. */
  readonly example?: string;
  /** What people call the field besides its label, so that a message can name the right one. */
  readonly alsoCalled?: readonly string[];
  /** Words that may stand in the field → what they mean. Where the field is no closed list, others may stand there too. */
  readonly inSwedish?: Readonly<Record<string, string>>;
}

/** What zod checks by a function, said as JSON Schema says it: for those who read the published data and have no zod. */
interface Facts {
  readonly pattern: string;
  readonly format: string;
  readonly minLength: number;
  readonly maxLength: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly type: "integer";
  readonly not: {
    readonly anyOf: readonly ({ readonly enum: readonly string[] } | { readonly pattern: string })[];
  };
}

declare module "zod" {
  interface GlobalMeta extends Partial<Label>, Partial<Facts> {}
}

/** Front matter is never longer than this, so that only open data of others can be found to be too much. */
export const LONGEST = 64 * 1024;
export const MOST_ITEMS = 10_000;

export const list = <T extends z.ZodType>(item: T) => z.array(item).max(MOST_ITEMS);

/** One line without control characters or marks of direction, as every text here is once it is read. */
export const ONE_LINE =
  "^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\ufeff]+$";

/** What stands in a field is said in a few sentences; a whole page belongs below the fields. Counted in UTF-16 units. */
export const LONGEST_TEXT = 2000;

/** Something that a reader can see: neither space nor mark, filler, joiner, soft hyphen or the blank of Braille. */
const SEEN = /[^\s\p{M}\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Text that a reader can see, in NFC; its ends are trimmed and every run of white space is one space. */
export const text = () =>
  z
    .string()
    .transform((value) => value.normalize("NFC").replace(/\s+/gu, " ").trim())
    .refine((value) => SEEN.test(value) && value.length <= LONGEST_TEXT, {
      error: ({ input }) => (SEEN.test(String(input)) ? "field/too-long" : "field/empty"),
    })
    .meta({ minLength: 1, maxLength: LONGEST_TEXT, pattern: ONE_LINE });

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
    .transform((value) => value as Day)
    .meta({ pattern: "^(?:19|20|21)\\d{2}-\\d{2}-\\d{2}$", format: "date" });

/** Signs that could end an address in HTML, XML, Markdown or a sentence; none of them needs to stand in one. */
const ENDS = '\\s<>"\\\\^`{|}';
/** Scheme, a host with a dot in it and no name of a user, then whatever an address may hold. */
const WEB = `https?://[^${ENDS}/?#@.]+(?:\\.[^${ENDS}/?#@.]+)+\\.?(?:[/?#][^${ENDS}]*)?`;
/** One mail address and nothing else: no second one, no subject, no percent sign that could hide either. */
const MAIL = `mailto:[^${ENDS}@?&%,;:/]+@[^${ENDS}@?&%,;:/]+\\.[^${ENDS}@?&%,;:/.]+`;
const PHONE = "tel:\\+?[0-9()-]{3,}";
export const WEB_ADDRESS = `^${WEB}$`;
export const ANY_ADDRESS = `^(?:${WEB}|${MAIL}|${PHONE})$`;
const SAFE_ADDRESS = new RegExp(ANY_ADDRESS, "u");

const UNSEEN = /[\p{C}\p{Default_Ignorable_Code_Point}]/u;

/** True for absolute web, mail and phone addresses; never `javascript:`, `data:` or `//host`. */
export function isSafeAddress(value: string): boolean {
  if (!SAFE_ADDRESS.test(value) || UNSEEN.test(value)) return false;
  if (!/^https?:/.test(value)) return true;
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return url.hostname.includes(".") && url.username === "" && url.password === "";
}

/** One fault is told of an address; none keeps the checks of the map around it from running. */
const addressText = (
  isAllowed: (value: string) => boolean,
  faultOf: (value: string) => string,
  pattern: string,
) =>
  z
    .string()
    .refine((value) => value.length <= LONGEST_TEXT && isAllowed(value), {
      error: ({ input }) => (String(input).length > LONGEST_TEXT ? "field/too-long" : faultOf(String(input))),
    })
    .meta({ maxLength: LONGEST_TEXT, pattern });

/** An address that a contact may have: of the web, or a mail address or telephone number. */
export const address = () => addressText(isSafeAddress, () => "url/not-allowed", ANY_ADDRESS);

const isWebAddress = (value: string): boolean => /^https?:/.test(value) && isSafeAddress(value);

/** An address of the web alone: http or https. */
export const webAddress = () => addressText(isWebAddress, () => "url/not-web", WEB_ADDRESS);

const isOrigin = (value: string): boolean => {
  const { href, origin } = new URL(value);
  return href === `${origin}/`;
};

/** A whole site's address, without path, query or fragment: every link on the site begins at its root. */
export const webOrigin = () =>
  addressText(
    (value) => isWebAddress(value) && isOrigin(value),
    (value) => (isWebAddress(value) ? "url/not-origin" : "url/not-web"),
    WEB_ADDRESS,
  );

export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Ids and folders' names become names of folders again, with a word before them; a disk allows 255 bytes. */
export const LONGEST_ID = 60;

/** A permanent id: small letters a–z, digits and single hyphens. */
export const id = () =>
  z
    .string()
    .regex(ID, { error: "id/format" })
    .refine((value) => value.length <= LONGEST_ID || !ID.test(value), { error: "id/too-long" })
    .meta({ maxLength: LONGEST_ID });

/** A figure that can be counted or measured: finite, not negative. */
export const figure = () =>
  z
    .number({ error: ({ input }) => (typeof input === "number" ? "figure/negative" : undefined) })
    .refine((value) => value >= 0, { error: "figure/negative" })
    .meta({ minimum: 0 });

/** More days than these are taken for a slip of the pen. */
export const MOST_DAYS = 3650;

/** A whole number of days. */
export const days = () =>
  z
    .number({ error: ({ input }) => (typeof input === "number" ? "figure/not-days" : undefined) })
    .refine((value) => Number.isInteger(value) && value >= 0 && value <= MOST_DAYS, {
      error: "figure/not-days",
    })
    .meta({ type: "integer", minimum: 0, maximum: MOST_DAYS });
