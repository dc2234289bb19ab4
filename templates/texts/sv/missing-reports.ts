// Texts room: Swedish words of the page that lists follow-ups that are missing or due.
import type { Day } from "../../../scripts/calendar/day.ts";
import { longDate } from "../../../scripts/calendar/running-text.ts";
import { counted } from "./counts.ts";

const pledgesWithout = (count: number): string => counted(count, "löfte", "löften");

export const missingReports = {
  heading: "Uppföljningar som saknas",
  crumb: "Saknas",
  description:
    "De löften vars slutliga uppföljning saknas eller väntas, den som skulle ha kommit först överst.",
  lead: "När ett löfte har slutat gälla ska polisen och kommunen berätta vad det blev av det. Här står de löften där en slutlig uppföljning saknas eller väntas, den som skulle ha kommit först överst.",
  link: "Uppföljningar som saknas",
  interim: "Det här har berättats under tiden:",
  missing: {
    heading: "Saknas",
    count: (count: number): string =>
      count === 0
        ? "Ingen uppföljning saknas i dag."
        : `${pledgesWithout(count)} har slutat gälla utan att någon slutlig uppföljning har publicerats här i tid. Det betyder inte att ingenting blev gjort, bara att arkivet inte vet.`,
    when: (due: Day): string => `Väntades senast ${longDate(due)}.`,
  },
  due: {
    heading: "Väntas",
    count: (count: number): string =>
      count === 0
        ? "Ingen uppföljning väntas just nu."
        : `${pledgesWithout(count)} har slutat gälla, och tiden för uppföljningen har inte gått ut.`,
    when: (due: Day): string => `Väntas senast ${longDate(due)}.`,
  },
  later: {
    heading: "Löften som inte har slutat gälla",
    count: (count: number): string =>
      count === 0
        ? "Inget löfte i arkivet väntar på att sluta gälla."
        : `${pledgesWithout(count)} ska följas upp senare.`,
    when: (due: Day): string => `Slutlig uppföljning väntas senast ${longDate(due)}.`,
  },
};
