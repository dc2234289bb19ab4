// Texts room: Swedish words of the page that lists follow-ups that are missing or due.
import type { Day } from "../../../scripts/calendar/day.ts";
import { longDate } from "../../../scripts/calendar/running-text.ts";
import { counted } from "./counts.ts";

const pledgesWithout = (count: number): string => counted(count, "löfte", "löften");

export const missingReports = {
  heading: "Uppföljningar som saknas",
  crumb: "Saknas",
  description:
    "De löften vars slutliga uppföljning saknas eller ska komma snart. Överst står den som skulle ha kommit först.",
  lead: "När ett löfte har slutat gälla ska polisen och kommunen berätta vad det blev av det. Här står de löften där det inte har hänt ännu. Överst står den uppföljning som skulle ha kommit först.",
  rule: (days: number): string =>
    `Arkivet räknar med att en uppföljning kommer inom ${days} dagar efter löftets sista dag, om inget annat är sagt. Det är arkivets egen räkning, inte en tid som polisen och kommunen har lovat.`,
  link: "Uppföljningar som saknas",
  interim: "Det här har berättats under tiden:",
  missing: {
    heading: "Saknas",
    count: (count: number): string =>
      count === 0
        ? "Ingen uppföljning saknas i dag."
        : `${pledgesWithout(count)} har slutat gälla utan att någon slutlig uppföljning har publicerats här. Det betyder inte att ingenting blev gjort, bara att arkivet inte vet.`,
    when: (due: Day): string => `Enligt arkivets räkning skulle den ha kommit senast den ${longDate(due)}.`,
  },
  due: {
    heading: "Ska komma snart",
    count: (count: number): string =>
      count === 0
        ? "Inget löfte har nyligen slutat gälla."
        : `${pledgesWithout(count)} har slutat gälla, och tiden för uppföljningen har inte gått ut.`,
    when: (due: Day): string => `Ska finnas senast den ${longDate(due)}.`,
  },
  later: {
    heading: "Löften som fortfarande gäller",
    count: (count: number): string =>
      count === 0
        ? "Inget löfte i arkivet är kvar att följa upp."
        : `${pledgesWithout(count)} ska följas upp senare.`,
    when: (due: Day): string => `En slutlig uppföljning ska finnas senast den ${longDate(due)}.`,
  },
};
