// Transcription room: how much the words of a list's item, and the place it stands in, speak for a promise.
import type { Cue } from "./cues.ts";
import { partyMarked } from "./party-words.ts";
import { cueAt, type Placed, partyAt } from "./sections.ts";
import {
  beginsWithVerb,
  isContact,
  isModal,
  isPresent,
  isPromise,
  speaksToReader,
  tellsOfDone,
} from "./sentences.ts";
import { targetIn } from "./targets.ts";

/**
 * What each sign adds or takes away. Set by hand on the first pages, and moved only where a page in test/transcription/pages/ asked for
 * it: their order matters more than their size.
 */
const OWN = {
  /** Nothing but a link leads to a promise rather than being one. */
  link: -3,
  /** A number to ring alone; beside words it may be part of what is promised: `En stödlinje för anhöriga, 0123-45 67 89`. */
  contact: -3,
  contactBesideWords: -1,
  question: -2,
  /** `Polisen ska …`: who, and that it will be. */
  promise: 2.5,
  /** `… ska startas`: that it will be. */
  modal: 1,
  /** `Polisen patrullerar …` */
  present: 1.5,
  verbFirst: 1.5,
  target: 0.75,
  /** `Fyra vandringar (Polis)` */
  marker: 1.5,
  done: -2.5,
  /** `Lås cykeln` */
  speaksToReader: -1.5,
  /** One or two words are a subject. */
  tooShort: -0.6,
  /** A file to open. */
  file: -4,
} as const;

/** What the nearest heading or lead-in says. */
const OF_CUE: Readonly<Record<Cue, number>> = { promises: 1.75, results: -2.5, focus: 0, other: -3 };
/** No heading says anything: on a page of results that speaks against, below the name of a party for it. */
const OF_RESULT_PAGE = -2;
const BELOW_PARTY_ALONE = 1;
/** The page says who is responsible, or itself calls it a promise; a party stands somewhere above. */
const RESPONSIBLE = 1.5;
const CALLED_PROMISE = 4.5;
const PARTY_ABOVE = 1;

/** `isLink`: the item is nothing but a link. */
export function ownWeight(text: string, isLink: boolean): number {
  let weight = 0;
  if (isLink) weight += OWN.link;
  if (isContact(text))
    weight += (text.match(/\p{L}{3,}/gu) ?? []).length >= 3 ? OWN.contactBesideWords : OWN.contact;
  if (/\?$/.test(text)) weight += OWN.question;
  if (isPromise(text)) weight += OWN.promise;
  else if (isModal(text)) weight += OWN.modal;
  else if (isPresent(text)) weight += OWN.present;
  if (beginsWithVerb(text)) weight += OWN.verbFirst;
  if (targetIn(text) !== undefined) weight += OWN.target;
  if (partyMarked(text) !== undefined) weight += OWN.marker;
  if (tellsOfDone(text) && !isPromise(text)) weight += OWN.done;
  if (speaksToReader(text)) weight += OWN.speaksToReader;
  if (text.split(/\s+/).length <= 2) weight += OWN.tooShort;
  if (/\((?:pdf|word|docx?|öppnas)/iu.test(text)) weight += OWN.file;
  return weight;
}

/** `isResult`: the page as a whole tells what came of promises. */
export function contextWeight(place: Placed, isResult: boolean): number {
  const cue = cueAt(place);
  const party = partyAt(place);
  const withoutCue = isResult ? OF_RESULT_PAGE : party === undefined ? 0 : BELOW_PARTY_ALONE;
  return (
    (place.block.by === undefined ? 0 : RESPONSIBLE) +
    (place.block.isPromise ? CALLED_PROMISE : 0) +
    (cue === undefined ? withoutCue : OF_CUE[cue]) +
    (party === undefined || cue === "other" ? 0 : PARTY_ABOVE)
  );
}
