// Texts room: English words of the page about open data, and of the data itself. What each field means stands in data-fields.ts.
import { columns, fields } from "./data-fields.ts";

export const openData = {
  heading: "Open data",
  lead: "Download the commitments as a spreadsheet, or nearly everything in the archive as JSON. This page says what each field means and how figures are counted.",
  nameLeftOut: "(name left out)",
  filesHeading: "The files",
  files:
    "The CSV file has one row for each commitment and opens in a spreadsheet program such as Excel. The JSON file has nearly everything that the archive holds and is meant for programmers. It lacks the history of changes and, unless something else is said below, the names of signatories.",
  whole: "The whole archive",
  csv: "CSV for Excel",
  json: "JSON",
  schema: "Schema of the JSON file (JSON Schema)",
  catalogueLink: "Catalogue for data portals (DCAT-AP-SE, RDF/XML)",
  noCatalogue: "There is no catalogue for data portals, since the archive has stated no licence.",
  licenseHeading: "May I use the data?",
  licenseGiven: "Yes. The archive has chosen this licence for its data:",
  license: "Licence",
  licenseCovers:
    "The licence covers the archive's own texts and its work of collecting and arranging the facts. It does not cover the pages that the archive refers to. Where the field wording says “verbatim”, the text is the parties' own, and the decision about it is theirs.",
  licenseNone:
    "The archive has stated no licence. Ask those behind the archive before you use the data for anything but reading.",
  licenseNames: {
    "opensource.org/license/mit": "The MIT licence",
    "creativecommons.org/publicdomain/zero/1.0/": "CC0 1.0",
    "creativecommons.org/licenses/by/4.0/": "CC BY 4.0",
  },
  publisher: "Publisher",
  contact: "Contact",
  namesHeading: "Personal data",
  namesLeftOut:
    "The names of those who have signed pledges and follow-ups stand on the pages, but not in the data or the feeds. Where such a name stands in a running text it is replaced by “(name left out)”. Whoever builds a copy of the archive from the JSON file therefore gets a copy without the names.",
  namesThere:
    "The names of those who have signed pledges and follow-ups are part of the data and of the feeds, with the role they had. They are personal data: mind the General Data Protection Regulation when you use them.",
  statusHeading: "The status words, and how silence is counted",
  statusCode: "In the data",
  count: [
    "What became of commitments is only counted in pledges that have a final follow-up.",
    "A commitment that the final follow-up does not mention gets the status not-reported. It is counted by itself, neither as done nor as not done.",
    "A share is the number of commitments with one status out of all reported commitments, which are all but those with not-reported or awaiting.",
  ],
  countLink: "More about how the archive counts",
  scriptHeading: "Count for yourself",
  scriptLead:
    "This program counts the figures of the page Follow-ups anew from the JSON file. It builds only on what the follow-ups say, not on figures that the archive has counted already. Save it as recount.mjs and run it with Node 20 or later:",
  scriptEach: "With the address of one municipality's JSON file it counts that municipality alone.",
  csvHeading: "How the CSV file is made",
  csvRules: [
    "The characters are UTF-8 and there is a semicolon between cells, so that Excel in Swedish shows Swedish letters and divides the rows rightly.",
    "Figures have a decimal comma, days are written YYYY-MM-DD, and yes and no are written true and false. An empty cell means that nothing is known.",
    "A text that begins with =, +, - or @ has an apostrophe before it, so that no spreadsheet takes it for a formula.",
    "Line breaks in a text have become spaces. Several values in one cell have a vertical bar between them.",
    "Municipality codes may begin with a zero, which Excel removes unless you import the column as text.",
  ],
  columnsHeading: "The columns of commitments.csv",
  column: "Column",
  means: "Meaning",
  columns,
  jsonHeading: "The fields of archive.json",
  jsonLead:
    "The fields have the names that they have in the files in which the archive is written. Before the point stands the list or object that holds the field. Whatever is called derived is worked out from the rest, and is not read when a file is imported. A field that is not there says nothing.",
  field: "Field",
  fields,
  importHeading: "Build the archive anew",
  importText:
    "The JSON file is enough to build the whole site again with the archive's own program. This command makes content files of it:",
  catalogue: {
    title: (archive: string): string => `Open data of ${archive}`,
    description: (archive: string): string =>
      `Citizen pledges that the police and municipalities in Sweden have given residents, and what became of them, collected in ${archive}.`,
    whole: {
      title: "Citizen pledges and follow-ups",
      description:
        "Every commitment in the archive's citizen pledges: who has promised what, when the pledge is in force, and what follow-ups say became of it.",
    },
    municipality: ({ name }: { readonly name: string }) => ({
      title: `Citizen pledges in ${name}`,
      description: `Every commitment in the citizen pledges in ${name}: who has promised what, when the pledge is in force, and what follow-ups say became of it.`,
    }),
    keywords: ["citizen pledge", "police", "municipality", "safety", "crime prevention", "follow-up"],
    files: {
      csv: "One row for each commitment. UTF-8 with BOM, semicolon between cells and decimal comma.",
      json: "Everything that the archive holds, with a published JSON Schema.",
    },
  },
};
