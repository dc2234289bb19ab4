// Export room: the Archive → its catalogue in DCAT-AP-SE 3, as the national data portal (dataportal.se) harvests it.
import {
  CATALOGUE_ADDRESS,
  dataAddress,
  municipalityAddress,
  OPEN_DATA_ADDRESS,
  SCHEMA_ADDRESS,
} from "../address/address.ts";
import type { Archive, Municipality } from "../archive/model.ts";
import { contactOf, placeNamed, spanOf } from "./catalogue-things.ts";
import type { OpenData } from "./open-data.ts";
import { type RdfThing, writeRdf } from "./rdf.ts";

const EU = "http://publications.europa.eu/resource/authority";
/** What the pledges are about: government, and justice and public safety. */
const THEMES = ["GOVE", "JUST"];
const LANGUAGES: Readonly<Record<string, string>> = { sv: "SWE", en: "ENG" };

/** Anchors on the page about open data, so that every name leads somewhere. */
export const PUBLISHER_ANCHOR = "utgivare";
export const CONTACT_ANCHOR = "kontakt";
export const datasetAnchor = (municipality: Municipality | undefined): string =>
  municipality === undefined ? "hela-arkivet" : `data-${municipality.slug}`;

/** The licence that the archive gives its data, without which the standard lets there be no catalogue. */
export const licenseOf = ({ settings }: Archive): string | undefined => settings["data-license"];

/** `files` as `openDataOf` makes them, `license` as `licenseOf` finds it. */
export function writeCatalogue(files: readonly OpenData[], license: string): string {
  const [whole] = files;
  if (whole === undefined) throw new RangeError("there is no open data to catalogue");
  const { archive, origin, wording } = whole;
  const { settings } = archive;
  const words = wording.catalogue;
  const page = (anchor: string) => `${origin}${OPEN_DATA_ADDRESS}#${anchor}`;
  const said = (text: string) => ({ text, lang: wording.lang });
  const language = { iri: `${EU}/language/${LANGUAGES[wording.lang]}` };
  const publisher = { iri: page(PUBLISHER_ANCHOR) };
  const datasets = files.map((data) => datasetOf(data));

  function datasetOf(data: OpenData): { dataset: RdfThing; distributions: RdfThing[] } {
    const { only } = data;
    const { title, description } = only === undefined ? words.whole : words.municipality(only);
    const pledges = only?.pledges ?? archive.pledges;
    const distributions = filesOf(only).map(([kind, address, mediaType]): RdfThing => {
      const iri = `${origin}${address}`;
      return {
        type: "dcat:Distribution",
        iri,
        properties: [
          ["dcterms:description", said(words.files[kind])],
          ["dcat:accessURL", { iri: page(datasetAnchor(only)) }],
          ["dcat:downloadURL", { iri }],
          ["dcterms:format", { text: mediaType }],
          ["dcterms:license", { iri: license }],
          ["dcterms:language", language],
          ["dcterms:conformsTo", kind === "json" ? { iri: `${origin}${SCHEMA_ADDRESS}` } : undefined],
        ],
      };
    });
    const dataset: RdfThing = {
      type: "dcat:Dataset",
      iri: page(datasetAnchor(only)),
      properties: [
        ["dcterms:title", said(title)],
        ["dcterms:description", said(description)],
        ["dcterms:publisher", publisher],
        ["dcat:contactPoint", { iri: page(CONTACT_ANCHOR) }],
        ...THEMES.map((theme) => ["dcat:theme", { iri: `${EU}/data-theme/${theme}` }] as const),
        ...words.keywords.map((keyword) => ["dcat:keyword", said(keyword)] as const),
        ["dcterms:language", language],
        ["dcterms:accessRights", { iri: `${EU}/access-right/PUBLIC` }],
        ["dcat:landingPage", { iri: origin + (only === undefined ? "/" : municipalityAddress(only)) }],
        ["dcterms:spatial", only && { within: placeNamed(only.name, wording.lang) }],
        ["dcterms:temporal", spanOf(pledges.map(({ validity }) => validity))],
        ...distributions.map(({ iri = "" }) => ["dcat:distribution", { iri }] as const),
      ],
    };
    return { dataset, distributions };
  }

  return writeRdf([
    {
      type: "dcat:Catalog",
      iri: `${origin}${CATALOGUE_ADDRESS}`,
      properties: [
        ["dcterms:title", said(words.title(settings.title))],
        ["dcterms:description", said(words.description(settings.title))],
        ["dcterms:publisher", publisher],
        ["dcterms:license", { iri: license }],
        ["dcterms:language", language],
        ["foaf:homepage", { iri: `${origin}/` }],
        ["dcat:themeTaxonomy", { iri: `${EU}/data-theme` }],
        ...datasets.map(({ dataset: { iri = "" } }) => ["dcat:dataset", { iri }] as const),
      ],
    },
    // What kind of body it is, the archive does not know.
    {
      type: "foaf:Agent",
      iri: publisher.iri,
      properties: [["foaf:name", { text: publisherOf(archive) }]],
    },
    contactOf(archive, page(CONTACT_ANCHOR)),
    ...datasets.flatMap(({ dataset, distributions }) => [dataset, ...distributions]),
  ]);
}

/** Who answers for the site. */
export const publisherOf = ({ settings }: Archive): string =>
  settings.accessibility.responsible ?? settings.contact.name;

function filesOf(only: Municipality | undefined) {
  return [
    ["csv", dataAddress("commitments.csv", only), "text/csv"],
    ["json", dataAddress("archive.json", only), "application/json"],
  ] as const;
}
