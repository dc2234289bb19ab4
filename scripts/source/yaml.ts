// Source room: YAML text → plain data, or what is wrong with it. js-yaml reads (fast, depth-safe); dates stay text.
import { CORE_SCHEMA, type LoadOptions, load, YAMLException } from "js-yaml";
import { type Diagnostic, diagnose, type Place } from "../diagnostics/diagnostic.ts";
import { invisibleInData, lineAndColumn } from "./invisible.ts";
import { type Locator, locator } from "./locate.ts";
import { findSuspicious } from "./suspicion.ts";
import { explainSyntax, LIMIT_DEPTH } from "./yaml-syntax.ts";

export type Data = Readonly<Record<string, unknown>>;

/** `data` may be there although there are faults: then the rest of it can be checked in the same run. */
export interface ParsedYaml {
  readonly data?: Data;
  readonly faults: readonly Diagnostic[];
  readonly locate: Locator;
}

/** `yaml` begins on line `firstLine` of the file. */
export function parseYaml(yaml: string, file: string, firstLine: number): ParsedYaml {
  const locate = locator(file, yaml, firstLine);
  const placeAt = (offset: number, length: number): Place => {
    const { line, column } = lineAndColumn(yaml, offset);
    return { file, line: line + firstLine - 1, column, length };
  };
  const { faults, isReadable } = findSuspicious(yaml, placeAt);
  if (!isReadable) return { faults, locate };
  try {
    const { data, duplicate } = read(yaml);
    if (duplicate !== undefined) {
      const found = locate.duplicates();
      if (found.length === 0) found.push({ key: "…", place: placeAt(duplicate.mark?.position ?? 0, 1) });
      for (const { key, place } of found) faults.push(diagnose("yaml/duplicate-key", place, { key }));
    }
    const deep = tooDeepIn(data);
    if (deep !== undefined) {
      faults.push(diagnose("yaml/too-deep", locate.value(deep), { limit: LIMIT_DEPTH }));
      return { faults, locate };
    }
    // Only an escape in double quotes can write a character that the file's own text does not have.
    const odd = yaml.includes("\\") ? invisibleInData(data) : undefined;
    if (odd !== undefined)
      faults.push(diagnose("file/control-character", locate.value(odd.path), { point: odd.point }));
    if (isMap(data)) return { data, faults, locate };
    if (data === null || data === undefined) faults.push(diagnose("yaml/no-fields", locate.value([]), {}));
    else {
      const place = placeAt(yaml.search(/^(?!#)\S/m), 1);
      faults.push(diagnose("yaml/not-a-map", place, { found: describe(data) }));
    }
    return { faults, locate };
  } catch (fault) {
    if (!(fault instanceof YAMLException)) throw fault;
    return { faults: [...faults, explainSyntax(fault, yaml, placeAt)], locate };
  }
}

/** Of two fields with one name the last is kept, so that the rest can be checked as well. */
function read(yaml: string): { data: unknown; duplicate?: YAMLException } {
  try {
    return { data: load(yaml, OPTIONS) };
  } catch (fault) {
    if (!(fault instanceof YAMLException) || fault.reason !== "duplicated mapping key") throw fault;
    return { data: load(yaml, { ...OPTIONS, json: true }), duplicate: fault };
  }
}

const OPTIONS: LoadOptions = {
  schema: CORE_SCHEMA,
  // `findSuspicious` has refused every anchor. Should parser and lexer ever see one differently, an alias must not multiply data.
  listener: (_event, state) => {
    if (typeof (state as unknown as { anchor: unknown }).anchor === "string")
      throw new YAMLException("anchors are never read");
  },
};

const isMap = (data: unknown): data is Data =>
  typeof data === "object" && data !== null && !Array.isArray(data);

const describe = (data: unknown): string => (Array.isArray(data) ? "- …" : String(data).slice(0, 40));

/** The way to the first value that lies too deep, found without recursion. */
function tooDeepIn(data: unknown): PropertyKey[] | undefined {
  let level: { value: unknown; path: PropertyKey[] }[] = [{ value: data, path: [] }];
  for (let depth = 0; depth <= LIMIT_DEPTH; depth++) {
    level = level.flatMap(({ value, path }) =>
      typeof value === "object" && value !== null
        ? Object.entries(value).map(([key, inner]) => ({ value: inner, path: [...path, key] }))
        : [],
    );
  }
  return level[0]?.path;
}
