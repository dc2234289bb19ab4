// Transcription room: days as pages write them, wherever they stand in a text: "14 april 2021", "2021-04-14", "31 juni 2023".
import { type Day, parseDay } from "../calendar/day.ts";

export interface WrittenDate {
  /** Undefined when no calendar has that day. */
  readonly day: Day | undefined;
  /** As the page writes it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const MONTH =
  "jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const FORMS: readonly RegExp[] = [
  // 14 april 2021, den 14:e apr. 2021
  new RegExp(
    `(?<![\\d.,-])(?<day>\\d{1,2})(?::?[ea])?\\.?\\s+(?<month>${MONTH})\\.?,?(?:\\s+(?<year>(?:19|20|21)\\d{2}))?(?![\\p{L}\\d])`,
    "giu",
  ),
  // Apr 25, 2016
  new RegExp(
    `(?<![\\p{L}])(?<month>${MONTH})\\.?\\s+(?<day>\\d{1,2}),?\\s+(?<year>(?:19|20)\\d{2})(?!\\d)`,
    "giu",
  ),
  // 2021-04-14, 2021-04-14T08:30
  /(?<!\d)(?<year>(?:19|20|21)\d{2})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/giu,
  // 14/4 2021, 14.4.2021
  /(?<![\d/.])(?<day>\d{1,2})[/.](?<month>\d{1,2})[-/. ]\s?(?<year>(?:19|20|21)\d{2})(?!\d)/giu,
  // 20210414
  /(?<!\d)(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?!\d)/giu,
];

/** In the order of the text. A day without a year takes `year`, when one is given; else it is left out. */
export function datesIn(text: string, year?: number): WrittenDate[] {
  const found: WrittenDate[] = [];
  /** Places in the text that belong to a date of a form before. */
  const taken = new Set<number>();
  for (const form of FORMS)
    for (const match of text.matchAll(form)) {
      const { groups = {}, index } = match;
      const written = groups.year ?? (year === undefined ? undefined : String(year));
      const month = monthOf(groups.month ?? "");
      if (written === undefined || month === undefined) continue;
      const end = index + match[0].length;
      const places = Array.from(match[0], (_, offset) => index + offset);
      if (places.some((place) => taken.has(place))) continue;
      for (const place of places) taken.add(place);
      const iso = `${written}-${String(month).padStart(2, "0")}-${(groups.day ?? "").padStart(2, "0")}`;
      found.push({ day: parseDay(iso), text: match[0].trim(), start: index, end });
    }
  return found.sort((a, b) => a.start - b.start);
}

function monthOf(written: string): number | undefined {
  if (/^\d+$/.test(written))
    return Number(written) >= 1 && Number(written) <= 12 ? Number(written) : undefined;
  const index = MONTHS.indexOf(written.toLowerCase().slice(0, 3));
  return index < 0 ? undefined : index + 1;
}

/** The last day of a month that has not the one that was written: 31 juni → 30 juni. */
export function lastDayInstead({ text }: WrittenDate): Day | undefined {
  const { groups } =
    FORMS.map((form) => new RegExp(form.source, "iu").exec(text)).find((one) => one !== null) ?? {};
  const month = monthOf(groups?.month ?? "");
  if (groups?.year === undefined || month === undefined) return undefined;
  for (const last of [31, 30, 29, 28]) {
    const day = parseDay(`${groups.year}-${String(month).padStart(2, "0")}-${last}`);
    if (day !== undefined) return day;
  }
  return undefined;
}
