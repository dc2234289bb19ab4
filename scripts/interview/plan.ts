// Interview room: what somebody wants to begin → the drafts of all files it takes, in the order in which they are needed.
import type { Archive, Municipality, Theme } from "../archive/model.ts";
import { ARCHIVE_FILE, draftArchive, languageOf } from "../drafting/archive-settings.ts";
import type { ContentLanguage, Draft, Home } from "../drafting/draft.ts";
import { draftMunicipality } from "../drafting/municipality.ts";
import { draftPledge } from "../drafting/pledge.ts";
import { remarksOf } from "../drafting/remarks.ts";
import { draftReport } from "../drafting/report.ts";
import { findHome, homeAnswer, pledgeToFollow } from "./home.ts";
import { type Interview, orStop, Stopped, type Task } from "./interview.ts";
import { strayOption } from "./options.ts";
import { pledgeAnswers } from "./pledge-questions.ts";
import { reportAnswers } from "./report-questions.ts";
import { archiveAnswers, municipalityAnswers } from "./settings-questions.ts";

/** What the content folder holds, whatever is wrong in it. */
export interface Content {
  /** Absent when there is no `archive.yml`, or it cannot be read. */
  readonly archive: Archive | undefined;
  /** Paths of files and folders in the content folder, those that cannot be read included. */
  readonly there: ReadonlySet<string>;
  /** Files that have errors, by the same paths. */
  readonly broken: ReadonlySet<string>;
}

export interface Base {
  readonly language: ContentLanguage;
  readonly themes: readonly Theme[];
  readonly municipalities: readonly Municipality[];
}

/** Throws `Stopped` where no draft can be made, and `Cancelled` when the person leaves: nothing is written by then. */
export async function plan(interview: Interview, content: Content): Promise<readonly Draft[]> {
  const { given, ask } = interview;
  const task = taskOf(interview);
  if (task === undefined && ask === undefined) throw new Stopped({ kind: "what" });
  const stray = task === undefined ? undefined : strayOption(given, task);
  if (task !== undefined && stray !== undefined)
    throw new Stopped({ kind: "not-here", option: `--${stray}`, task });
  if (task === "archive" && content.there.has(ARCHIVE_FILE))
    throw new Stopped({ kind: "taken", file: ARCHIVE_FILE });
  const { base, drafts } = await baseOf(interview, content, task);
  if (task === "archive") return drafts;

  const chosen = task ?? (await chooseTask(interview, base));
  if (chosen === "municipality") {
    const { home, draft } = await newHome(interview, content, base);
    const goesOn =
      given.asked("municipality") === undefined && (await ask?.confirm(interview.words.andPledge, true));
    return [...drafts, draft, ...(goesOn ? [await newPledge(interview, base, home, undefined)] : [])];
  }
  const [written, folder] = given.files;
  const slug = written ?? (await homeAnswer(interview, content, base, chosen));
  if (slug === undefined) {
    const { home, draft } = await newHome(interview, content, base);
    return [...drafts, draft, await newPledge(interview, base, home, folder)];
  }
  const home = findHome(slug, content, base.municipalities);
  if (chosen === "pledge") {
    for (const one of carriedFiles(interview, home)) needSound(content, one);
    return [...drafts, await newPledge(interview, base, home, folder)];
  }
  const pledge = await pledgeToFollow(interview, content, home, folder);
  needSound(content, `${home.slug}/${pledge.slug}/pledge.md`);
  return [...drafts, orStop(draftReport(await reportAnswers(interview, pledge), pledge, base.language))];
}

/** Whether the command line says all that must be said; then nobody is asked for the rest. */
export const isTold = (given: Interview["given"]): boolean =>
  given.asked("municipality") !== undefined || given.files.length >= 2;

function taskOf({ given }: Pick<Interview, "given">): Task | undefined {
  if (given.has("archive")) return "archive";
  if (given.asked("municipality") !== undefined) return "municipality";
  if (given.has("report") || given.asked("interim") !== undefined) return "report";
  return given.files.length > 0 ? "pledge" : undefined;
}

export function needSound({ broken }: Content, file: string): void {
  if (broken.has(file)) throw new Stopped({ kind: "broken", file });
}

/** The archive as it is, or the one that is about to begin. */
async function baseOf(
  interview: Interview,
  content: Content,
  task: Task | undefined,
): Promise<{ readonly base: Base; readonly drafts: Draft[] }> {
  const { archive, there } = content;
  if (archive !== undefined) {
    const { settings, themes, municipalities } = archive;
    needSound(content, ARCHIVE_FILE);
    return { base: { language: settings.language, themes, municipalities }, drafts: [] };
  }
  if (there.has(ARCHIVE_FILE)) throw new Stopped({ kind: "broken", file: ARCHIVE_FILE });
  if (task !== "archive" && interview.ask === undefined) throw new Stopped({ kind: "no-archive" });
  interview.ask?.say(interview.words.newArchive);
  const answers = await archiveAnswers(interview);
  const language = languageOf(answers);
  const themes = remarksOf(language).archive.someThemes;
  const draft = orStop(draftArchive(answers, interview.today));
  return { base: { language, themes, municipalities: [] }, drafts: [draft] };
}

async function chooseTask({ ask, words }: Interview, { municipalities }: Base): Promise<Task> {
  const some = municipalities.some(({ pledges }) => pledges.length > 0);
  const tasks = (["pledge", "report", "municipality"] as const).filter((one) => one !== "report" || some);
  if (ask === undefined) throw new Stopped({ kind: "what" });
  if (municipalities.length === 0) return "municipality";
  return ask.choose(
    words.task,
    tasks.map((value) => ({ value, label: words.tasks[value] })),
    "pledge",
  );
}

async function newHome(interview: Interview, { there }: Content, { municipalities, language }: Base) {
  const answers = await municipalityAnswers(interview, municipalities, [...there], language);
  const { home, ...draft } = orStop(draftMunicipality(answers, municipalities, [...there], language));
  return { home, draft };
}

async function newPledge(interview: Interview, base: Base, municipality: Home, folder: string | undefined) {
  const around = { ...base, municipality };
  const answers = await pledgeAnswers(interview, around, folder);
  return orStop(draftPledge(answers, around));
}

/** Files that a carry-over reads: what is wrong in them would be carried along. */
function carriedFiles({ given }: Interview, { slug, pledges }: Home): string[] {
  const from = given.asked("carry-from");
  const some =
    from === undefined ? (given.has("carry-over") ? pledges.slice(0, 1).map((one) => one.slug) : []) : [from];
  return some.map((folder) => `${slug}/${folder}/pledge.md`);
}
