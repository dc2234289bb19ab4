// Advice tests: a miniature archive → the advice on it as `npm run check` prints it, in both languages.
import { adviceOn } from "../../scripts/advice/advice.ts";
import { discreetly } from "../../scripts/advice/discreet.ts";
import { day } from "../../scripts/calendar/day.ts";
import { byPlace, type Diagnostic } from "../../scripts/diagnostics/diagnostic.ts";
import { printReport } from "../../scripts/diagnostics/report.ts";
import { type Wrong, withWrong } from "../archive/report.ts";

const TODAY = "2026-11-24";

/** Faults of the content are left out: they have reports of their own. */
export const adviceOnWrong = (wrong: Wrong, today = TODAY): readonly Diagnostic[] =>
  withWrong(wrong, (loaded) => [...adviceOn(loaded, { today: day(today), overdue: true })].sort(byPlace));

export const adviceReport = (wrong: Wrong, today = TODAY): string =>
  withWrong(wrong, (loaded) => {
    const found = adviceOn(loaded, { today: day(today), overdue: true }).sort(byPlace);
    const { diagnostics, textOf } = discreetly({ ...loaded, diagnostics: found });
    const print = (language: "en" | "sv") =>
      printReport(diagnostics, {
        ...loaded,
        textOf,
        language,
        color: false,
        aftermath: "checked",
      });
    return `\n${print("en")}\n${print("sv")}`;
  });

/** `2:5 privacy/phone-number` for each, of one file of the archive: `ed/2026/pledge.md` unless said otherwise. */
export const codesIn = (wrong: Wrong, file = "ed/2026/pledge.md", today = TODAY): string[] =>
  adviceOnWrong(wrong, today)
    .filter(({ place }) => place.file === `pledges/${file}`)
    .map(({ place, code }) => `${place.line}:${place.column} ${code}`);
