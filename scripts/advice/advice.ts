// Advice room: an archive that was read → what its writers would want to know although it can be built: all of it, or what a build says.
import { reportName } from "../address/address.ts";
import type { Loaded } from "../archive/load.ts";
import type { FollowUp, Pledge } from "../archive/model.ts";
import type { Day } from "../calendar/day.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { contactNumbers } from "./contact.ts";
import { overdueFault, overduePledges } from "./follow-up.ts";
import { manuscriptOf } from "./manuscript.ts";
import { nameFaults, privacyFaults } from "./privacy.ts";
import { todoFaults } from "./todo.ts";
import { readingHints, vagueHints } from "./wording.ts";

type Read = Pick<Loaded, "archive" | "files" | "shown" | "textOf">;

/** What is left to do and what should not be published: asked of the files themselves, so also when some of them have errors. */
export function warningsOn(read: Pick<Read, "files" | "shown" | "textOf">): Diagnostic[] {
  return adviceOnFiles(read).filter(({ severity }) => severity === "warning");
}

function adviceOnFiles({ files, shown, textOf }: Pick<Read, "files" | "shown" | "textOf">): Diagnostic[] {
  const known = contactNumbers(files, textOf);
  const inTexts = files.flatMap((file) => {
    const text = textOf(file);
    return text === undefined ? [] : [...privacyFaults(text, file, known), ...todoFaults(text, file)];
  });
  return [...nameFaults(files, shown), ...inTexts];
}

export interface Asked {
  readonly today: Day;
  /**
   * Whether follow-ups that have become late are told of: they say something of the archive and the day, nothing of a change that
   * somebody proposes.
   */
  readonly overdue: boolean;
}

/** In no order. Without an archive, since something is wrong with it, only the files are asked. */
export function adviceOn(read: Read, { today, overdue }: Asked): Diagnostic[] {
  const { archive, shown, textOf } = read;
  const advice = adviceOnFiles(read);
  if (archive === undefined) return advice;
  const fileOf = (document: Pledge | FollowUp) => `${shown}/${pathOf(document)}`;
  if (overdue) advice.push(...overduePledges(archive, today).map((one) => overdueFault(one, fileOf(one))));
  // The rules are those of Swedish, and so is LIX's scale.
  if (archive.settings.language !== "sv") return advice;
  for (const pledge of archive.pledges) {
    const manuscript = manuscriptOf(fileOf(pledge), textOf);
    advice.push(...vagueHints(pledge, today, manuscript), ...readingHints(pledge, today, manuscript));
    for (const report of pledge.followUps)
      advice.push(...readingHints(report, today, manuscriptOf(fileOf(report), textOf)));
  }
  return advice;
}

/** Where a document lies below the content folder. */
function pathOf(document: Pledge | FollowUp): string {
  const pledge = "pledge" in document ? document.pledge : document;
  const name = "pledge" in document ? reportName(document.slug) : "pledge";
  return `${pledge.municipality.slug}/${pledge.slug}/${name}.md`;
}
