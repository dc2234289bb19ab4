// Site room: open data as files: the archive and each municipality, the shape of that data, and the catalogue that portals read.
import { exportWording } from "../../templates/export-wording.ts";
import type { PageKind } from "../../templates/page.ts";
import type { Site } from "../../templates/site.ts";
import { CATALOGUE_ADDRESS, dataAddress, SCHEMA_ADDRESS } from "../address/address.ts";
import { writeArchiveJson } from "../export/archive-document.ts";
import { licenseOf, writeCatalogue } from "../export/catalogue.ts";
import { writeCommitments } from "../export/commitments.ts";
import { writeJsonSchema } from "../export/json-schema.ts";
import { type OpenData, openDataOf } from "../export/open-data.ts";

const openData = ({ archive, origin, texts, withoutNames }: Site): OpenData[] =>
  openDataOf({ archive, origin, wording: exportWording(texts), hide: withoutNames });

export const dataFiles = [
  {
    name: "data-csv",
    entries: openData,
    address: ({ only }: OpenData) => dataAddress("commitments.csv", only),
    render: writeCommitments,
  },
  {
    name: "data-json",
    entries: openData,
    address: ({ only }: OpenData) => dataAddress("archive.json", only),
    render: writeArchiveJson,
  },
  {
    name: "data-schema",
    entries: (site: Site) => [site],
    address: () => SCHEMA_ADDRESS,
    render: ({ origin }: Site) => writeJsonSchema(origin),
  },
  {
    name: "catalogue",
    // No licence, no catalogue: the standard asks for one, and nobody but the archive can give it.
    entries: (site: Site) => {
      const license = licenseOf(site.archive);
      return license === undefined ? [] : [{ license, files: openData(site) }];
    },
    address: () => CATALOGUE_ADDRESS,
    render: ({ files, license }: { files: OpenData[]; license: string }) => writeCatalogue(files, license),
  },
] as readonly unknown[] as readonly PageKind[];
