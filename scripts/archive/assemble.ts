// Archive room: parsed files → one Archive, with every rule that needs more than one file. Says all that is wrong, not just the first.
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { addReports, assemblePledge, type Common } from "./documents.ts";
import type { DraftMunicipality } from "./draft.ts";
import { checkFormer } from "./former-places.ts";
import { brokenFolders, checkCodes, checkFolders, type Inventory } from "./inventory.ts";
import { connectLineages } from "./lineages.ts";
import type { Archive, Municipality, Pledge } from "./model.ts";
import { nearestTo } from "./nearest.ts";
import type { ParsedArchive, ParsedFile, ParsedMunicipality, ParsedPledge, ParsedReport } from "./parse.ts";
import { checkPartners, partiesOf, themesOf } from "./parties.ts";

/** How long a final follow-up may take when `archive.yml` says nothing. */
export const DAYS_TO_REPORT = 90;

export function assemble(
  parsed: readonly ParsedFile[],
  inventory: Inventory,
): { readonly archive?: Archive; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const say = (fault: Diagnostic) => void diagnostics.push(fault);
  checkFolders(inventory, say);

  const settings = parsed.find((one): one is ParsedArchive => one.kind === "archive");
  const themes = settings && themesOf(settings.content, settings.locate, say);
  const reportDueDays = settings?.content["report-due-days"] ?? DAYS_TO_REPORT;
  const municipalities = parsed
    .filter((one): one is ParsedMunicipality => one.kind === "municipality")
    .map((one) => assembleMunicipality(one, parsed, inventory, { themes, reportDueDays, say }));
  checkCodes(parsed, say);
  checkFormer(parsed, say);
  if (settings === undefined) return { diagnostics };

  const chosen = settings.content["default-municipality"];
  const slugs = inventory.folders.filter((folder) => !folder.includes("/"));
  if (chosen !== undefined && !slugs.includes(chosen) && !inventory.unread.has(chosen)) {
    const place = settings.locate.value(["default-municipality"]);
    say(diagnose("archive/unknown-default", place, { slug: chosen, nearest: nearestTo(chosen, slugs) }));
  }
  const alphabet = new Intl.Collator(settings.content.language);
  municipalities.sort((a, b) => alphabet.compare(a.name, b.name));
  const archive: Archive = {
    settings: settings.content,
    themes: [...(themes?.values() ?? [])],
    municipalities,
    pledges: municipalities.flatMap((one) => one.pledges).sort(newestFirst),
    lineages: municipalities.flatMap((one) => one.lineages),
  };
  return { archive, diagnostics };
}

/** The one that began last first; of two that began the same day, the one with the later address. */
export function newestFirst(a: Pledge, b: Pledge): number {
  if (a.validity.from !== b.validity.from) return a.validity.from < b.validity.from ? 1 : -1;
  return a.slug === b.slug ? 0 : a.slug < b.slug ? 1 : -1;
}

function assembleMunicipality(
  { content, source, locate }: ParsedMunicipality,
  parsed: readonly ParsedFile[],
  inventory: Inventory,
  common: Omit<Common, "parties">,
): Municipality {
  const { say } = common;
  const slug = source.municipality;
  const parties = partiesOf(content.partners);
  for (const fault of checkPartners(content.partners, locate)) say(fault);
  const municipality: DraftMunicipality = {
    name: content.name,
    genitive: content.genitive,
    code: content.code,
    county: content.county,
    policeArea: content["police-area"],
    partners: content.partners ?? [],
    contact: content.contact,
    links: content.links ?? [],
    slug,
    pledges: [],
    lineages: [],
  };
  const here = parsed.filter((one) => "municipality" in one.source && one.source.municipality === slug);
  const pledges = here
    .filter((one): one is ParsedPledge => one.kind === "pledge")
    .flatMap((one) => assemblePledge(one, municipality as Municipality, { ...common, parties }) ?? []);
  const assembled = new Set(pledges.map(({ draft }) => draft.slug));
  const broken = brokenFolders(inventory, slug, assembled);
  for (const pledge of pledges) {
    const reports = here.filter(
      (one): one is ParsedReport => one.kind === "report" && one.source.pledge === pledge.draft.slug,
    );
    addReports(pledge, reports, { ...common, parties });
  }
  municipality.lineages = connectLineages(municipality, pledges, broken, say);
  municipality.pledges = pledges.map(({ draft }) => draft as Pledge).sort(newestFirst);
  if (pledges.length === 0 && broken.size === 0)
    say(diagnose("municipality/no-pledges", locate.value([]), { name: content.name }));
  return municipality as Municipality;
}
