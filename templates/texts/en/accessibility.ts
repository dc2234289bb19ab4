// Texts room: English words of the accessibility statement that Swedish law asks for.
import type { Day } from "../../../scripts/calendar/day.ts";
import { longDate } from "./dates.ts";

const LAW = "the Swedish act on accessibility to digital public service (2018:1937)";

export const accessibility = {
  heading: "Accessibility",
  lead: (title: string): string =>
    `${title} is meant to be usable by everyone. This page says how the site follows ${LAW}, which shortcomings are known and how to report others.`,
  responsible: (who: string, title: string, address: string): string =>
    `${who} is responsible for ${title}. The statement is about the site ${address}.`,
  howHeading: "How accessible is the site?",
  compliance: {
    full: `The site complies fully with ${LAW}.`,
    partial: `The site complies partly with ${LAW}. The shortcomings are listed below.`,
    none: `The site does not comply with ${LAW}. The shortcomings are listed below.`,
  },
  helpHeading: "What can you do if you cannot use parts of the site?",
  help: "Contact us, and you will get the content in another way:",
  reportHeading: "Report shortcomings in the site's accessibility",
  report:
    "We want to know what does not work. Contact us if you find shortcomings that are not listed here, or if you think that we do not meet the law's requirements:",
  supervisionHeading: "Supervision",
  supervision:
    "The Agency for Digital Government (Digg) supervises the law. If you are not content with how we treat your views, you can report it to Digg.",
  supervisionLink: "Report to Digg",
  supervisionUrl: "https://www.digg.se/tdosanmalan",
  technicalHeading: "Technical information about the site's accessibility",
  technical:
    "The aim is for the site to follow the standard EN 301 549 and the guidelines WCAG 2.2 at level AA, which go further than the law requires.",
  contentHeading: "Content that is not accessible",
  noShortcomings: "No shortcomings are known.",
  kinds: {
    "non-compliant": "What does not meet the law's requirements",
    "disproportionate-burden": "What it would be a disproportionate burden to make accessible",
    "out-of-scope": "What the law does not cover",
  },
  burden: "We claim the exception for a disproportionate burden (section 12 of the act) for this:",
  why: (reason: string): string => `Reason: ${reason}`,
  criterion: (name: string): string => `Criterion in WCAG: ${name}.`,
  planned: (date: Day): string => `We expect to have mended it by ${longDate(date)}.`,
  testHeading: "How we have tested the site",
  method: {
    self: "We have assessed the site ourselves.",
    external: "Someone outside our organisation has reviewed the site.",
  },
  assessed: (date: Day): string => `The latest assessment was made on ${longDate(date)}.`,
  updated: (date: Day): string => `The statement was last updated on ${longDate(date)}.`,
};
