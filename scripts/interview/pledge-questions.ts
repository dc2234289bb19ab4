// Interview room: the questions of a new pledge, in the order in which its file tells the answers.
import { type Period, yearOf } from "../calendar/day.ts";
import { type Carried, carryOver } from "../drafting/carry-over.ts";
import { newestBefore, type Surroundings } from "../drafting/draft.ts";
import { pledgeFolder, timeOfFolder } from "../drafting/folder.ts";
import { objectionsToPledge } from "../drafting/objections.ts";
import { type PledgeAnswers, timeOf } from "../drafting/pledge.ts";
import { remarksOf } from "../drafting/remarks.ts";
import type { YamlMap } from "../writing/write-yaml.ts";
import { commitmentsFor, signatoriesFor } from "./commitment-questions.ts";
import { answerTo, type Interview, orStop, refusalIn, Stopped, sentenceOf } from "./interview.ts";

/** `folder` is what the command line said, if it did. */
export async function pledgeAnswers(
  interview: Interview,
  around: Surroundings,
  written: string | undefined,
): Promise<PledgeAnswers> {
  const words = interview.words.pledge;
  const folder = await folderOf(interview, around, written);
  const check = (field: string) => (answer: string) => objection({ [field]: answer });
  const objection = (fields: YamlMap) => sentenceOf(objectionsToPledge(folder, fields, around), interview);
  const time = timeOfFolder(folder);
  const { from, to } = await daysOf(interview, time.period, time.isPlain, (valid) => objection({ valid }));
  const period = timeOf({ from, to }, folder);
  const place =
    interview.given.asked("place") ??
    (time.words === undefined
      ? undefined
      : await interview.ask?.text({ ...words.place, check: check("place") }));
  const title = await answerTo(interview, "title", {
    ...words.title,
    initial: remarksOf(around.language).pledge.title(around.municipality.name, period, place),
    check: check("title"),
  });
  const published = await answerTo(interview, "published", {
    ...words.published,
    check: (answer) => objection({ published: answer, ...(from || to ? { valid: { ...period } } : {}) }),
  });
  const summary = await answerTo(interview, "summary", { ...words.summary, check: check("summary") });
  const carried = await carriedFor(interview, around, { folder, period, place });
  const commitments = await commitmentsFor(interview, around, carried, objection);
  const signatories = await signatoriesFor(interview, around, objection);
  return { folder, title, published, from, to, place, summary, commitments, signatories, carried };
}

async function folderOf(interview: Interview, around: Surroundings, written: string | undefined) {
  const { ask, words } = interview;
  if (written !== undefined) return orStop(pledgeFolder(written)).folder;
  if (ask === undefined) throw new Stopped({ kind: "which-folder", municipality: around.municipality.slug });
  const { pledges } = around.municipality;
  const check = (answer: string): string | undefined => {
    const named = pledgeFolder(answer);
    if ("refusal" in named) return refusalIn(named, interview);
    return pledges.some(({ slug }) => slug === named.folder) ? words.pledge.folderTaken : undefined;
  };
  const answer = await ask.text({
    ...words.pledge.folder,
    initial: nextYear(around, interview.today),
    isNeeded: true,
    check,
  });
  return orStop(pledgeFolder(answer ?? "")).folder;
}

/** The year after the newest pledge ends, but no year that is past; from autumn on, a first pledge is for next year. */
function nextYear({ municipality }: Surroundings, today: string): string {
  const [newest] = municipality.pledges;
  const thisYear = Number(today.slice(0, 4));
  if (newest === undefined) return String(today.slice(5) >= "09-01" ? thisYear + 1 : thisYear);
  return String(Math.max(yearOf(newest.validity.to) + 1, thisYear));
}

/** Asked only when the folder's name leaves a doubt. */
async function daysOf(
  { given, ask, words }: Interview,
  period: Period,
  isPlain: boolean,
  objection: (valid: YamlMap) => string | undefined,
): Promise<{ from: string | undefined; to: string | undefined }> {
  const said = { from: given.asked("from"), to: given.asked("to") };
  if (said.from !== undefined || said.to !== undefined || isPlain || ask === undefined) return said;
  const from = await ask.text({
    ...words.pledge.from,
    initial: period.from,
    isNeeded: true,
    check: (day) => objection({ from: day, to: later(day, period.to) }),
  });
  const to = await ask.text({
    ...words.pledge.to,
    initial: period.to,
    isNeeded: true,
    check: (day) => objection({ from: from ?? period.from, to: day }),
  });
  return { from, to };
}

async function carriedFor(
  { given, ask, words }: Interview,
  around: Surroundings,
  wish: { readonly folder: string; readonly period: Period; readonly place: string | undefined },
): Promise<Carried | undefined> {
  const from = given.asked("carry-from");
  const older = newestBefore(around.municipality.pledges, wish.period.from, wish.place);
  const isWanted =
    from !== undefined ||
    given.has("carry-over") ||
    (ask !== undefined &&
      older !== undefined &&
      (await ask.confirm(words.pledge.carryOver(older.slug, older.commitments.length), true)));
  return isWanted ? orStop(carryOver({ ...wish, from }, around)).carried : undefined;
}

/** Days compare as text; what is no day is objected to by itself. */
const later = (a: string, b: string): string => [a, b].sort().at(-1) ?? b;
