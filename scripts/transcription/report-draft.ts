// Transcription room: what a page tells of results → the draft of a follow-up, each outcome with the commitment it is probably of.
import type { Target } from "../schema/pledge.ts";
import { STATUSES_WITH_REASON, type Status } from "../schema/status.ts";
import type { DraftDocument } from "../writing/write-content.ts";
import type { YamlMap, YamlValue } from "../writing/write-yaml.ts";
import { Remarked } from "../writing/write-yaml.ts";
import { bodyOf } from "./body.ts";
import type { Origin, PageDraft } from "./drafts.ts";
import type { FoundOutcome } from "./outcomes.ts";
import { type Pair, pairOutcomes } from "./pair.ts";
import { headingFields, sourceFields, withDoubts } from "./provenance-draft.ts";
import type { Reading } from "./read-page.ts";
import { type Doubt, wordsOfDoubt } from "./remarks.ts";
import { sentencesIn } from "./sentences.ts";
import type { FoundTarget } from "./targets.ts";
import { usedBlocks } from "./used-blocks.ts";

interface Known {
  readonly id: string;
  readonly text: string;
  readonly target: Target | FoundTarget | undefined;
}

export function reportDraft(
  reading: Reading,
  origin: Omit<Origin, "folder"> & {
    readonly folder: string;
    readonly known: readonly Known[];
  },
): { readonly document: DraftDocument; readonly figures: PageDraft["figures"]; readonly slug: string } {
  const { language, retrieved, known, folder } = origin;
  const ofTitle: Doubt[] = known.length === 0 ? [{ kind: "no-pledge", folder }] : [];
  const pairs = pairedOutcomes(reading.outcomes, known);
  const outcomes = reading.outcomes.flatMap((outcome, index) => {
    const pair = pairs.find((one) => one.outcome === index);
    const first = pairs.find((one) => one.commitment === pair?.commitment);
    // What more is told of one commitment stands with the first that is told of it.
    if (pair !== undefined && first !== pair) return [];
    const more =
      pair === undefined
        ? []
        : pairs
            .filter((one) => one !== pair && one.commitment === pair.commitment)
            .map((one) => reading.outcomes[one.outcome]?.text ?? "");
    return [
      outcomeOf(outcome, more, pair, pair === undefined ? undefined : known[pair.commitment], language),
    ];
  });
  const { body, contactLines } = bodyOf(reading.blocks, usedBlocks(reading));
  const judges = reading.outcomes.some(({ status }) => status !== undefined);
  const fields: YamlMap = {
    ...headingFields(reading, ofTitle, language),
    "assessed-by":
      judges && reading.source !== undefined && !/polisen\./.test(reading.source)
        ? "municipality"
        : "editors",
    outcomes,
    ...sourceFields(reading, retrieved, language),
  };
  const figures = {
    commitments: 0,
    outcomes: reading.outcomes.length,
    signatories: reading.signatories.length,
    targets: 0,
    contactLines,
  };
  return { document: { fields, body }, figures, slug: slugOf(reading.title ?? "") };
}

/** By the promise that the page itself sets it beside, else by its words. */
function pairedOutcomes(outcomes: readonly FoundOutcome[], known: readonly Known[]): Pair[] {
  // An id names the thing in one word where the text may go round it.
  const texts = known.map(({ id, text }) => `${text} ${id.replaceAll("-", " ")}`);
  return pairOutcomes(
    outcomes.map(({ text, of }) => ({ text, of })),
    texts,
  );
}

function outcomeOf(
  { text, status, value, isAbout }: FoundOutcome,
  more: readonly string[],
  pair: Pair | undefined,
  commitment: Known | undefined,
  language: Origin["language"],
): YamlValue {
  const ofCommitment: Doubt[] =
    commitment === undefined
      ? [{ kind: "unpaired" }]
      : pair?.confidence === "unsure"
        ? [{ kind: "paired-unsurely", text: commitment.text }]
        : [];
  const remarks =
    commitment === undefined || pair === undefined || ofCommitment.length > 0
      ? []
      : [pairedWords(commitment.text, pair.confidence, language)];
  const id = commitment === undefined ? undefined : commitment.id;
  const unit = commitment?.target?.unit;
  const reason = status !== undefined && STATUSES_WITH_REASON.includes(status) ? reasonIn(text) : undefined;
  const owes = status !== undefined && STATUSES_WITH_REASON.includes(status);
  return {
    commitment: new Remarked(
      [...ofCommitment.map((doubt) => `TODO: ${wordsOfDoubt(doubt, language)}`), ...remarks],
      id,
    ),
    status:
      status ??
      withDoubts(undefined, [{ kind: "status", suggested: suggested(value, commitment?.target) }], language),
    // Without a unit of its own, a figure is only told in the text.
    result:
      value === undefined || unit === undefined || unit === ""
        ? undefined
        : { value, approximate: isAbout || undefined },
    text: [text, ...more].join(" "),
    reason: owes ? (reason ?? withDoubts(undefined, [{ kind: "reason" }], language)) : undefined,
  };
}

const pairedWords = (
  text: string,
  confidence: "certain" | "likely" | "unsure",
  language: Origin["language"],
): string =>
  language === "sv"
    ? `${confidence === "certain" ? "svarar" : "svarar troligen"} på: ${text}`
    : `${confidence === "certain" ? "answers" : "probably answers"}: ${text}`;

/** What the figures would say, for the one who judges: never written as a status. */
function suggested(value: number | undefined, target: Known["target"]): Status | undefined {
  const least = target?.min ?? target?.value;
  if (value === undefined || least === undefined) return undefined;
  return value >= least ? "fulfilled" : value > 0 ? "partly-fulfilled" : "not-fulfilled";
}

/** The page's own sentence that says why. */
function reasonIn(text: string): string | undefined {
  const because =
    /(?:eftersom|på\s+grund\s+av|därför\s+att|orsaken|skälet|berodde|till\s+följd\s+av|då\s+(?:det|vi|ingen|inget|för|den|de)\s|saknades|saknas|sjuk|pandemi)/iu;
  return sentencesIn(text).find((sentence) => because.test(sentence));
}

/** A delrapport, and which. */
function slugOf(title: string): string {
  const tertial = /(?:tertial|T)\s*([123])/u.exec(title)?.[1];
  if (tertial !== undefined) return `t${tertial}`;
  const half = /(första|andra|1:?a|2:?a)\s+halvåret|halvår(?:s\p{L}*)?/iu.exec(title);
  if (half !== null) return /andra|2/iu.test(half[0]) ? "h2" : "h1";
  return /delrapport|delredovisning|lägesrapport/iu.test(title) ? "delrapport" : "";
}
