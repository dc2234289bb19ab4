// Templates room: what a page tells machines of itself, in schema.org's words: facts of the Archive alone, and nobody's name unless it says so.
import {
  commitmentAddress,
  lineageAddress,
  pledgeAddress,
  reportAddress,
  themeAddress,
} from "../scripts/address/address.ts";
import type { FollowUp, Lineage, Municipality, Party, Pledge } from "../scripts/archive/model.ts";
import { publishesNames } from "../scripts/archive/names.ts";
import type { Period } from "../scripts/calendar/day.ts";
import type { Crumb } from "./components/breadcrumbs.tsx";
import { absolute, type Site } from "./site.ts";

type Value = string | number | Thing | readonly Value[] | undefined;

/** A field that is undefined is left out. */
export interface Thing {
  readonly "@type": string;
  readonly [property: string]: Value;
}

const archiveItself = (site: Site): Thing => ({
  "@type": "WebSite",
  name: site.archive.settings.title,
  url: absolute(site, "/"),
});

/** The start page: what the site is, and how to search it. */
export function websiteData(site: Site): Thing {
  const target = { "@type": "EntryPoint", urlTemplate: `${absolute(site, "/sok/")}?q={q}` };
  return {
    ...archiveItself(site),
    description: site.archive.settings.description,
    inLanguage: site.texts.lang,
    potentialAction: { "@type": "SearchAction", target, "query-input": "required name=q" },
  };
}

/** The page itself has no address among its own crumbs, and needs none. */
export function breadcrumbData(crumbs: readonly Crumb[], site: Site): Thing {
  const all: readonly Crumb[] = [{ text: site.texts.document.start, href: "/" }, ...crumbs];
  const itemListElement = all.map(({ text, href }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name: text,
    item: href === undefined ? undefined : absolute(site, href),
  }));
  return { "@type": "BreadcrumbList", itemListElement };
}

export function pledgeData(pledge: Pledge, site: Site): Thing {
  const { municipality, place, summary, published, validity, commitments } = pledge;
  const themes = new Set(commitments.flatMap(({ theme }) => theme ?? []));
  const parties = new Set(commitments.map(({ by }) => by));
  return {
    "@type": "CreativeWork",
    name: site.texts.pledgeTitle(pledge),
    url: absolute(site, pledgeAddress(pledge)),
    description: summary,
    inLanguage: site.texts.lang,
    temporalCoverage: interval(validity),
    datePublished: published,
    author: authorsOf([...parties], municipality, site),
    contributor: signatoriesOf(pledge, site),
    about: Array.from(themes, (theme) => ({
      "@type": "Thing",
      name: theme.name,
      url: absolute(site, themeAddress(theme)),
    })),
    spatialCoverage: areaOf(municipality, place),
    isPartOf: archiveItself(site),
    hasPart: commitments.map((commitment) => ({
      "@type": "CreativeWork",
      url: absolute(site, commitmentAddress(commitment)),
      text: commitment.text,
    })),
  };
}

/** Who wrote it is not known of a follow-up; who assessed each outcome stands on the page. */
export function reportData(report: FollowUp, site: Site): Thing {
  const { pledge, summary, published, period } = report;
  return {
    "@type": "Report",
    name: site.texts.reportTitle(report),
    url: absolute(site, reportAddress(report)),
    description: summary,
    inLanguage: site.texts.lang,
    temporalCoverage: period === undefined ? undefined : interval(period),
    datePublished: published,
    contributor: signatoriesOf(report, site),
    about: {
      "@type": "CreativeWork",
      name: site.texts.pledgeTitle(pledge),
      url: absolute(site, pledgeAddress(pledge)),
    },
    spatialCoverage: areaOf(pledge.municipality, pledge.place),
    isPartOf: archiveItself(site),
  };
}

interface Collection {
  readonly name: string;
  readonly address: string;
  readonly municipality?: Municipality | undefined;
  /** 2021, or 2019-01-01/2021-12-31 */
  readonly covers?: string | undefined;
}

/** A page that gathers what stands on others: municipality, theme, year. */
export function collectionData({ name, address, municipality, covers }: Collection, site: Site): Thing {
  return {
    "@type": "CollectionPage",
    name,
    url: absolute(site, address),
    inLanguage: site.texts.lang,
    temporalCoverage: covers,
    about: municipality === undefined ? undefined : areaOf(municipality),
    isPartOf: archiveItself(site),
  };
}

/** The same commitment through the years: a collection of the places where it was promised. */
export function lineageData(lineage: Lineage, name: string, site: Site): Thing {
  const { municipality, commitments } = lineage;
  return {
    ...collectionData({ name, address: lineageAddress(lineage), municipality }, site),
    hasPart: commitments.map((one) => ({
      "@type": "CreativeWork",
      url: absolute(site, commitmentAddress(one)),
      temporalCoverage: interval(one.pledge.validity),
    })),
  };
}

/** Who has signed, where the archive has chosen to let names out. */
function signatoriesOf({ signatories }: Pledge | FollowUp, { archive }: Site): Thing[] | undefined {
  if (!publishesNames(archive) || signatories.length === 0) return undefined;
  return signatories.map(({ name, role }) => ({ "@type": "Person", name, jobTitle: role }));
}

/** A thing as it may leave the page: no text in it names a signatory, unless the archive lets names out. */
export function withoutNames(value: Value, site: Site): Value {
  if (typeof value === "string") return site.withoutNames(value);
  if (Array.isArray(value)) return value.map((one) => withoutNames(one, site));
  if (typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutNames(inner, site)]),
  ) as Thing;
}

const interval = ({ from, to }: Period): string => `${from}/${to}`;

function areaOf({ name }: Municipality, place?: string): Thing {
  const area = { "@type": "AdministrativeArea", name };
  return place === undefined ? area : { "@type": "Place", name: place, containedInPlace: area };
}

/** Who promised: a joint commitment is both the police's and the municipality's. */
function authorsOf(parties: readonly Party[], { genitive }: Municipality, site: Site): Thing[] {
  const { texts } = site;
  const has = (...ids: readonly string[]) => parties.some(({ id }) => ids.includes(id));
  const government = (name: string): Thing => ({ "@type": "GovernmentOrganization", name });
  const partners = new Set(parties.flatMap(({ name }) => name ?? []));
  return [
    ...(has("police", "joint") ? [government(texts.party({ id: "police" }))] : []),
    ...(has("municipality", "joint") ? [government(texts.sharing.municipality(genitive))] : []),
    ...Array.from(partners, (name) => ({ "@type": "Organization", name })),
  ];
}
