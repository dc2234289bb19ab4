// Export room: what every file of open data is made from, and whose it is: the whole archive's or one municipality's.

import type { Archive, Municipality } from "../archive/model.ts";
import type { HideNames } from "../archive/names.ts";
import type { ExportWording } from "./wording.ts";

export interface OpenData {
  readonly archive: Archive;
  /** The site's address without a slash at its end. */
  readonly origin: string;
  readonly wording: ExportWording;
  /** Every text of content goes through this. */
  readonly hide: HideNames;
  /** Undefined for the whole archive. */
  readonly only?: Municipality | undefined;
}

/** The whole archive's files first, then each municipality's. */
export function openDataOf(whole: Omit<OpenData, "only">): OpenData[] {
  return [whole, ...whole.archive.municipalities.map((only) => ({ ...whole, only }))];
}

export const municipalitiesIn = ({ archive, only }: OpenData): readonly Municipality[] =>
  only === undefined ? archive.municipalities : [only];
