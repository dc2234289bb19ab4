// Source room: path of a field → where it stands in the file. Only asked for when something is wrong, since it parses a second time.
import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from "yaml";
import { MOST_FAULTS, type Place } from "../diagnostics/diagnostic.ts";
import { lineAndColumn } from "./invisible.ts";

export type Path = readonly PropertyKey[];

/** Finds fields of one file. A field that is missing is placed at the nearest one around it. */
export interface Locator {
  readonly file: string;
  readonly key: (path: Path) => Place;
  readonly value: (path: Path) => Place;
  /** Every key that stands in its map a second time. */
  readonly duplicates: () => { key: string; place: Place }[];
}

interface Found {
  readonly key?: Node | undefined;
  readonly value?: Node | undefined;
}

type Part = keyof Found;

/** `yaml` begins on line `firstLine` of the file. Call it only with YAML whose depth has been checked: the parser is recursive. */
export function locator(file: string, yaml: string, firstLine: number): Locator {
  let contents: Node | null | undefined;
  const root = (): Node | null => {
    contents ??= parseDocument(yaml, { schema: "core", uniqueKeys: false }).contents as Node | null;
    return contents;
  };
  const start: Place = { file, line: 1, column: 1, length: firstLine > 1 ? 3 : 0 };

  const placeOf = (node: Node | undefined): Place | undefined => {
    if (node?.range === undefined || node.range === null) return undefined;
    const [from, to] = node.range;
    const { line, column } = lineAndColumn(yaml, from);
    const text = yaml.slice(from, to).split("\n")[0] ?? "";
    return { file, line: line + firstLine - 1, column, length: Math.max(1, [...text.trimEnd()].length) };
  };

  const place = (path: Path, preferred: Part): Place => {
    const steps = stepsTo(root() ?? undefined, path);
    const isExact = steps.length === path.length + 1;
    for (let at = steps.length - 1; at > 0; at--) {
      const step = steps[at];
      // Below the depth that exists, and for fields that go on for lines, the key says better what is meant.
      const isValueMeant =
        preferred === "value" && isExact && at === steps.length - 1 && !isBlock(step?.value, yaml);
      const found = isValueMeant
        ? (placeOf(step?.value) ?? placeOf(step?.key))
        : (placeOf(step?.key) ?? placeOf(step?.value));
      if (found !== undefined) return found;
    }
    return start;
  };

  return {
    file,
    key: (path) => place(path, "key"),
    value: (path) => place(path, "value"),
    duplicates: () =>
      duplicateKeys(root()).map((key) => ({ key: String(key.value), place: placeOf(key) ?? start })),
  };
}

function stepsTo(root: Node | undefined, path: Path): Found[] {
  const steps: Found[] = [{ value: root }];
  for (const segment of path) {
    const next = step(steps.at(-1)?.value, segment);
    if (next === undefined) break;
    steps.push(next);
  }
  return steps;
}

function step(node: Node | undefined, segment: PropertyKey): Found | undefined {
  if (isMap(node)) {
    const pairs = (node.items as Pair<Node, Node>[]).filter((item) => isPair(item));
    // Of two fields with one name the parser keeps the last; a list or map in the place of a name is none that could be asked for.
    const pair =
      pairs.findLast((item) => isScalar(item.key) && String(item.key.value) === String(segment)) ??
      pairs.findLast((item) => isCollection(item.key));
    if (pair === undefined) return undefined;
    return { key: pair.key, value: isEmptyScalar(pair.value) ? undefined : (pair.value ?? undefined) };
  }
  if (!isSeq(node)) return undefined;
  const item = node.items[Number(segment)] as Node | undefined;
  return item === undefined ? undefined : { key: isMap(item) ? firstKey(item) : item, value: item };
}

const firstKey = (map: Node): Node | undefined =>
  isMap(map) && isPair(map.items[0]) ? (map.items[0].key as Node) : map;

/** `title:` with nothing after it has no place of its own. */
const isEmptyScalar = (node: Node | null): boolean =>
  isScalar(node) && node.range !== null && node.range !== undefined && node.range[0] === node.range[1];

/** A list or map over several lines, or a block text, whose first character is no part of what it says. */
const isBlock = (node: Node | undefined, yaml: string): boolean =>
  isCollection(node) && node.range !== null && node.range !== undefined
    ? yaml.slice(node.range[0], node.range[1]).trimEnd().includes("\n")
    : isScalar(node) && (node.type === "BLOCK_FOLDED" || node.type === "BLOCK_LITERAL");

function duplicateKeys(root: Node | null) {
  const found: { readonly value: unknown; readonly range?: Node["range"] }[] = [];
  visit(root, {
    Map(_key, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name) && found.length < MOST_FAULTS) found.push(key);
        seen.add(name);
      }
    },
  });
  return found as (Node & { value: unknown })[];
}
