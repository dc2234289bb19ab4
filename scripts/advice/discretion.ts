// Advice room: numbers and addresses of persons, hidden in everything that is printed: logs of a build are often open to all.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { endOf, type Span } from "./find.ts";
import { fold } from "./folded.ts";
import { mailAddressesIn } from "./mail-address.ts";
import { personalNumbersIn } from "./personal-number.ts";
import { phoneNumbersIn } from "./phone-number.ts";

const HIDDEN = "•";

/** 850101-1234 → ••••••-•••• */
export const hiddenNumber = (written: string): string =>
  written.replace(/\p{Nd}/gu, (digit) => HIDDEN.repeat(digit.length));

/** 070-174 06 05 → 070-••• •• ••: enough to find it by, and of no use to anybody else. */
export function hiddenPhone(written: string): string {
  let seen = 0;
  return written.replace(/\p{Nd}/gu, (digit) => (++seen > 3 ? HIDDEN.repeat(digit.length) : digit));
}

/** anna.ek@gmail.com → a••••••@gmail.com */
export const hiddenMail = (written: string): string =>
  written.replace(/^(.)([^@]*)/u, (_, first: string, rest: string) => first + HIDDEN.repeat(rest.length));

/** The same text, as long and with the same lines. Named addresses at work stay: they are no secret, only a matter for thought. */
export function concealed(text: string, known: ReadonlySet<string> = new Set()): string {
  const folded = fold(text);
  const hidden: (Span & { readonly by: (written: string) => string })[] = [
    ...personalNumbersIn(folded, true).map((span) => ({ ...span, by: hiddenNumber })),
    ...phoneNumbersIn(folded, known, true).map((span) => ({ ...span, by: hiddenPhone })),
    ...mailAddressesIn(folded, true)
      .filter(({ sort }) => sort === "private")
      .map((span) => ({ ...span, by: hiddenMail })),
  ];
  if (hidden.length === 0) return text;
  hidden.sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let end = 0;
  for (const span of hidden) {
    // Six figures of a personal number can look like the beginning of a telephone number: what is hidden stays hidden.
    if (span.start < end) continue;
    parts.push(text.slice(end, span.start), span.by(span.text));
    end = endOf(span);
  }
  return [...parts, text.slice(end)].join("");
}

/** Messages quote what stands in the file: those of any other fault could quote a number too. */
export const discreet = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.map(
    (one) =>
      ({
        ...one,
        // Names of files and folders are somebody's words too.
        place: { ...one.place, file: concealed(one.place.file) },
        values: concealedIn(one.values),
      }) as Diagnostic,
  );

function concealedIn(values: unknown): unknown {
  if (typeof values === "string") return concealed(values);
  if (Array.isArray(values)) return values.map(concealedIn);
  if (typeof values !== "object" || values === null) return values;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, concealedIn(value)]));
}
