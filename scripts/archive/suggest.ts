// Archive room: a value as someone wrote it → the value that was probably meant, as it is to be written.
import { slugOf } from "../address/slug.ts";
import type { Kind } from "../diagnostics/kinds.ts";
import { quoted } from "../diagnostics/message.ts";
import { isSafeAddress } from "../schema/field.ts";

const NUMBERS = [
  "noll",
  "en",
  "två",
  "tre",
  "fyra",
  "fem",
  "sex",
  "sju",
  "åtta",
  "nio",
  "tio",
  "elva",
  "tolv",
];

/** `minst åtta nya områden` → { min: 8, unit: nya områden }; `3` where a result is meant → { value: 3 } */
function meantFigure(value: unknown, fields: readonly string[]): string | undefined {
  if (!fields.includes("value")) return undefined;
  if (typeof value === "number") return fields.includes("min") ? undefined : `{ value: ${value} }`;
  const [, bound = "", amount = "", unit] =
    /^(?:(minst|högst|max) )?([\p{L}\d]+)(?: ([^"{}[\],:#]+))?$/iu.exec(String(value).trim()) ?? [];
  const figure = meantValue(amount, "number");
  if (figure === undefined || (unit === undefined && fields.includes("unit"))) return undefined;
  const name = bound === "" ? "value" : bound.toLowerCase() === "minst" ? "min" : "max";
  if (!fields.includes(name)) return undefined;
  return `{ ${name}: ${figure}${unit === undefined ? "" : `, unit: ${unit}`} }`;
}

/** `8 st` → 8, `1 000` → 1000, `8,5` → 8.5, `åtta` → 8; `2021` as a text → "2021", `ja` → true. */
export function meantValue(
  value: unknown,
  expected: Kind,
  /** The fields of a map that should stand here. */
  fields: readonly string[] = [],
): string | undefined {
  if (expected === "map") return meantFigure(value, fields);
  if (expected === "text" && (typeof value === "number" || typeof value === "boolean")) return `"${value}"`;
  if (typeof value !== "string") return undefined;
  const word = value.trim().toLowerCase();
  if (expected === "boolean") {
    if (["ja", "yes", "sant", "on", "y"].includes(word)) return "true";
    if (["nej", "no", "falskt", "off", "n"].includes(word)) return "false";
  }
  if (expected !== "number") return undefined;
  const spelled = NUMBERS.indexOf(word === "ett" ? "en" : word);
  if (spelled !== -1) return String(spelled);
  const [, whole, decimals] = /^(\d{1,3}(?:[\s.]\d{3})+|\d+)(?:[.,](\d+))?(?:\s+[^\d].*)?$/u.exec(word) ?? [];
  if (whole === undefined) return undefined;
  return `${whole.replace(/\D/g, "")}${decimals === undefined ? "" : `.${decimals}`}`;
}

/** `www.exempel.se` → https://www.exempel.se, `//exempel.se` → https://exempel.se, `a@exempel.se` → mailto:a@exempel.se */
export function meantAddress(value: string, isForContact: boolean): string | undefined {
  const address = value.trim().replace(/^["'”“<]+|["'”“>]+$/gu, "");
  const web = address
    .replace(/^(?:https?:?\/*|:?\/\/)/i, /^http:/i.test(address) ? "http://" : "https://")
    .replace(/\s/g, "%20");
  if (/^https?:/i.test(address) || address.startsWith("//")) return isSafeAddress(web) ? web : undefined;
  if (isForContact && /^[^\s@:/]+@[^\s@:/]+\.[a-z]+$/i.test(address)) return `mailto:${address}`;
  const phone = `tel:${address.replace(/^tel:/i, "").replace(/\s/g, "")}`;
  if (isForContact && /^(?:tel:)?\s*\+?[\d\s()-]{5,}$/i.test(address) && isSafeAddress(phone)) return phone;
  if (!/^(?:[a-zåäö0-9-]+\.)+[a-z]{2,}(?:[/?#].*)?$/i.test(address)) return undefined;
  const whole = `https://${address.replace(/\s/g, "%20")}`;
  return isSafeAddress(whole) ? whole : undefined;
}

// mailto:anna@exempel.se → anna@exempel.se
export function meantMail(value: string): string | undefined {
  const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(value)?.[0];
  return mail === value ? undefined : mail;
}

/** A value as a message can quote it: on one line, not too long. */
export function shown(value: unknown): string {
  const text = typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
  const line = text.slice(0, 200).replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

const LONGEST = 60;

// 1438 → "1438"
export function meantCode(value: unknown): string | undefined {
  const digits = String(value).replace(/\D/g, "").padStart(4, "0");
  return digits.length === 4 && digits !== "0000" ? quoted(digits) : undefined;
}

// 2018/Grannsamverkan → 2018/grannsamverkan
export function meantReference(value: string): string | undefined {
  const [, folder = "", id = ""] = /^\s*(\d{4}[^/]*)\/(.+)$/.exec(value) ?? [];
  return slugOf(id) === "" ? undefined : `${slugOf(folder)}/${slugOf(id)}`;
}
