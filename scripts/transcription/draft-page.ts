// Transcription room: the bytes of a saved page → the files of its drafts, with the line of every doubt. The way in for the command.
import type { Archive } from "../archive/model.ts";
import type { Day } from "../calendar/day.ts";
import { settingsText } from "../writing/write-content.ts";
import { draftsOf, type PageDraft } from "./drafts.ts";
import { type KnownMunicipality, type Reading, readPage } from "./read-page.ts";

export interface Asked {
  /** What is known already: its pledges are what follow-ups are paired with. */
  readonly archive: Archive | undefined;
  /** Names that a page may mean, the archive's own first. */
  readonly known: readonly KnownMunicipality[];
  /** The folder of the municipality, or its name, when the page does not say. */
  readonly municipality: string | undefined;
  readonly folder: string | undefined;
  readonly retrieved: Day;
  readonly language: "sv" | "en";
  readonly gazetteer: (name: string) =>
    | {
        readonly name: string;
        readonly genitive: string;
        readonly code: string;
        readonly county: string;
        readonly folder: string;
      }
    | undefined;
  /** Paths that pages before this one have. */
  readonly taken: ReadonlySet<string>;
}

export interface DraftFile extends Omit<PageDraft, "kind" | "figures" | "existing"> {
  readonly kind: PageDraft["kind"] | "municipality";
  readonly figures?: PageDraft["figures"];
  readonly existing?: PageDraft["existing"];
  /** Each `# TODO:` of the file by its line, from 1. */
  readonly doubts: readonly { readonly line: number; readonly doubt: string }[];
}

export interface DraftedPage {
  /** The first, when the page holds several pledges. */
  readonly reading: Reading;
  readonly drafts: readonly DraftFile[];
}

export type Undrafted = {
  readonly fault: "no-municipality" | "unknown-municipality" | "unplaced";
  readonly detail: string;
};

export function draftPage(bytes: Uint8Array, asked: Asked): DraftedPage | Undrafted {
  const readings = readPage(bytes, asked.known);
  const [reading] = readings as [Reading, ...Reading[]];
  if (reading.kind === "neither") return { reading, drafts: [] };
  const municipality = municipalityFor(asked.municipality ?? reading.municipality, asked);
  if ("fault" in municipality) return municipality;
  const files: DraftFile[] = [];
  const taken = new Set(asked.taken);
  const { settings, slug } = municipality;
  if (settings !== undefined && !taken.has(`${slug}/municipality.yml`))
    files.push({ path: `${slug}/municipality.yml`, kind: "municipality", text: settings, doubts: [] });
  for (const each of readings) {
    const drafted = draftsOf(each, { ...asked, municipality, parts: readings.length });
    if ("fault" in drafted) return { fault: drafted.fault, detail: reading.title ?? "" };
    for (const draft of freed(drafted.drafts, taken)) {
      taken.add(draft.path);
      files.push({ ...draft, doubts: doubtsIn(draft.text) });
    }
  }
  return { reading, drafts: files };
}

/** A second page about the same pledge gets a folder of its own beside the first. */
function freed(drafts: readonly PageDraft[], taken: ReadonlySet<string>): PageDraft[] {
  const isTaken = (number: number) => drafts.some(({ path }) => taken.has(numbered(path, number)));
  let number = 1;
  while (isTaken(number)) number++;
  return drafts.map((draft) => ({ ...draft, path: numbered(draft.path, number) }));
}

function numbered(file: string, number: number): string {
  const [municipality, folder, name] = file.split("/");
  return number === 1 ? file : `${municipality}/${folder}-${number}/${name}`;
}

function municipalityFor(
  name: string | undefined,
  { archive, gazetteer }: Asked,
): (Parameters<typeof draftsOf>[1]["municipality"] & { readonly settings: string | undefined }) | Undrafted {
  if (name === undefined) return { fault: "no-municipality", detail: "" };
  const here = archive?.municipalities.find(
    (one) => one.slug === name || one.name.toLowerCase() === name.toLowerCase(),
  );
  if (here !== undefined)
    return { slug: here.slug, name: here.name, partners: here.partners, settings: undefined };
  const listed = gazetteer(name);
  if (listed === undefined) return { fault: "unknown-municipality", detail: name };
  const { folder, ...fields } = listed;
  return { slug: folder, name: listed.name, partners: [], settings: settingsText(fields) };
}

const doubtsIn = (text: string): { line: number; doubt: string }[] =>
  text.split("\n").flatMap((line, index) => {
    const doubt = /^\s*# TODO: (.*)$/.exec(line)?.[1];
    return doubt === undefined ? [] : [{ line: index + 1, doubt }];
  });
