// Pages room: /oppna-data/: what data there is, on which terms, what every field means, and how to count for oneself.
import { OPEN_DATA_ADDRESS } from "../../scripts/address/address.ts";
import { publishesNames } from "../../scripts/archive/names.ts";
import { COLUMN_NAMES } from "../../scripts/export/columns.ts";
import { fieldsOf, type JsonField } from "../../scripts/export/json-fields.ts";
import { jsonSchemaOf } from "../../scripts/export/json-schema.ts";
import { SILENT_STATUSES, STATUSES } from "../../scripts/schema/status.ts";
import { DataFiles, License } from "../components/data-files.tsx";
import { MeaningTable } from "../components/meaning-table.tsx";
import { Recount } from "../components/recount.tsx";
import { Document } from "../document.tsx";
import { singlePage } from "../page.ts";
import type { Site } from "../site.ts";

export const openDataPage = singlePage("open-data", OPEN_DATA_ADDRESS, (site) => {
  const { archive, texts } = site;
  const words = texts.openData;
  return (
    <Document
      site={site}
      title={words.heading}
      description={words.lead}
      address={OPEN_DATA_ADDRESS}
      crumbs={[{ text: words.heading }]}
    >
      <h1>{words.heading}</h1>
      <p class="lead">{words.lead}</p>
      <h2>{words.filesHeading}</h2>
      <p>{words.files}</p>
      <DataFiles site={site} />
      <h2>{words.licenseHeading}</h2>
      <License site={site} />
      <h2>{words.namesHeading}</h2>
      <p>{publishesNames(archive) ? words.namesThere : words.namesLeftOut}</p>
      <Statuses site={site} />
      <h2>{words.scriptHeading}</h2>
      <Recount site={site} />
      <h2>{words.csvHeading}</h2>
      <ul>
        {words.csvRules.map((rule) => (
          <li>{rule}</li>
        ))}
      </ul>
      <h2 id="kolumner">{words.columnsHeading}</h2>
      <MeaningTable
        labelledBy="kolumner"
        head={[words.column, words.means]}
        rows={COLUMN_NAMES.map((name) => [name, words.columns[name]])}
      />
      <h2 id="falt">{words.jsonHeading}</h2>
      <p>{words.jsonLead}</p>
      <MeaningTable labelledBy="falt" head={[words.field, words.means]} rows={jsonRows(site)} />
      <h2>{words.importHeading}</h2>
      <p>{words.importText}</p>
      <pre>
        <code>npm run import -- --from-json archive.json --into pledges</code>
      </pre>
    </Document>
  );
});

/** Each list's fields together; those of `statuses` are the status words, which have a table of their own. */
const jsonRows = ({ origin, texts }: Site): [string, string][] =>
  fieldsOf(jsonSchemaOf(origin))
    .filter(({ within }) => within !== "statuses")
    .map((field) => [nameOf(field), meaningOf(field, texts.openData.fields)]);

const nameOf = ({ within, name }: JsonField): string => (within === "" ? name : `${within}.${name}`);

/** What a field means in its own list, else what its name means everywhere; empty when nobody has said. */
export const meaningOf = (field: JsonField, fields: Readonly<Record<string, string>>): string =>
  fields[nameOf(field)] ?? fields[field.name] ?? "";

function Statuses({ site }: { site: Site }) {
  const { texts } = site;
  const words = texts.openData;
  return (
    <>
      <h2 id="statusord">{words.statusHeading}</h2>
      <MeaningTable
        labelledBy="statusord"
        head={[words.statusCode, words.means]}
        rows={[...STATUSES, ...SILENT_STATUSES].map((status) => [
          status,
          <>
            <strong>{texts.status[status]}.</strong> {texts.statusMeaning[status]}
          </>,
        ])}
      />
      <ul>
        {words.count.map((rule) => (
          <li>{rule}</li>
        ))}
      </ul>
      <p>
        <a href="/om/#siffror">{words.countLink}</a>
      </p>
    </>
  );
}
