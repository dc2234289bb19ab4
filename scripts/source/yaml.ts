// Source room: YAML text → plain data, or what is wrong with it. js-yaml reads (fast, depth-safe); dates stay text.
import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import { type Diagnostic, diagnose, type Place } from "../diagnostics/diagnostic.ts";
import { invisibleInData, lineAndColumn, nameOf } from "./invisible.ts";
import { findSuspicious } from "./suspicion.ts";
import { explainSyntax, LIMIT_DEPTH } from "./yaml-syntax.ts";

export type Data = Readonly<Record<string, unknown>>;

/** `yaml` begins on line `firstLine` of the file. */
export function parseYaml(
  yaml: string,
  file: string,
  firstLine: number,
): { readonly data: Data } | { readonly faults: Diagnostic[] } {
  const placeAt = (offset: number, length: number): Place => {
    const { line, column } = lineAndColumn(yaml, offset);
    return { file, line: line + firstLine - 1, column, length };
  };
  const suspicious = findSuspicious(yaml, placeAt);
  if (suspicious.length > 0) return { faults: suspicious };
  try {
    const data = load(yaml, { schema: CORE_SCHEMA });
    const place = placeAt(Math.max(0, yaml.search(/[^\s]/)), 1);
    if (depthOf(data) > LIMIT_DEPTH)
      return { faults: [diagnose("yaml/too-deep", place, { limit: LIMIT_DEPTH })] };
    // Only an escape in double quotes can write a character that the file's own text does not have.
    const odd = yaml.includes("\\") ? invisibleInData(data) : undefined;
    if (odd !== undefined)
      return { faults: [diagnose("file/control-character", place, { name: nameOf(odd) })] };
    if (isMap(data)) return { data };
    return { faults: [diagnose("yaml/not-a-map", place, { found: describe(data) })] };
  } catch (fault) {
    if (fault instanceof YAMLException) return { faults: [explainSyntax(fault, yaml, placeAt)] };
    throw fault;
  }
}

const isMap = (data: unknown): data is Data =>
  typeof data === "object" && data !== null && !Array.isArray(data);

const describe = (data: unknown): string =>
  Array.isArray(data)
    ? "`- …`"
    : data === null || data === undefined
      ? "`null`"
      : `\`${String(data).slice(0, 40)}\``;

/** Levels of lists and maps, counted without recursion. */
function depthOf(data: unknown): number {
  let depth = 0;
  let level: unknown[] = [data];
  while (level.length > 0 && depth <= LIMIT_DEPTH + 1) {
    level = level
      .flatMap((one) => (typeof one === "object" && one !== null ? [Object.values(one)] : []))
      .flat();
    if (level.length > 0) depth++;
  }
  return depth;
}
