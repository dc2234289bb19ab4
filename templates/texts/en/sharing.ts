// Texts room: English words that stand for a page where it is shared or found.
import { pledges } from "./counts.ts";

export const sharing = {
  locale: "en_GB",
  picture: (archive: string): string => `${archive}: a sheet of paper with a tick, and the archive's name`,
  municipality: (genitive: string): string => `${genitive} kommun`,
  pledge: (title: string, period: string): string =>
    `${title}: what was promised for ${period} and what has been reported about it.`,
  report: (title: string): string =>
    `${title}. What came of the commitments, one by one, and who has assessed it.`,
  lineage: (text: string, count: number, name: string, span: string): string =>
    `${text}${text.endsWith("…") ? "" : "."} In ${pledges(count)} of ${name} ${span}: what was promised and what came of it.`,
  theme: (name: string, count: string): string =>
    `What the police and the municipalities have promised on the theme “${name}”: ${count}, with what has been reported.`,
  accessibility: (archive: string): string =>
    `How accessible ${archive} is: how the site follows the law, which shortcomings are known and how to report others.`,
};
