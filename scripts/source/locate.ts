// Source room: path of a field → where it stands in the file. Only asked for when something is wrong, since it parses a second time.
import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from "yaml";
import type { Place } from "../diagnostics/diagnostic.ts";
import { lineAndColumn } from "./invisible.ts";

export type Path = readonly PropertyKey[];

/** Finds fields of one file. A field that is missing is placed at the nearest one around it. */
export interface Locator {
  readonly file: string;
  readonly key: (path: Path) => Place;
  readonly value: (path: Path) => Place;
}

interface Found {
  readonly key?: Node | undefined;
  readonly value?: Node | undefined;
}

/** `yaml` begins on line `firstLine` of the file. Call it only with YAML whose depth has been checked: the parser is recursive. */
export function locator(file: string, yaml: string, firstLine: number): Locator {
  let root: Found | undefined;
  const start: Place = { file, line: 1, column: 1, length: firstLine > 1 ? 3 : 0 };

  const find = (path: Path): Found[] => {
    root ??= {
      value: parseDocument(yaml, { schema: "core", uniqueKeys: false, lineCounter: new LineCounter() })
        .contents as Node,
    };
    const steps: Found[] = [root];
    for (const segment of path) {
      const node = steps[steps.length - 1]?.value;
      const next = step(node, segment);
      if (next === undefined) break;
      steps.push(next);
    }
    return steps;
  };

  const placeOf = (node: Node | undefined): Place | undefined => {
    if (node?.range === undefined || node.range === null) return undefined;
    const [from, to] = node.range;
    const { line, column } = lineAndColumn(yaml, from);
    const text = yaml.slice(from, to).split("\n")[0] ?? "";
    return { file, line: line + firstLine - 1, column, length: Math.max(1, [...text.trimEnd()].length) };
  };

  const place = (path: Path, order: readonly ("key" | "value")[]): Place => {
    const steps = find(path);
    // Below the depth that exists, the value of a whole map would be a long way from what is meant: its key is better.
    const exact = steps.length === path.length + 1;
    for (let at = steps.length - 1; at > 0; at--) {
      const wanted: readonly ("key" | "value")[] =
        exact && at === steps.length - 1 ? order : ["key", "value"];
      for (const part of wanted) {
        const found = placeOf(steps[at]?.[part]);
        if (found !== undefined) return found;
      }
    }
    return start;
  };

  return {
    file,
    key: (path) => place(path, ["key", "value"]),
    value: (path) => place(path, ["value", "key"]),
  };
}

function step(node: Node | undefined, segment: PropertyKey): Found | undefined {
  if (isMap(node)) {
    const pairs = node.items.filter((item): item is Pair<Node, Node> => isPair(item));
    const pair = pairs.findLast((item) => isScalar(item.key) && String(item.key.value) === String(segment));
    if (pair === undefined) return undefined;
    return { key: pair.key, value: isEmptyScalar(pair.value) ? undefined : (pair.value ?? undefined) };
  }
  if (isSeq(node)) {
    const item = node.items[Number(segment)] as Node | undefined;
    return item === undefined ? undefined : { key: isMap(item) ? firstKey(item) : item, value: item };
  }
  return undefined;
}

const firstKey = (map: Node): Node | undefined =>
  isMap(map) && isPair(map.items[0]) ? (map.items[0].key as Node) : map;

/** `title:` with nothing after it has no place of its own. */
const isEmptyScalar = (node: Node | null): boolean =>
  isScalar(node) && node.range !== null && node.range !== undefined && node.range[0] === node.range[1];
