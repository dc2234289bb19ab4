// Advice room: numbers and addresses of persons that stand in a content file: in any field, text or comment, at the very characters.
import { type Diagnostic, diagnose, MOST_FAULTS } from "../diagnostics/diagnostic.ts";
import { isContact } from "./contact.ts";
import { concealed, hiddenMail, hiddenNumber, hiddenPhone } from "./discretion.ts";
import { endOf, placer, type Span } from "./find.ts";
import { fold } from "./folded.ts";
import { mailAddressesIn } from "./mail-address.ts";
import { personalNumbersIn } from "./personal-number.ts";
import { phoneNumbersIn } from "./phone-number.ts";
import { isOverLimit } from "./todo.ts";
import { webAddressesIn } from "./web-address.ts";

/** `known`: telephone numbers that are the archive's own contacts. No message repeats what it found. */
export function privacyFaults(text: string, file: string, known: ReadonlySet<string>): Diagnostic[] {
  if (isOverLimit(text, file)) return [];
  const folded = fold(text);
  const at = placer(file, text);
  const place = ({ start, text: found }: Span) => at(start, found.length);
  const numbers = some(personalNumbersIn(folded));
  const phones = some(phoneNumbersIn(folded, known)).filter(
    (span) => !numbers.some((other) => overlaps(span, other)),
  );
  const mails = some(mailAddressesIn(folded));
  if (numbers.length + phones.length + mails.length === 0) return [];

  const addresses = webAddressesIn(text);
  const isInAddress = (span: Span) => addresses.some((address) => overlaps(span, address));
  const inContact = ({ start }: Span) => isContact(text, file, start);
  return [
    ...numbers
      .filter((span) => HYPHENATED.test(span.read) || !isInAddress(span))
      .map((span) =>
        diagnose("privacy/personal-number", place(span), { hidden: onOneLine(hiddenNumber(span.read)) }),
      ),
    ...phones
      .filter((span) => !inContact(span) && (isDialling(text, span) || !isInAddress(span)))
      .map((span) =>
        diagnose("privacy/phone-number", place(span), { hidden: onOneLine(hiddenPhone(span.read)) }),
      ),
    ...mails.flatMap((span) => {
      const values = { hidden: hiddenMail(span.read) };
      if (span.sort === "private") return diagnose("privacy/private-mail", place(span), values);
      return span.sort === "named" && !inContact(span)
        ? diagnose("privacy/named-mail", place(span), values)
        : [];
    }),
  ];
}

/** Long numbers of other kinds stand in addresses of the web; nobody writes those with a hyphen before the last four. */
const HYPHENATED = /^(?:\d{6}|\d{8}|\d{4}-\d\d-\d\d)[-+]\d{4}$/;

/** An address that is a telephone number: https://wa.me/46… */
const isDialling = (text: string, { start }: Span): boolean =>
  text.slice(Math.max(0, start - 6), start).toLowerCase() === "wa.me/";

const onOneLine = (hidden: string): string => hidden.replace(/\n/g, " ");

/**
 * Numbers in the names of files and of the folders above them, which become parts of addresses; each name once. Addresses of e-mail cannot
 * stand there: no such name is read. `files` begin with `shown`.
 */
export function nameFaults(files: readonly string[], shown: string): Diagnostic[] {
  const told = new Set<string>();
  return files.flatMap((file) => {
    const names = file.slice(shown.length + 1).split("/");
    return names.flatMap((name, index) => {
      const path = names.slice(0, index + 1).join("/");
      if (told.has(path)) return [];
      told.add(path);
      const folded = fold(name);
      const isNumber = personalNumbersIn(folded).length > 0;
      if (!isNumber && phoneNumbersIn(folded).length === 0) return [];
      const what = isNumber ? "personal-number" : "phone-number";
      return diagnose(
        "privacy/in-name",
        { file, line: 1, column: 1, length: 0 },
        { what, hidden: concealed(name) },
      );
    });
  });
}

/** A line of a thousand numbers is a list that does not belong here: what comes after a hundred is told when those are gone. */
const some = <T>(spans: readonly T[]): readonly T[] => spans.slice(0, MOST_FAULTS);

const overlaps = (one: Span, other: Span): boolean => one.start < endOf(other) && other.start < endOf(one);
