// Texts room: Swedish words of the pictures: what they show, by which rule they are drawn, and what is heard of each part.
import type { Period } from "../../../scripts/calendar/day.ts";
import { longPeriod } from "../../../scripts/calendar/running-text.ts";
import { commitments, pledges } from "./counts.ts";

export const figures = {
  howWeCount: "Så räknar vi",
  shares: {
    heading: "Så har det gått",
    rule: "Varje del är ett antal åtaganden. Streckad kant betyder att inget har redovisats; det räknas varken som gjort eller som inte gjort.",
    targets: "Staplarna visar resultatet. Det svarta strecket är målet.",
    outOf: (result: string, target: string): string => `${result} (mål: ${target})`,
  },
  timeline: {
    heading: "När löftena har gällt",
    rule: "En stapel är tiden som ett löfte gäller, från första till sista dagen. Ljus del är en förlängning. En lucka är tid då inget löfte i arkivet gällde; det kan också betyda att löftet inte har hittats.",
    gap: (period: Period): string => `${longPeriod(period)}: inget löfte i arkivet`,
    extended: (period: Period): string => `förlängt, först beslutat för ${longPeriod(period)}`,
  },
  themes: {
    heading: "Vad som har lovats, år för år",
    rule: "Siffran är antalet åtaganden. Ett åtagande räknas en gång, det år då löftet började gälla.",
    without: "Utan tema",
    total: (total: number, pledgeCount: number): string => `${commitments(total)} i ${pledges(pledgeCount)}.`,
  },
  coverage: {
    rule: "Varje ruta är ett år då löftet gäller någon dag.",
    legend: {
      "followed-up": "löfte med slutlig uppföljning",
      promised: "löfte utan slutlig uppföljning",
      none: "inget löfte i arkivet",
    },
    several: (count: number): string => pledges(count),
  },
};
