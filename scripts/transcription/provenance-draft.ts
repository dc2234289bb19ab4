// Transcription room: the fields that drafts of pledges and follow-ups share: heading, day, who signed, and the page itself as source.
import type { YamlMap, YamlValue } from "../writing/write-yaml.ts";
import { type Remark, Remarked } from "../writing/write-yaml.ts";
import { MOST_BLOCKS } from "./limits.ts";
import type { Reading } from "./read-page.ts";
import { type Doubt, wordsOfDoubt } from "./remarks.ts";

export type Language = "sv" | "en";

/** A value with a `# TODO:` line for each doubt, or the value itself when there is none. */
export function withDoubts<V extends Exclude<YamlValue, Remarked | Remark>>(
  value: V | undefined,
  doubts: readonly Doubt[],
  language: Language,
): V | Remarked | undefined {
  if (doubts.length === 0) return value;
  return new Remarked(
    doubts.map((doubt) => `TODO: ${wordsOfDoubt(doubt, language)}`),
    value,
  );
}

export function headingFields(reading: Reading, doubts: readonly Doubt[], language: Language): YamlMap {
  const { title, published } = reading;
  const ofTitle: Doubt[] = [...doubts];
  if (published === undefined) ofTitle.push({ kind: "no-publication" });
  const ofDay: Doubt[] = published?.isOnlyUpdated
    ? [{ kind: "only-updated" }]
    : published?.isFromAddress
      ? [{ kind: "day-of-address" }]
      : [];
  return {
    title:
      title === undefined
        ? withDoubts(undefined, [...ofTitle, { kind: "no-title" }], language)
        : withDoubts(title, ofTitle, language),
    published: published === undefined ? undefined : withDoubts(published.day, ofDay, language),
  };
}

export function sourceFields(reading: Reading, retrieved: string, language: Language): YamlMap {
  const { source, title, isCutOff, isTooLong, signatories } = reading;
  const ofExcerpt: Doubt[] = [
    ...(isCutOff ? [{ kind: "cut-off" } as const] : []),
    ...(isTooLong ? [{ kind: "too-long", blocks: MOST_BLOCKS } as const] : []),
  ];
  const people = signatories.map(({ name, role, party, alsoSpelled }) => ({
    name: withDoubts(
      name,
      alsoSpelled === undefined ? [] : [{ kind: "two-spellings", name, other: alsoSpelled }],
      language,
    ),
    role,
    party,
  }));
  const page =
    source === undefined
      ? undefined
      : [{ title: title ?? source, publisher: publisherOf(source), url: source, retrieved }];
  return {
    signatories: people,
    sources: page,
    wording: withDoubts("verbatim", page === undefined ? [{ kind: "no-source" }] : [], language),
    excerpt: ofExcerpt.length > 0 ? withDoubts(true, ofExcerpt, language) : undefined,
  };
}

/** `polisen.se` is known; of others the page's address says who publishes it. */
const publisherOf = (source: string): string | undefined =>
  /^https?:\/\/(?:[\w-]+\.)*polisen\.(?:se|example)(?:[/?#]|$)/i.test(source) ? "Polisen" : undefined;
