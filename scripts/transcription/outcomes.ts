// Transcription room: what a page says came of promises, in its own words, with the result and status that it names itself.
import type { Status } from "../schema/status.ts";
import { isSpeech } from "./block.ts";
import { numeralsIn } from "./numerals.ts";
import { promisedThen } from "./promised-then.ts";
import { resultIn } from "./result-figure.ts";
import { type Above, cueAt, type Placed } from "./sections.ts";
import {
  beginsWithVerb,
  isAboutPledge,
  isContact,
  isModal,
  isPromise,
  sentencesIn,
  speaksToReader,
  tellsOfDone,
} from "./sentences.ts";
import { statusIn } from "./status-words.ts";
import { columnsOf } from "./tables.ts";

export interface FoundOutcome {
  readonly text: string;
  readonly status: Status | undefined;
  readonly value: number | undefined;
  readonly isAbout: boolean;
  /** The promise that the page itself sets it beside. */
  readonly of: string | undefined;
  readonly index: number;
}

const RESULT_MARK =
  /\s*(?:[–—-]\s*)?(?:resultat|utfall|uppföljning|svar|så\s+(?:gick|blev)\s+det|status|vad\s+hände|kommentar)\s*:\s*/iu;

/** `Minst fyra vandringar. Resultat: fem gjordes.` → the promise and what came of it. */
export function dividedAtResult(text: string): readonly [string, string] | undefined {
  const mark = RESULT_MARK.exec(text);
  if (mark === null || mark.index === 0) return undefined;
  const [before, after] = [text.slice(0, mark.index).trim(), text.slice(mark.index + mark[0].length).trim()];
  return before === "" || after === "" ? undefined : [before, after];
}

/** `isResult`: the page as a whole tells what came of promises. */
export function outcomesIn(placed: readonly Placed[], isResult: boolean): FoundOutcome[] {
  return placed.flatMap((place) => {
    const { block, index } = place;
    if (block.kind === "row") return outcomeOfRow(place);
    if (block.kind !== "item" && block.kind !== "text") return [];
    const { text } = block;
    if (block.result !== undefined) {
      const told = outcome(block.result, text, index);
      return [
        { ...told, status: told.status ?? (block.status === undefined ? undefined : statusIn(block.status)) },
      ];
    }
    const then = isResult && cueAt(place) !== "other" ? promisedThen(text) : undefined;
    if (then !== undefined) return [outcome(then[1], then[0], index)];
    const divided = dividedAtResult(text);
    if (divided !== undefined && (isResult || cueAt(place) !== undefined))
      return [outcome(divided[1], divided[0], index)];
    const cue = cueAt(place);
    const heading = place.above.at(-1);
    const isAnswer = isResult && heading !== undefined && isPromised(heading);
    if (!isAnswer && cue !== "results" && (cue !== undefined || !isResult)) return [];
    if (block.isLink === true || isContact(text) || speaksToReader(text) || /:$/.test(text)) return [];
    const tells = tellsOfDone(text) || statusIn(text) !== undefined;
    if (
      block.kind === "text" &&
      heading?.status === undefined &&
      (!tells || isAboutPledge(text) || isSpeech(text))
    )
      return [];
    if (block.kind === "item" && !tells && !isResult && numeralsIn(text).length === 0) return [];
    if (block.kind === "item" && !tells && (isPromise(text) || isModal(text))) return [];
    if (sentencesIn(text).length === 1 && text.split(/\s+/).length < 3 && statusIn(text) === undefined)
      return [];
    const of = heading !== undefined && isPromised(heading) ? heading.text : undefined;
    const told = outcome(text, of, index);
    return [
      {
        ...told,
        status: told.status ?? (heading?.status === undefined ? undefined : statusIn(heading.status)),
      },
    ];
  });
}

/** A heading that is itself what was promised, above what came of it: in what one folds out, and where its words promise. */
export const isPromised = ({ text, level, cue, status }: Above): boolean =>
  status !== undefined ||
  (cue !== "other" &&
    cue !== "results" &&
    (level === 6 || isPromise(text) || (beginsWithVerb(text) && text.split(/\s+/).length > 2)));

function outcome(text: string, of: string | undefined, index: number): FoundOutcome {
  const result = resultIn(text);
  return { text, status: statusIn(text), value: result?.value, isAbout: result?.isAbout ?? false, of, index };
}

function outcomeOfRow({ block, index }: Placed): FoundOutcome[] {
  const kinds = columnsOf(block.columns ?? []);
  const cell = (kind: "promise" | "outcome" | "status") => block.cells?.[kinds.get(kind) ?? -1] ?? "";
  const text = cell("outcome");
  const status = cell("status");
  if (text === "" && status === "") return [];
  const whole = outcome(text === "" ? status : text, cell("promise") || undefined, index);
  return [{ ...whole, status: statusIn(status) ?? whole.status }];
}
