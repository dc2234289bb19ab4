// Drafting room: a municipality's name → its settings, with the facts that the gazetteer has.
import { reservedPart } from "../address/address.ts";
import { slugOf } from "../address/slug.ts";
import type { Municipality } from "../archive/model.ts";
import { nearestTo } from "../archive/nearest.ts";
import {
  findMunicipality,
  genitiveOf,
  type KnownMunicipality,
  MUNICIPALITIES,
} from "../gazetteer/gazetteer.ts";
import { LONGEST_ID } from "../schema/field.ts";
import { settingsText } from "../writing/write-content.ts";
import { Remark } from "../writing/write-yaml.ts";
import { type ContentLanguage, type Draft, type Home, type Refusal, refused } from "./draft.ts";
import { objectionsToSettings } from "./objections.ts";
import { remarksOf } from "./remarks.ts";

export interface MunicipalityAnswers {
  readonly name: string;
  /** Needed, both, for a name that no municipality of Sweden has. */
  readonly code?: string | undefined;
  readonly county?: string | undefined;
  readonly genitive?: string | undefined;
  readonly policeArea?: string | undefined;
}

/** `folders`: those of the content folder, readable or not. `home` is what a pledge drafted in the same breath belongs to. */
export function draftMunicipality(
  answers: MunicipalityAnswers,
  present: readonly Pick<Municipality, "code" | "name">[],
  folders: readonly string[],
  language: ContentLanguage,
): (Draft & { readonly home: Home }) | { readonly refusal: Refusal } {
  const written = answers.name.trim();
  const known = findMunicipality(written) ?? stranger(answers);
  if (known === undefined)
    return refused({ kind: "unknown-municipality", written, similar: similarNames(written) });
  const { name, genitive, code, county, folder } = { ...known, ...said(answers) };
  if (folder === "" || folder.length > LONGEST_ID || reservedPart(folder) !== undefined)
    return refused({ kind: "unusable-name", written });
  const owner = present.find((one) => one.code === code);
  if (owner !== undefined) return refused({ kind: "code-taken", code, by: owner.name });
  if (folders.includes(folder)) return refused({ kind: "folder-taken", folder });

  const file = `${folder}/municipality.yml`;
  const fields = { name, genitive, code, county, "police-area": answers.policeArea };
  const diagnostics = objectionsToSettings("municipality", file, fields);
  if (diagnostics.length > 0) return refused({ kind: "faulty", diagnostics });
  const remark = new Remark([remarksOf(language).municipality.policeArea]);
  const text = settingsText({ ...fields, "police-area": fields["police-area"] ?? remark });
  return {
    files: new Map([[file, text]]),
    notes: [],
    home: { slug: folder, name, partners: [], pledges: [], lineages: [] },
  };
}

/** What was said goes before what the gazetteer says. */
function said({ code, county, genitive }: MunicipalityAnswers): Partial<KnownMunicipality> {
  return {
    ...(code === undefined ? {} : { code }),
    ...(county === undefined ? {} : { county }),
    ...(genitive === undefined ? {} : { genitive }),
  };
}

function stranger({ name, code, county }: MunicipalityAnswers): KnownMunicipality | undefined {
  if (code === undefined || county === undefined) return undefined;
  const own = name.trim();
  return { name: own, genitive: genitiveOf(own), code, county, folder: slugOf(own) };
}

/** At most three names that may have been meant: those that begin with the same word, else the nearest by letters. */
export function similarNames(written: string): string[] {
  const word = slugOf(written.replace(/\s+(?:kommuns?|stads?)$/iu, ""));
  const begun = MUNICIPALITIES.filter(({ name }) => word.length > 2 && slugOf(name).startsWith(`${word}-`));
  if (begun.length > 0) return begun.slice(0, 3).map(({ name }) => name);
  const names = new Map(MUNICIPALITIES.map(({ name }) => [slugOf(name), name]));
  const nearest = names.get(nearestTo(word, [...names.keys()]) ?? "");
  return nearest === undefined ? [] : [nearest];
}
