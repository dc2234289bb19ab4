// Browser tests of the catalogue: read by Chromium's own XML parser, held against what DCAT-AP-SE 3 requires; and how data is served.
import { existsSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { serveSite } from "../../scripts/preview/static-server.ts";
import { asXml } from "./as-xml.ts";
import { useChromium } from "./chromium.ts";

const { folder, siteUrl } = inject("builtSite");
const chromium = useChromium();
let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  site = await serveSite(folder);
});
afterAll(() => site?.close());

interface Property {
  readonly name: string;
  readonly iri: string | null;
  readonly lang: string | null;
  readonly text: string;
}
interface Thing {
  readonly type: string;
  readonly iri: string | null;
  readonly properties: readonly Property[];
}
interface Catalogue {
  readonly fault: string | null;
  readonly root: string;
  /** Every rdf:about, rdf:resource and rdf:datatype there is. */
  readonly iris: readonly string[];
  readonly things: readonly Thing[];
}

const PREFIXES: Readonly<Record<string, string>> = {
  "http://www.w3.org/ns/dcat#": "dcat",
  "http://purl.org/dc/terms/": "dcterms",
  "http://xmlns.com/foaf/0.1/": "foaf",
  "http://www.w3.org/2006/vcard/ns#": "vcard",
};

async function readCatalogue(): Promise<Catalogue> {
  const { page } = await chromium.open(`${site.origin}/`);
  return page.evaluate<Catalogue>(`(async () => {
    const prefixes = ${JSON.stringify(PREFIXES)};
    const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    const name = (one) => (prefixes[one.namespaceURI] ?? one.namespaceURI) + ":" + one.localName;
    const xml = await (${asXml})("/dcat.rdf");
    if (xml === null) return { fault: "not well-formed" };
    return {
      fault: null,
      root: xml.documentElement.namespaceURI + xml.documentElement.localName,
      iris: [...xml.querySelectorAll("*")].flatMap((one) =>
        [...one.attributes].filter(({ namespaceURI }) => namespaceURI === RDF).map(({ value }) => value)),
      things: [...xml.documentElement.children].map((thing) => ({
        type: name(thing),
        iri: thing.getAttributeNS(RDF, "about"),
        properties: [...thing.children].map((one) => ({
          name: name(one),
          iri: one.getAttributeNS(RDF, "resource"),
          lang: one.getAttribute("xml:lang"),
          text: one.textContent.trim(),
        })),
      })),
    };
  })()`);
}

// What DCAT-AP-SE 3 requires of each, and of datasets what makes them fit to use: contact, theme, files.
const MANDATORY: Readonly<Record<string, readonly string[]>> = {
  "dcat:Catalog": [
    "dcterms:title",
    "dcterms:description",
    "dcterms:publisher",
    "dcterms:license",
    "dcat:dataset",
  ],
  "dcat:Dataset": [
    "dcterms:title",
    "dcterms:description",
    "dcterms:publisher",
    "dcat:contactPoint",
    "dcat:theme",
    "dcat:keyword",
    "dcat:distribution",
  ],
  "dcat:Distribution": ["dcat:accessURL", "dcat:downloadURL", "dcterms:format", "dcterms:license"],
  "foaf:Agent": ["foaf:name"],
  "vcard:Organization": ["vcard:fn", "vcard:hasEmail"],
};

describe("the catalogue", () => {
  let catalogue: Catalogue;
  beforeAll(async () => {
    catalogue = await readCatalogue();
  });

  test("is well-formed XML in RDF's own namespace, and every IRI in it is absolute", () => {
    expect(catalogue.fault).toBeNull();
    expect(catalogue.root).toBe("http://www.w3.org/1999/02/22-rdf-syntax-ns#RDF");
    expect(catalogue.iris.length).toBeGreaterThan(100);
    expect(catalogue.iris.filter((iri) => !/^(?:https?:\/\/[^/\s]+\/|mailto:\S+@)/.test(iri))).toEqual([]);
  });

  test("has all that is mandatory, of kinds that it knows alone", () => {
    const lacking = catalogue.things.flatMap(({ type, iri, properties }) =>
      (MANDATORY[type] ?? ["is of an unknown kind"])
        .filter((name) => !properties.some((one) => one.name === name && (one.iri ?? one.text) !== ""))
        .map((name) => `${type} ${iri} lacks ${name}`),
    );
    expect(lacking).toEqual([]);
    expect(new Set(catalogue.things.map(({ type }) => type))).toEqual(new Set(Object.keys(MANDATORY)));
  });

  test("says titles, descriptions and keywords in Swedish", () => {
    const said = catalogue.things.flatMap(({ properties }) =>
      properties.filter(({ name }) => /:(?:title|description|keyword)$/.test(name)),
    );
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter(({ lang }) => lang !== "sv")).toEqual([]);
  });

  test("names nothing that it does not describe: each dataset, file, publisher and contact", () => {
    const described = new Set(catalogue.things.map(({ iri }) => iri));
    const named = catalogue.things.flatMap(({ properties }) =>
      properties.filter(({ name }) =>
        ["dcat:dataset", "dcat:distribution", "dcterms:publisher", "dcat:contactPoint"].includes(name),
      ),
    );
    expect(named.filter(({ iri }) => !described.has(iri))).toEqual([]);
    expect(catalogue.things.filter(({ type }) => type === "dcat:Dataset")).toHaveLength(7);
  });

  test("offers files that are there, and the JSON by the schema that is", () => {
    const files = catalogue.things
      .filter(({ type }) => type === "dcat:Distribution")
      .flatMap(({ properties }) =>
        properties.filter(({ name }) => ["dcat:downloadURL", "dcterms:conformsTo"].includes(name)),
      )
      .map(({ iri }) => iri?.replace(siteUrl, "") ?? "");
    expect(files).toHaveLength(21);
    expect(files.filter((file) => !existsSync(path.join(folder, file)))).toEqual([]);
  });
});

describe("as served", () => {
  test.each([
    ["/dcat.rdf", "application/rdf+xml; charset=utf-8"],
    ["/data/commitments.csv", "text/csv; charset=utf-8; header=present"],
    ["/data/strangnas/commitments.csv", "text/csv; charset=utf-8; header=present"],
    ["/data/archive.json", "application/json"],
    ["/data/strangnas/archive.json", "application/json"],
    ["/data/archive.schema.json", "application/schema+json; charset=utf-8"],
  ])("%s has its own type, and every other site may read it", async (address, type) => {
    const answer = await fetch(`${site.origin}${address}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe(type);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  });
});
