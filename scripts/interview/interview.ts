// Interview room: what an interview has at hand, and the rule of all its questions: what the command line said is not asked again.
import type { Day } from "../calendar/day.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Language, wordingOf } from "../diagnostics/report.ts";
import type { Refusal } from "../drafting/draft.ts";
import type { Command } from "../terminal/command.ts";
import type { QuestionWords } from "../terminal/new-questions.ts";
import type { Ask, TextQuestion } from "./ask.ts";

export interface Interview {
  readonly given: Pick<Command, "asked" | "every" | "has" | "files">;
  /** Absent when nobody is to be asked: then what was not said waits in the file. */
  readonly ask: Ask | undefined;
  readonly words: QuestionWords;
  readonly language: Language;
  readonly today: Day;
}

/** Why there will be no draft, besides what drafting itself refuses. */
export type Stop =
  | Refusal
  | { readonly kind: "what" }
  | { readonly kind: "which-folder"; readonly municipality: string }
  | { readonly kind: "no-archive" }
  | { readonly kind: "no-pledges"; readonly municipality: string }
  | { readonly kind: "broken"; readonly file: string }
  /** `name` when it is a municipality of Sweden; `nearest` one that the archive has. */
  | {
      readonly kind: "not-in-archive";
      readonly written: string;
      readonly name: string | undefined;
      readonly nearest: string | undefined;
    }
  | { readonly kind: "not-here"; readonly option: string; readonly task: Task };

export type Task = "archive" | "municipality" | "pledge" | "report";

/** Ends an interview from anywhere in it; the command says why. */
export class Stopped extends Error {
  readonly stop: Stop;
  constructor(stop: Stop) {
    super(stop.kind);
    this.stop = stop;
  }
}

export function orStop<T extends object>(drafted: T): Exclude<T, { readonly refusal: Refusal }> {
  if ("refusal" in drafted) throw new Stopped(drafted.refusal as Refusal);
  return drafted as Exclude<T, { readonly refusal: Refusal }>;
}

/** The option's value, or the answer to the question, or nothing. */
export async function answerTo(
  { given, ask }: Pick<Interview, "given" | "ask">,
  option: string,
  question: TextQuestion,
): Promise<string | undefined> {
  return given.asked(option) ?? (await ask?.text(question));
}

/** The reader's own sentence on the first thing that is wrong, for the line under a question. */
export function sentenceOf(
  diagnostics: readonly Diagnostic[],
  { language }: Pick<Interview, "language">,
): string | undefined {
  const [first] = diagnostics;
  if (first === undefined) return undefined;
  const { what, fix } = wordingOf(first, language);
  return `${what}: ${fix}`;
}

/** Why an answer cannot be drafted, for the line under a question. */
export const refusalIn = (
  { refusal }: { readonly refusal: Refusal },
  interview: Pick<Interview, "language" | "words">,
): string =>
  (refusal.kind === "faulty" ? sentenceOf(refusal.diagnostics, interview) : undefined) ??
  interview.words.stopped(refusal);

/** Every value of an option that may be given several times, each in the form that it must have. */
export function everyAs<T>(
  { given }: Pick<Interview, "given">,
  option: string,
  read: (written: string) => T | undefined,
): T[] {
  return given.every(option).map((written) => {
    const value = read(written);
    if (value === undefined) throw new Stopped({ kind: "form", option: `--${option}`, written });
    return value;
  });
}
