// Import room: a checked archive.json → content files by their paths in the content folder. What is derived is left behind.
import { reportName } from "../address/address.ts";
import type { CheckedDocument } from "../export/archive-schema.ts";
import { documentText, settingsText } from "../writing/write-content.ts";
import type { YamlMap } from "../writing/write-yaml.ts";

/** `dals-ed/2021/pledge.md` → its text. Paths are made of names that the schema let through: no dots, no slashes. */
export type ContentFiles = ReadonlyMap<string, string>;

export function contentFiles({ settings, municipalities }: CheckedDocument): ContentFiles {
  const files = new Map([["archive.yml", settingsText(settings as YamlMap)]]);
  /** Two of one name would make one file of two. */
  const add = (file: string, text: string): void => {
    if (files.has(file)) throw new DoubleFile(file);
    files.set(file, text);
  };
  for (const { slug, pledges, derived: _, ...municipality } of municipalities) {
    add(`${slug}/municipality.yml`, settingsText(municipality));
    for (const { slug: folder, reports, body, derived: _, commitments, ...pledge } of pledges) {
      const fields = { ...pledge, commitments: commitments.map(({ derived, ...fields }) => fields) };
      add(`${slug}/${folder}/pledge.md`, documentText({ fields: fields as YamlMap, body }));
      for (const { slug: name, body, derived: _, ...report } of reports)
        add(`${slug}/${folder}/${reportName(name)}.md`, documentText({ fields: report as YamlMap, body }));
    }
  }
  return files;
}

export class DoubleFile extends Error {
  readonly file: string;
  constructor(file: string) {
    super(`two documents are both ${file}`);
    this.file = file;
  }
}
