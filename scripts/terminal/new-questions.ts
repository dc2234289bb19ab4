// Terminal room: the questions of `npm run new`, and why it can stop, in every language that messages have.
import type { Language } from "../diagnostics/report.ts";
import type { Stop, Task } from "../interview/interview.ts";
import { en } from "./new-questions-en.ts";
import { sv } from "./new-questions-sv.ts";

/** A question, and the form of its answer where that is not plain. */
export interface Question {
  readonly message: string;
  readonly example?: string;
}

interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

export interface QuestionWords {
  readonly yes: string;
  readonly no: string;
  readonly needed: string;
  /** Under a list, when what was typed is in none of its choices. */
  readonly noneLeft: string;
  readonly yesOrNo: string;
  /** The first words of an interview: which keys do what. */
  readonly keys: string;
  readonly task: string;
  readonly tasks: Readonly<Record<Exclude<Task, "archive">, string>>;
  readonly newArchive: string;
  readonly andPledge: string;
  readonly whose: string;
  readonly another: string;
  readonly stopped: (stop: Stop) => string;
  readonly archive: Readonly<
    Record<
      | "title"
      | "description"
      | "address"
      | "contact"
      | "email"
      | "accessibilityContact"
      | "accessibilityEmail"
      | "what"
      | "why",
      Question
    >
  > & {
    readonly language: string;
    readonly compliance: string;
    readonly complianceOptions: readonly Choice<"full" | "partial" | "none" | "later">[];
  };
  readonly municipality: Readonly<Record<"name" | "policeArea", Question>>;
  readonly pledge: Readonly<
    Record<
      | "folder"
      | "from"
      | "to"
      | "place"
      | "title"
      | "published"
      | "summary"
      | "commitment"
      | "nextCommitment"
      | "target"
      | "id",
      Question
    >
  > & {
    readonly folderTaken: string;
    readonly carryOver: (from: string, count: number) => string;
    readonly by: string;
    readonly theme: string;
    readonly noTheme: string;
    readonly noTarget: (written: string) => string;
    readonly idTaken: (id: string) => string;
    readonly signatory: (party: "municipality" | "police") => Question;
    readonly role: (party: "municipality" | "police") => Question;
  };
  readonly report: Readonly<Record<"name" | "published" | "summary" | "text" | "reason", Question>> & {
    readonly which: string;
    readonly hasFinal: string;
    readonly kind: string;
    readonly kinds: readonly Choice<"final" | "interim">[];
    readonly nameTaken: string;
    readonly assessedBy: string;
    readonly now: (count: number) => string;
    /** `which` as 2/9. */
    readonly outcome: (which: string, promise: string) => string;
    readonly later: string;
    readonly result: (unit: string) => Question;
    readonly noNumber: (written: string) => string;
  };
}

export const questionsIn = (language: Language): QuestionWords => ({ en, sv })[language];
