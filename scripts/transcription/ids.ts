// Transcription room: a commitment's words → an id for it, as a person would name it: grannsamverkan, oversyn-platser.
import { slugOf } from "../address/slug.ts";
import { nothingBut } from "./words.ts";

const LONGEST = 40;
/** A compound so long says by itself what it is about. */
const TELLING = 12;
/** Words of every pledge. */
const EMPTY = nothingBut(String.raw`
  polis\p{L}* | lokalpolis\p{L}* | kommun\p{L}* | gemensam\p{L}* | tillsammans | parter\p{L}*
  samverkan | samarbete | medborgar\p{L}* | invånar\p{L}* | arbete\p{L}* | arbetet | insats\p{L}*
  åtgärd\p{L}* | aktivitet\p{L}* | under | utifrån | bland | annat | också | genom | samband
  samtliga | minst | högst | varje | flera | olika | fokus | syfte | frågor | personer | gånger
  tillfällen | månaden | veckan | året | hösten | våren | sommaren | vintern
`);
/** Verbs, adjectives and adverbs, by how they end. */
const NO_NOUN =
  /(?:ligt?|liga|igt|iga|isk[at]?|ande|ade|ad|era|erar|ara|ar[ea]re|are|ast[ae]?|samma|fullt?|fulla|bara?|ligen|vis)$/iu;
const VERB = /^(?:att\s+)?\p{L}+a$/iu;

/** Small letters a–z, digits and hyphens; none that is in `taken`, which gets it with the number to try next after it. */
export function idFor(text: string, taken: Map<string, number>): string {
  const words = (text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []).filter(
    (word) => word.length > 4 && !EMPTY.test(word) && !/\d/.test(word),
  );
  const nouns = words.filter((word, index) => !NO_NOUN.test(word) && !(index === 0 && VERB.test(word)));
  const candidates = nouns.length > 0 ? nouns : words;
  const long = candidates.find((word) => word.length >= TELLING);
  const two = [...candidates].sort((a, b) => b.length - a.length).slice(0, 2);
  const inOrder = candidates.filter((word) => two.includes(word)).slice(0, 2);
  const names = [long, inOrder.join(" "), candidates.slice(0, 3).join(" ")]
    .map((name) => slugOf(name ?? "", LONGEST))
    .filter((name) => name !== "");
  const stem = names[0] ?? "atagande";
  const free = names.find((name) => !taken.has(name));
  if (free !== undefined) {
    taken.set(free, 2);
    return free;
  }
  let number = taken.get(stem) ?? 1;
  while (taken.has(number === 1 ? stem : `${stem}-${number}`)) number++;
  const id = number === 1 ? stem : `${stem}-${number}`;
  taken.set(stem, number + 1);
  if (id !== stem) taken.set(id, 2);
  return id;
}
