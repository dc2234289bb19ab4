// Source tests: YAML → what is wrong with it, each fault on one line, for tables of pairs.
import { wordingOf } from "../../scripts/diagnostics/report.ts";
import { parseYaml } from "../../scripts/source/yaml.ts";

/** `2:8 yaml/colon-in-text write "Löfte: trygg"` for each fault; empty when the YAML is right. */
export const faultsOf = (yaml: string): string[] =>
  parseYaml(yaml, "pledge.md", 1).faults.map(
    (fault) => `${fault.place.line}:${fault.place.column} ${fault.code} ${wordingOf(fault, "en").fix}`,
  );

/** The text that a caret stands under, for each fault. */
export const marked = (yaml: string): string[] =>
  parseYaml(yaml, "pledge.md", 1).faults.map(({ place }) =>
    [...(yaml.split("\n")[place.line - 1] ?? "")]
      .slice(place.column - 1, place.column - 1 + place.length)
      .join(""),
  );
