// Tests of the transcription room: the names of municipalities that the command knows, and a page read with them as a label tells it.
import { MUNICIPALITIES } from "../../scripts/gazetteer/gazetteer.ts";
import {
  type KnownMunicipality,
  type Reading as PageReading,
  readPage,
} from "../../scripts/transcription/read-page.ts";
import type { Reading } from "./reading.ts";

export const KNOWN: readonly KnownMunicipality[] = MUNICIPALITIES.map(({ name, genitive, folder }) => ({
  name,
  genitive,
  slug: folder,
}));

/** Of a page with pledges of several years: the newest. Pledges of one time, for several places, are one reading, as in the labels. */
export function readAsLabel(bytes: Uint8Array): Reading {
  const [first, ...others] = readPage(bytes, KNOWN) as [PageReading, ...PageReading[]];
  const time = (reading: PageReading) => JSON.stringify(reading.validity?.period);
  const all = [first, ...others.filter((one) => time(one) === time(first))];
  return {
    kind: first.kind,
    ...(first.municipality !== undefined && { municipality: first.municipality }),
    ...(first.title !== undefined && { title: first.title }),
    ...(first.published !== undefined && { published: first.published.day }),
    ...(first.validity !== undefined && { validity: first.validity.period }),
    ...(first.source !== undefined && { source: first.source }),
    commitments: all.flatMap(({ promises }) =>
      promises.map(({ text, by, target }) => ({ text, by, ...(target && { target }) })),
    ),
    outcomes: all.flatMap(({ outcomes }) =>
      outcomes.map(({ text, value, status }) => ({
        text,
        ...(value !== undefined && { value }),
        ...(status !== undefined && { status }),
      })),
    ),
    signatories: first.signatories.map(({ name, role, party }) => ({
      name,
      ...(role !== undefined && { role }),
      ...(party !== undefined && { party }),
    })),
    doubts: doubtsOf(first, all),
  };
}

function doubtsOf(first: PageReading, all: readonly PageReading[]): string[] {
  const promises = all.flatMap((reading) => reading.promises);
  return Object.entries({
    "cut-off": first.isCutOff,
    "two-spellings": first.signatories.some(({ alsoSpelled }) => alsoSpelled !== undefined),
    "several-pledges": first.isOneOfSeveral,
    "impossible-date": first.validity?.doubt === "impossible-date",
    "unsure-list": promises.some(({ isUnsure }) => isUnsure),
    "no-validity": first.kind !== "neither" && first.validity === undefined,
  })
    .filter(([, holds]) => holds)
    .map(([doubt]) => doubt);
}
