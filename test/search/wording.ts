// Search tests: the interface's Swedish words, as the site gives them to the index, and miniature archives made into documents.
import { documentsOf } from "../../scripts/search/documents.ts";
import type { SearchDocument } from "../../scripts/search/search-document.ts";
import { searchWording } from "../../templates/search-wording.ts";
import { textsOf } from "../../templates/texts/texts.ts";
import { archiveOf, type Files } from "../archive/miniature.ts";

export const wording = searchWording(textsOf("sv"));

/** `documents({...})("/dals-ed/2021/")`; throws when there is no such document. */
export function documentsIn(files: Files): (address: string) => SearchDocument {
  const documents = documentsOf(archiveOf(files), wording);
  return (address) => {
    const found = documents.find((one) => one.address === address);
    if (found === undefined) throw new RangeError(`no document at ${address}`);
    return found;
  };
}

/** A document that says this and nothing else. */
export const saying = (text: string, address = "/ed/2021/"): SearchDocument => ({
  address,
  title: "Titel",
  filters: { slag: ["lofte"], kommun: ["ed"], ar: ["2021"], status: [], tema: [], part: [] },
  valid: [],
  texts: [text],
  facts: [],
  commitments: [],
});
