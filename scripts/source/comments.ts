// Source room: the comments of YAML: what stands behind `#` and is no part of any text.
import { tokensOf } from "./suspicion.ts";

export interface Comment {
  /** Where its `#` stands, in UTF-16 units from the beginning of the YAML. */
  readonly offset: number;
  /** From its `#` to the end of its line. */
  readonly text: string;
}

/** In order. `yaml` is such that `parseYaml` would read it, or at least text without control characters. */
export function commentsIn(yaml: string): Comment[] {
  if (!yaml.includes("#")) return [];
  return Array.from(tokensOf(yaml))
    .filter(({ type }) => type === "comment")
    .map(({ offset, source }) => ({ offset, text: source.trimEnd() }));
}
