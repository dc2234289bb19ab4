// Transcription room: what a page says → drafts of a pledge and its follow-up, each doubt a remark at the field it is about.
import { reportName } from "../address/address.ts";
import type { Archive, Municipality, Pledge } from "../archive/model.ts";
import type { Day } from "../calendar/day.ts";
import { documentText } from "../writing/write-content.ts";
import { folderFor } from "./folders.ts";
import { pledgeDraft } from "./pledge-draft.ts";
import type { Reading } from "./read-page.ts";
import type { Doubt } from "./remarks.ts";
import { reportDraft } from "./report-draft.ts";
import { oneYear } from "./years.ts";

export interface Origin {
  /** The folder of the municipality it is for. */
  readonly municipality: {
    readonly slug: string;
    readonly name: string;
    readonly partners: Municipality["partners"];
  };
  readonly archive: Archive | undefined;
  /** The day the page was saved or read. */
  readonly retrieved: Day;
  readonly language: "sv" | "en";
  /** Asked for by name, when the page does not say. */
  readonly folder: string | undefined;
  /** How many pledges the page holds. */
  readonly parts: number;
}

export interface PageDraft {
  /** In the content folder: `dals-ed/2021/pledge.md`. */
  readonly path: string;
  readonly kind: "pledge" | "report";
  readonly text: string;
  readonly figures: {
    readonly commitments: number;
    readonly outcomes: number;
    readonly signatories: number;
    readonly targets: number;
    readonly contactLines: number;
  };
  /** The pledge lies in the archive already, and only what came of it is drafted. */
  readonly existing: Pledge | undefined;
}

/** `unplaced`: the page says no year, and no folder was asked for. */
export type Drafted = { readonly drafts: readonly PageDraft[] } | { readonly fault: "unplaced" };

export function draftsOf(reading: Reading, origin: Origin): Drafted {
  const placed = placeOf(reading, origin.folder);
  if (placed === undefined) return { fault: "unplaced" };
  const { folder, isWhole, doubts } = placed;
  const at = `${origin.municipality.slug}/${folder}`;
  const existing = origin.archive?.pledges.find(
    (one) => one.municipality.slug === origin.municipality.slug && one.slug === folder,
  );
  const drafts: PageDraft[] = [];
  const ids = new Map<string, string>();
  if (reading.kind === "pledge" || (reading.kind === "both" && existing === undefined)) {
    const { document, figures } = pledgeDraft(reading, { ...origin, folder, isWhole, doubts, ids });
    drafts.push({
      path: `${at}/pledge.md`,
      kind: "pledge",
      text: documentText(document),
      figures,
      existing,
    });
  }
  if (reading.kind === "report" || reading.kind === "both") {
    const known =
      existing?.commitments.map(({ id, text, target }) => ({ id, text, target })) ??
      reading.promises.map(({ text, target }) => ({ id: ids.get(text) ?? "", text, target }));
    const { document, figures, slug } = reportDraft(reading, { ...origin, folder: at, known });
    drafts.push({
      path: `${at}/${reportName(slug)}.md`,
      kind: "report",
      text: documentText(document),
      figures,
      existing,
    });
  }
  return { drafts };
}

interface PlacedFolder {
  readonly folder: string;
  /** The folder's name alone says the validity. */
  readonly isWhole: boolean;
  readonly doubts: readonly Doubt[];
}

function placeOf(
  { validity, published, place }: Reading,
  asked: string | undefined,
): PlacedFolder | undefined {
  if (validity !== undefined) {
    const { folder, isWhole } = folderFor(validity.period, place);
    const doubts: Doubt[] =
      validity.doubt === undefined ? [] : [{ kind: validity.doubt, said: validity.said }];
    return {
      folder: asked ?? folder,
      isWhole: isWhole && asked === undefined && doubts.length === 0,
      doubts,
    };
  }
  if (asked !== undefined) return { folder: asked, isWhole: true, doubts: [] };
  const year = published === undefined ? undefined : oneYear(published.day.slice(0, 4));
  if (year === undefined) return undefined;
  const { folder } = folderFor(year.period, place);
  return { folder, isWhole: true, doubts: [{ kind: "no-validity", folder }] };
}
