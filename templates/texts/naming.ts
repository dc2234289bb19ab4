// Texts room: how documents and commitments are named in every language, around the few words that a language adds.
import type { Commitment, FollowUp, Pledge } from "../../scripts/archive/model.ts";
import { yearsLabel } from "../../scripts/calendar/running-text.ts";

/** What a language says where a document has no title of its own. */
export interface Naming {
  /** Medborgarlöfte i Dals-Ed 2021 */
  readonly pledge: (municipality: string, period: string) => string;
  /** Before the pledge's title: Uppföljning, Delrapport */
  readonly report: Readonly<Record<FollowUp["kind"], string>>;
  /** The title that `pledge` makes, in the middle of a sentence. */
  readonly inSentence: (title: string) => string;
}

/** 2021, or 2019, Resecentrum for a pledge of one place */
export const pledgePeriod = (pledge: Pledge): string =>
  yearsLabel(pledge.originalValidity) + (pledge.place === undefined ? "" : `, ${pledge.place}`);

/** Titles always have the year, since old pledges are read out of their time. */
export function titlesIn(naming: Naming): {
  readonly pledgeTitle: (pledge: Pledge) => string;
  readonly reportTitle: (report: FollowUp) => string;
} {
  const withYear = (title: string, pledge: Pledge): string =>
    title.includes(pledge.originalValidity.from.slice(0, 4)) ? title : `${title} (${pledgePeriod(pledge)})`;
  const pledgeTitle = (pledge: Pledge): string =>
    pledge.title === undefined
      ? naming.pledge(pledge.municipality.name, pledgePeriod(pledge))
      : withYear(pledge.title, pledge);
  const reportTitle = (report: FollowUp): string => {
    const { title, kind, slug, pledge } = report;
    if (title !== undefined) return withYear(title, pledge);
    // Two without titles of their own are told apart by the names of their files.
    const isAlone = pledge.followUps.filter((one) => one.title === undefined && one.kind === kind).length < 2;
    const which = isAlone || slug === "" ? "" : ` ${slug}`;
    // A title of the pledge's own may begin with a name.
    const about = pledge.title === undefined ? naming.inSentence(pledgeTitle(pledge)) : pledgeTitle(pledge);
    return `${naming.report[kind]}${which}: ${about}`;
  };
  return { pledgeTitle, reportTitle };
}

/** A word of a table, or the key itself: one from an old commit may be any word, those that every object has among them. */
export const wordOf = (table: Readonly<Record<string, string>>, key: string): string =>
  (Object.hasOwn(table, key) ? table[key] : undefined) ?? key;

const LONGEST = 80;

/** At most 80 characters, without a full stop at its end: for headings and links. */
export const commitmentShort = ({ text }: Commitment): string =>
  text.length <= LONGEST
    ? text.replace(/\.$/, "")
    : `${text.slice(0, LONGEST - 3).replace(/[\s,;–-]+\S*$/, "")}\u00a0…`;
