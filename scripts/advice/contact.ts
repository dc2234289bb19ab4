// Advice room: where an archive says how to reach an office: no secret, and no secret elsewhere either.
import { LIMIT_MATTER } from "../source/matter.ts";
import { fold } from "./folded.ts";
import { dialled, phoneNumbersIn } from "./phone-number.ts";

const isSettings = (file: string): boolean => file.endsWith(".yml");

const COMMENT = /(?:^|\s)#/;
const PHONE_FIELD = /(?:^|[{,])\s*(?:-\s+)?(?:phone:|url:\s*["']?tel:)([^,}]*)/g;
/** `phone:` and `email:` of `contact`, and links that dial or write. */
const CONTACT_FIELD = /^\s*(?:-\s+)?(?:(?:phone|email):|url:\s*["']?(?:tel|mailto):)/;

/** A field's line is no longer than a field may be. */
const LONGEST_LINE = 2000;

/** Telephone numbers under `contact` and `links` of the archive's settings, as they are dialled: they may stand in texts too. */
export function contactNumbers(
  files: readonly string[],
  textOf: (file: string) => string | undefined,
): ReadonlySet<string> {
  const fields = files.filter(isSettings).flatMap((file) => {
    const text = textOf(file) ?? "";
    // More than the reader reads is an error of its own.
    if (text.length > LIMIT_MATTER.bytes) return [];
    return text.split("\n").flatMap((line) => {
      const comment = line.search(COMMENT);
      const field = comment === -1 ? line : line.slice(0, comment);
      return Array.from(field.matchAll(PHONE_FIELD), ([, written = ""]) => written);
    });
  });
  return new Set(fields.flatMap((written) => phoneNumbersIn(fold(written)).map(({ read }) => dialled(read))));
}

/** Whether what stands at an offset is such a field's value. A comment is no field. */
export function isContact(text: string, file: string, start: number): boolean {
  if (!isSettings(file)) return false;
  const before = text.slice(Math.max(0, start - LONGEST_LINE), start);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  if (line.length === LONGEST_LINE || COMMENT.test(line)) return false;
  return CONTACT_FIELD.test(line.slice(Math.max(line.lastIndexOf(","), line.lastIndexOf("{")) + 1));
}
