// Writing room: a draft of a document → the text of its file. Whoever drafts one, from data or from an old page, writes it through here.
import { writeYaml, type YamlMap } from "./write-yaml.ts";

/** A document as content states it: its fields, and its text in Markdown as it is to stand below them. */
export interface DraftDocument {
  readonly fields: YamlMap;
  readonly body: string;
}

/** `pledge.md`, `report.md`. The body follows the closing line as it is. */
export const documentText = ({ fields, body }: DraftDocument): string =>
  `---\n${writeYaml(fields)}---\n${body}`;

/** `archive.yml`, `municipality.yml`. */
export const settingsText = (fields: YamlMap): string => writeYaml(fields);
