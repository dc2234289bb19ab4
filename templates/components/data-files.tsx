// Components room: the files of open data, each with a name of its own in the catalogue, and on which terms they may be used.
import { CATALOGUE_ADDRESS, dataAddress, SCHEMA_ADDRESS } from "../../scripts/address/address.ts";
import type { Municipality } from "../../scripts/archive/model.ts";
import {
  CONTACT_ANCHOR,
  datasetAnchor,
  licenseOf,
  PUBLISHER_ANCHOR,
  publisherOf,
} from "../../scripts/export/catalogue.ts";
import type { Site } from "../site.ts";
import { ContactLink } from "./contact.tsx";

export function DataFiles({ site }: { site: Site }) {
  const { archive, texts } = site;
  const words = texts.openData;
  return (
    <>
      <ul class="feeds">
        {[undefined, ...archive.municipalities].map((one) => (
          <Files municipality={one} name={one?.name ?? words.whole} site={site} />
        ))}
      </ul>
      <ul>
        <li>
          <a href={SCHEMA_ADDRESS}>{words.schema}</a>
        </li>
        <li>
          {licenseOf(archive) === undefined ? (
            words.noCatalogue
          ) : (
            <a href={CATALOGUE_ADDRESS}>{words.catalogueLink}</a>
          )}
        </li>
      </ul>
    </>
  );
}

interface FilesProps {
  readonly municipality: Municipality | undefined;
  readonly name: string;
  readonly site: Site;
}

function Files({ municipality, name, site }: FilesProps) {
  const { csv, json } = site.texts.openData;
  // Of files that all have one name, the second would be "commitments (1)".
  const file = `loftesarkivet${municipality === undefined ? "" : `-${municipality.slug}`}`;
  return (
    <li id={datasetAnchor(municipality)}>
      <strong>{name}</strong>{" "}
      <a
        href={dataAddress("commitments.csv", municipality)}
        download={`${file}.csv`}
        aria-label={`${csv}: ${name}`}
      >
        {csv}
      </a>{" "}
      <a
        href={dataAddress("archive.json", municipality)}
        download={`${file}.json`}
        aria-label={`${json}: ${name}`}
      >
        {json}
      </a>
    </li>
  );
}

export function License({ site }: { site: Site }) {
  const { archive, texts } = site;
  const words = texts.openData;
  const license = licenseOf(archive);
  return (
    <>
      <p>
        {license === undefined ? (
          words.licenseNone
        ) : (
          <>
            {words.licenseGiven}{" "}
            <a href={license} rel="license">
              {nameOf(license, words.licenseNames)}
            </a>
            . {words.licenseCovers}
          </>
        )}
      </p>
      <dl class="facts">
        <div id={PUBLISHER_ANCHOR}>
          <dt>{words.publisher}</dt>
          <dd>{publisherOf(archive)}</dd>
        </div>
        <div id={CONTACT_ANCHOR}>
          <dt>{words.contact}</dt>
          <dd>
            <ContactLink contact={archive.settings.contact} />
          </dd>
        </div>
      </dl>
    </>
  );
}

/** Licences that many use go by their names; another by its address. */
const nameOf = (license: string, names: Readonly<Record<string, string>>): string =>
  Object.entries(names).find(([address]) => license.includes(address))?.[1] ?? license;
