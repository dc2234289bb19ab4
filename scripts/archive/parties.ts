// Archive room: words in content that name something declared elsewhere: parties, assessors, themes.
import { slugOf } from "../address/slug.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { ArchiveContent } from "../schema/archive.ts";
import type { MunicipalityContent } from "../schema/municipality.ts";
import { EDITORS, MEANT_PARTY, PARTIES } from "../schema/status.ts";
import type { Locator, Path } from "../source/locate.ts";
import type { Party, Theme } from "./model.ts";
import { nearestFirst, nearestTo } from "./nearest.ts";
import { shown } from "./suggest.ts";

type Partners = MunicipalityContent["partners"];
type Report = (fault: Diagnostic) => void;

/** The parties of one municipality; `find` reports an unknown one and still returns something to go on with. */
export function partiesOf(partners: Partners) {
  const known = new Map<string, Party>(PARTIES.map((id) => [id, { id }]));
  for (const partner of partners ?? []) known.set(partner.id, partner);
  const assessors = new Map(known).set(EDITORS, { id: EDITORS });
  const names = idsByName(partners ?? []);

  const find =
    (among: ReadonlyMap<string, Party>, code: "commitment/unknown-party" | "outcome/unknown-assessor") =>
    (id: string, locate: Locator, path: Path, report: Report): Party => {
      const party = among.get(id);
      if (party !== undefined) return party;
      const words = [...among.keys()];
      const nearest = nearestTo(id, words, { ...names, ...MEANT_PARTY });
      report(diagnose(code, locate.value(path), { party: shown(id), nearest, known: words }));
      return { id };
    };
  return {
    party: find(known, "commitment/unknown-party"),
    assessor: find(assessors, "outcome/unknown-assessor"),
  };
}

/** Edsbostäder → edsbostader: people write the name where the id belongs. */
const idsByName = (
  named: readonly { readonly id: string; readonly name: string }[],
): Record<string, string> => Object.fromEntries(named.map(({ id, name }) => [name.toLowerCase(), id]));

export type Parties = ReturnType<typeof partiesOf>;

export function checkPartners(partners: Partners, locate: Locator): Diagnostic[] {
  const taken = new Set<string>([...PARTIES, EDITORS]);
  const faults: Diagnostic[] = [];
  for (const [index, { id }] of (partners ?? []).entries()) {
    if (taken.has(id))
      faults.push(
        diagnose("municipality/duplicate-partner", locate.value(["partners", index, "id"]), { id }),
      );
    taken.add(id);
  }
  return faults;
}

export function themesOf(
  content: ArchiveContent,
  locate: Locator,
  report: Report,
): ReadonlyMap<string, Theme> {
  const themes = new Map<string, Theme>();
  for (const [index, theme] of content.themes.entries()) {
    if (themes.has(theme.id))
      report(diagnose("archive/duplicate-theme", locate.value(["themes", index, "id"]), { id: theme.id }));
    themes.set(theme.id, theme);
  }
  return themes;
}

export function themeOf(
  id: string,
  themes: ReadonlyMap<string, Theme>,
  locate: Locator,
  path: Path,
  report: Report,
): Theme | undefined {
  const theme = themes.get(id);
  if (theme === undefined) {
    const known = [...themes.keys()];
    const nearest = nearestTo(id, known, idsByName([...themes.values()])) ?? nearestTo(slugOf(id), known);
    const values = { theme: shown(id), nearest, known: nearestFirst(id, known) };
    report(diagnose("commitment/unknown-theme", locate.value(path), values));
  }
  return theme;
}
