// Advice room: how the texts of a pledge or follow-up are worded: what nobody could check, what is too long, what is hard to read.
import type { FollowUp, Pledge } from "../archive/model.ts";
import { addDays, type Day } from "../calendar/day.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { proseOf } from "../markdown/prose.ts";
import type { Path } from "../source/locate.ts";
import type { Manuscript } from "./manuscript.ts";
import { lixOf, type Sentence, sentencesOf } from "./sentences.ts";
import { vagueWordsOf } from "./vague.ts";

/** Plain-language guides call sentences of more than 20 words hard and set 25 as the limit. */
export const MOST_WORDS = 25;

/**
 * Björnsson's last class, "very hard", begins here. A hundred words are a sample: their share of long words strays by five either way, so
 * that a text below 50 is hardly ever called hard by chance, and shorter ones are not asked at all.
 */
export const MOST_LIX = 60;
export const ENOUGH_WORDS = 100;

/** Copied word for word from somewhere else: nobody here may change it. Without a source the words are those of whoever writes. */
const isCopied = ({ wording, sources }: Pledge | FollowUp): boolean =>
  wording === "verbatim" && sources.length > 0;

/** What was promised for a time that is over, or judged more than a year ago, is not to be rewritten: it stands as history. */
const JUDGED_LONG_AGO = 365;

/** A piece of text with the way to say where words of it stand. */
interface Piece {
  readonly text: string;
  readonly place: (words: string) => ReturnType<Manuscript["whole"]>;
}

/** Hints for a vague promise: of pledges that have not ended. */
export function vagueHints(pledge: Pledge, today: Day, manuscript: Manuscript): Diagnostic[] {
  if (pledge.validity.to < today || isCopied(pledge)) return [];
  return pledge.commitments.flatMap(({ text, target, place }, index) => {
    const { name } = pledge.municipality;
    const words = vagueWordsOf({
      text,
      hasTarget: target !== undefined,
      place: place ?? pledge.place,
      municipality: name,
    });
    if (words === undefined) return [];
    const at = manuscript.inField(["commitments", index, "text"], words);
    return diagnose("advice/vague-commitment", at, { words });
  });
}

/** Hints for long sentences and for the whole. */
export function readingHints(document: Pledge | FollowUp, today: Day, manuscript: Manuscript): Diagnostic[] {
  if (isCopied(document)) return [];
  const pieces = [...fieldsOf(document, today), ...bodyOf(document.body)].map((make) => make(manuscript));
  const read = pieces.map(({ text, place }) => ({ sentences: sentencesOf(text), place }));
  const long = read.flatMap(({ sentences, place }) =>
    sentences.filter(({ words }) => words.length > MOST_WORDS).map((sentence) => tooLong(sentence, place)),
  );
  const all = read.flatMap(({ sentences }) => sentences);
  if (all.length === 0) return long;
  const { lix, ...figures } = lixOf(all);
  if (figures.words < ENOUGH_WORDS || lix <= MOST_LIX) return long;
  const place = manuscript.whole();
  return [...long, diagnose("advice/hard-to-read", place, { lix, most: MOST_LIX, ...figures })];
}

const tooLong = ({ text, words }: Sentence, place: Piece["place"]): Diagnostic =>
  diagnose("advice/long-sentence", place(text), { count: words.length, most: MOST_WORDS });

type MakePiece = (manuscript: Manuscript) => Piece;

const field =
  (path: Path, text: string): MakePiece =>
  (manuscript) => ({ text, place: (words) => manuscript.inField(path, words) });

function fieldsOf(document: Pledge | FollowUp, today: Day): MakePiece[] {
  const summary = document.summary === undefined ? [] : [field(["summary"], document.summary)];
  if ("commitments" in document) {
    if (document.validity.to < today) return summary;
    const { commitments } = document;
    return [...summary, ...commitments.map(({ text }, at) => field(["commitments", at, "text"], text))];
  }
  const judged = document.published ?? document.pledge.validity.to;
  if (addDays(judged, JUDGED_LONG_AGO) < today) return summary;
  const outcomes = document.outcomes.flatMap((outcome, at) =>
    (["text", "reason"] as const).flatMap((name) => {
      const text = outcome[name];
      return text === undefined ? [] : field(["outcomes", at, name], text);
    }),
  );
  return [...summary, ...outcomes];
}

const bodyOf = (body: string): MakePiece[] =>
  proseOf(body).map(({ text, line }) => (manuscript) => ({
    text,
    place: (words) => manuscript.inBody(line, words),
  }));
