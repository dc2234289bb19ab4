// Gazetteer room: a name as somebody writes it → a municipality of Sweden, with all that its settings need to say.
import { slugOf } from "../address/slug.ts";
import { COUNTIES } from "./counties.ts";

export interface KnownMunicipality {
  /** As SCB writes it: Dals-Ed, Falun. */
  readonly name: string;
  /** As it stands before the word kommun: Dals-Eds, Falu. */
  readonly genitive: string;
  /** Four digits; the first may be 0. */
  readonly code: string;
  /** With its last word: Västra Götalands län. */
  readonly county: string;
  /** A name for its folder in an archive; no two municipalities have the same. */
  readonly folder: string;
}

/**
 * No rule says these: Falu kommun, Kalmar kommun, and Orust kommun by a decision of its council in 1993 (Swedish Wikipedia). All others
 * follow the rule of `genitiveOf`: so says a public list of municipalities by the names they use themselves (Borås stad, Kalix kommun,
 * Säters kommun), which has nearly all of them. Lists that follow the rule without exception write Orusts and Faluns.
 */
const OWN_GENITIVES: Readonly<Record<string, string>> = { Falun: "Falu", Kalmar: "Kalmar", Orust: "Orust" };

/** Without its ring, Håbo would have the folder of Habo. */
const OWN_FOLDERS: Readonly<Record<string, string>> = { Håbo: "habo-uppsala-lan" };

/** Ödeshög → Ödeshögs. A name of a municipality gets no s after a vowel (Skara kommun), nor after s, x or z (Borås, Kalix). */
export function genitiveOf(name: string): string {
  if (Object.hasOwn(OWN_GENITIVES, name)) return OWN_GENITIVES[name] ?? name;
  return /[aeiouyåäöésxz]$/iu.test(name) ? name : `${name}s`;
}

/** All 290, in the order of their codes. */
export const MUNICIPALITIES: readonly KnownMunicipality[] = Object.entries(COUNTIES).flatMap(
  ([county, list]) =>
    list
      .trim()
      .split(/,\s+/)
      .map((entry) => {
        const name = entry.slice(5);
        return {
          name,
          genitive: genitiveOf(name),
          code: entry.slice(0, 4),
          county,
          folder: OWN_FOLDERS[name] ?? slugOf(name),
        };
      }),
);

export const COUNTY_NAMES: readonly string[] = Object.keys(COUNTIES);

/**
 * Tolerant of case, accents, hyphens, and of what stands around the name: "Ödeshög", "odeshog", "ÖDESHÖGS KOMMUN", "Dals Ed",
 * "Falu kommun", "Borås stad", "Region Gotland". With its letters right, a name is itself before it is another without dots:
 * Håbo, but "habo" is Habo. Undefined for a name that no municipality has.
 */
export function findMunicipality(name: string): KnownMunicipality | undefined {
  return BY_FORM.get(lettersOf(name)) ?? BY_FORM.get(plain(lettersOf(name)));
}

/** Four digits, as in "0509". */
export const municipalityByCode = (code: string): KnownMunicipality | undefined =>
  MUNICIPALITIES.find((one) => one.code === code);

/** The name's own letters, without the words around it: "Region Gotland" → gotland, "Dals-Eds kommun" → dalseds. */
function lettersOf(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, " ")
    .trim()
    .replace(/^(?:region|kommunen) | (?:kommun|kommuns|stad|stads)$/gu, "")
    .replaceAll(" ", "");
}

const plain = (letters: string): string => slugOf(letters).replaceAll("-", "");

/** The genitive of grammar as well as the municipality's own: Skaras, Orusts. */
const formsOf = ({ name, genitive }: KnownMunicipality): string[] =>
  [name, genitive, `${name}s`].map(lettersOf);

// The last one set counts: names and their own genitives before forms made of them, right letters before plain ones.
const BY_FORM: ReadonlyMap<string, KnownMunicipality> = new Map([
  ...MUNICIPALITIES.flatMap((one) => formsOf(one).map((form) => [plain(form), one] as const)),
  ...MUNICIPALITIES.flatMap((one) => formsOf(one).map((form) => [form, one] as const)),
  ...MUNICIPALITIES.map((one) => [lettersOf(one.name), one] as const),
]);
