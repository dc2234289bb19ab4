// Export room: things with properties → RDF/XML. Knows nothing of what they are about.
import { escapeXml } from "../xml/escape.ts";

/** `iri` is absolute. A text has a language when it is in one. */
export type RdfValue =
  | { readonly iri: string }
  | { readonly text: string; readonly lang?: string }
  | { readonly day: string }
  /** A thing that has no address of its own. */
  | { readonly within: RdfThing };

export interface RdfThing {
  /** With its prefix: dcat:Dataset */
  readonly type: string;
  readonly iri?: string;
  readonly properties: readonly (readonly [name: string, value: RdfValue | undefined])[];
}

const NAMESPACES: Readonly<Record<string, string>> = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  dcat: "http://www.w3.org/ns/dcat#",
  dcterms: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
};
const DATE = "http://www.w3.org/2001/XMLSchema#date";

export function writeRdf(things: readonly RdfThing[]): string {
  const declared = Object.entries(NAMESPACES).map(([prefix, iri]) => ` xmlns:${prefix}="${iri}"`);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<rdf:RDF${declared.join("")}>`,
    ...things.map((thing) => writeThing(thing, "  ")),
    "</rdf:RDF>",
    "",
  ].join("\n");
}

function writeThing({ type, iri, properties }: RdfThing, indent: string): string {
  const about = iri === undefined ? "" : ` rdf:about="${escapeXml(iri)}"`;
  const inner = properties.flatMap(([name, value]) =>
    value === undefined ? [] : [writeProperty(name, value, `${indent}  `)],
  );
  return [`${indent}<${type}${about}>`, ...inner, `${indent}</${type}>`].join("\n");
}

function writeProperty(name: string, value: RdfValue, indent: string): string {
  if ("iri" in value) return `${indent}<${name} rdf:resource="${escapeXml(value.iri)}"/>`;
  if ("day" in value) return `${indent}<${name} rdf:datatype="${DATE}">${escapeXml(value.day)}</${name}>`;
  if ("within" in value)
    return `${indent}<${name}>\n${writeThing(value.within, `${indent}  `)}\n${indent}</${name}>`;
  const lang = value.lang === undefined ? "" : ` xml:lang="${escapeXml(value.lang)}"`;
  return `${indent}<${name}${lang}>${escapeXml(value.text)}</${name}>`;
}
