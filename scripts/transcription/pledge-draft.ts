// Transcription room: the promises of a page → the draft of a pledge. Its words are the page's; only ids are made here.
import type { DraftDocument } from "../writing/write-content.ts";
import type { YamlMap, YamlValue } from "../writing/write-yaml.ts";
import { Remarked } from "../writing/write-yaml.ts";
import { bodyOf } from "./body.ts";
import type { Origin, PageDraft } from "./drafts.ts";
import type { FoundPromise } from "./found-promise.ts";
import { idFor } from "./ids.ts";
import { headingFields, sourceFields, withDoubts } from "./provenance-draft.ts";
import type { Reading } from "./read-page.ts";
import { type Doubt, wordsOfDoubt } from "./remarks.ts";
import { usedBlocks } from "./used-blocks.ts";

export function pledgeDraft(
  reading: Reading,
  origin: Omit<Origin, "folder"> & {
    readonly folder: string;
    readonly isWhole: boolean;
    readonly doubts: readonly Doubt[];
    /** Gets the id of every promise, by its text. */
    readonly ids: Map<string, string>;
  },
): { readonly document: DraftDocument; readonly figures: PageDraft["figures"] } {
  const { language, retrieved, isWhole, doubts, parts } = origin;
  const { promises, validity, place } = reading;
  const ofTitle: Doubt[] = parts > 1 ? [{ kind: "several-pledges", count: parts }] : [];
  const ofValidity = validity === undefined || isWhole ? [] : doubts;
  if (ofValidity.length === 0) ofTitle.push(...doubts);
  // In a page with results, the day is that of the results.
  const asPledge = reading.kind === "both" ? { ...reading, published: undefined, signatories: [] } : reading;
  const taken = new Map<string, number>();
  const unsure = promises.filter(({ isUnsure }) => isUnsure).length;
  const isAllUnsure = unsure > 1 && unsure === promises.length;
  const commitments = promises.map((promise) =>
    commitmentOf(isAllUnsure ? { ...promise, isUnsure: false } : promise, taken, origin),
  );
  const ofList: Doubt[] = isAllUnsure ? [{ kind: "unsure-list", count: unsure }] : [];
  if (promises.length === 0) ofList.push({ kind: "unsure-list", count: 0 });
  const { body, contactLines } = bodyOf(reading.blocks, usedBlocks(reading));
  const fields: YamlMap = {
    ...headingFields(asPledge, ofTitle, language),
    valid:
      validity === undefined || isWhole
        ? undefined
        : withDoubts({ from: validity.period.from, to: validity.period.to }, ofValidity, language),
    place,
    commitments: promises.length === 0 ? new Remarked([]) : withDoubts(commitments, ofList, language),
    ...sourceFields(asPledge, retrieved, language),
  };
  const figures = {
    commitments: promises.length,
    outcomes: 0,
    signatories: asPledge.signatories.length,
    targets: promises.filter(({ target }) => target !== undefined).length,
    contactLines,
  };
  return { document: { fields, body }, figures };
}

function commitmentOf(
  { text, by, target, isPartyUnsure, isUnsure, partner }: FoundPromise,
  taken: Map<string, number>,
  {
    language,
    municipality,
    ids,
  }: Pick<Origin, "language" | "municipality"> & { readonly ids: Map<string, string> },
): YamlValue {
  const id = idFor(text, taken);
  ids.set(text, id);
  const known = municipality.partners.find(
    ({ name }) => partner !== undefined && name.toLowerCase() === partner.toLowerCase(),
  );
  const ofBy: Doubt[] =
    by === "partner" && known === undefined
      ? [{ kind: "partner", said: partner ?? "" }]
      : isPartyUnsure
        ? [{ kind: "party-unsure" }]
        : [];
  const fields = {
    id,
    by:
      by === "partner"
        ? (known?.id ?? withDoubts(undefined, ofBy, language))
        : withDoubts(by, ofBy, language),
    text,
    target: target === undefined || target.unit === "" ? undefined : { ...target },
  };
  return isUnsure
    ? new Remarked([`TODO: ${wordsOfDoubt({ kind: "unsure-list", count: 1 }, language)}`], fields)
    : fields;
}
