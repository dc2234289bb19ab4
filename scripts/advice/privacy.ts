// Advice room: numbers and addresses of persons that stand in a content file: in any field, text or comment, at the very characters.
import { type Diagnostic, diagnose, MOST_FAULTS } from "../diagnostics/diagnostic.ts";
import { hiddenMail, hiddenNumber, hiddenPhone } from "./discretion.ts";
import { endOf, placer, type Span } from "./find.ts";
import { mailAddressesIn } from "./mail-address.ts";
import { personalNumbersIn } from "./personal-number.ts";
import { dialled, phoneNumbersIn } from "./phone-number.ts";
import { webAddressesIn } from "./web-address.ts";

/** Where an office says how to reach it: `phone:` and `email:` of `contact`, and links that dial or write. */
const CONTACT_FIELD = /(?:^|[\s{,])(?:phone|email):[^,}]*$|(?:^|[\s{,])url:\s*["']?(?:tel|mailto):[^,}]*$/u;
const PHONE_FIELD = /(?:^|[\s{,])(?:phone:|url:\s*["']?tel:)([^,}\n]*)/gmu;

const isSettings = (file: string): boolean => file.endsWith(".yml");

/** Telephone numbers under `contact` and `links` of the archive's settings, as they are dialled: they may stand in texts too. */
export function contactNumbers(
  files: readonly string[],
  textOf: (file: string) => string | undefined,
): ReadonlySet<string> {
  const fields = files
    .filter(isSettings)
    .flatMap((file) =>
      Array.from((textOf(file) ?? "").matchAll(PHONE_FIELD), ([, written]) => written ?? ""),
    );
  return new Set(fields.flatMap((written) => phoneNumbersIn(written).map(({ text }) => dialled(text))));
}

/** `known`: telephone numbers that are the archive's own contacts. No message repeats what it found. */
export function privacyFaults(text: string, file: string, known: ReadonlySet<string>): Diagnostic[] {
  const at = placer(file, text);
  const place = ({ start, text: found }: Span) => at(start, found.length);
  const numbers = some(personalNumbersIn(text));
  const phones = some(phoneNumbersIn(text, known)).filter(
    (span) => !numbers.some((other) => overlaps(span, other)),
  );
  const mails = some(mailAddressesIn(text));
  if (numbers.length + phones.length + mails.length === 0) return [];

  const addresses = webAddressesIn(text);
  const isInAddress = (span: Span) => addresses.some((address) => overlaps(span, address));
  const isContact = ({ start }: Span) =>
    isSettings(file) && CONTACT_FIELD.test(text.slice(text.lastIndexOf("\n", start - 1) + 1, start));
  return [
    // Long numbers of other kinds stand in addresses of the web; nobody writes those with a hyphen before the last four.
    ...numbers
      .filter((span) => !isInAddress(span) || /\D/.test(span.text))
      .map((span) => diagnose("privacy/personal-number", place(span), { hidden: hiddenNumber(span.text) })),
    ...phones
      .filter((span) => !isContact(span) && !isInAddress(span))
      .map((span) => diagnose("privacy/phone-number", place(span), { hidden: hiddenPhone(span.text) })),
    ...mails.flatMap((span) => {
      const values = { hidden: hiddenMail(span.text) };
      if (span.sort === "private") return diagnose("privacy/private-mail", place(span), values);
      return span.sort === "named" && !isContact(span)
        ? diagnose("privacy/named-mail", place(span), values)
        : [];
    }),
  ];
}

/** A line of a thousand numbers is a list that does not belong here: what comes after a hundred is told when those are gone. */
const some = <T>(spans: readonly T[]): readonly T[] => spans.slice(0, MOST_FAULTS);

const overlaps = (one: Span, other: Span): boolean => one.start < endOf(other) && other.start < endOf(one);
