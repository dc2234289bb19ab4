// Form room: new values into YAML that is there already: comments, order, quotes and blank lines of what has not changed stay as they are.
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Pair,
  parseDocument,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { writeYaml, type YamlMap, type YamlValue } from "../writing/write-yaml.ts";

type Map = Readonly<Record<string, YamlValue>>;

/** `values` in the order in which they are to stand. Text that is no map of YAML is written anew. Ends with a line feed. */
export function rewriteYaml(written: string, values: Map): string {
  const document = parseDocument(written, { version: "1.2", schema: "core", keepSourceTokens: false });
  if (document.errors.length > 0 || !isMap(document.contents)) return writeYaml(values as YamlMap);
  mergeMap(document, document.contents, values);
  // What stood above a field that is gone leaves no gap behind.
  return document.toString({ lineWidth: 0 }).replace(/^\n+/, "");
}

function mergeMap(document: Document, map: YAMLMap, values: Map): void {
  map.items = map.items.filter((pair) => Object.hasOwn(values, keyOf(pair)));
  let at = -1;
  for (const [key, value] of Object.entries(values)) {
    const there = map.items.findIndex((pair) => keyOf(pair) === key);
    const pair = map.items[there];
    if (pair === undefined) {
      // After the field that it follows in the schema, so that nothing else has to move.
      at += 1;
      map.items.splice(at, 0, new Pair(document.createNode(key), newNode(document, value, map.flow)));
    } else {
      at = there;
      pair.value = merged(document, pair.value as Node | null, value);
    }
  }
}

const keyOf = (pair: Pair): string => String(isScalar(pair.key) ? pair.key.value : pair.key);

function merged(document: Document, node: Node | null, value: YamlValue): Node {
  if (isMap(node) && isObject(value)) {
    mergeMap(document, node, value);
    return node;
  }
  if (isSeq(node) && Array.isArray(value)) {
    mergeList(document, node, value);
    return node;
  }
  if (isScalar(node) && node.value === value) return node;
  const fresh = newNode(document, value);
  if (node?.commentBefore) fresh.commentBefore = node.commentBefore;
  if (isScalar(node) && node.comment) fresh.comment = node.comment;
  return fresh;
}

/** An item is the one it was by its id, else by all that it says, else by its place. */
function mergeList(document: Document, list: YAMLSeq, values: readonly YamlValue[]): void {
  const left = [...(list.items as Node[])];
  const [first] = left;
  // The parser takes a remark above the first item for one above the list.
  if (first !== undefined && list.commentBefore) {
    first.commentBefore = [list.commentBefore, first.commentBefore].filter(Boolean).join("\n");
    list.commentBefore = null;
  }
  const take = (fits: (node: Node) => boolean): Node | undefined => {
    const index = left.findIndex(fits);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const same = values.map((value) => take((node) => said(node) === JSON.stringify(value)));
  const alike = values.map((value, index) => same[index] ?? take((node) => isAlike(node, value)));
  list.items = values.map((value, index) => {
    const node = alike[index] ?? take((one) => list.items.indexOf(one) === index);
    return node === undefined ? newNode(document, value, list.flow) : merged(document, node, value);
  });
}

const said = (node: Node): string => JSON.stringify(node.toJSON());

/** Fields that tell one item of a list from another. */
const IDENTITY = ["id", "commitment", "name", "url", "on"];

function isAlike(node: Node, value: YamlValue): boolean {
  if (!isMap(node) || !isObject(value)) return false;
  const field = IDENTITY.find((one) => Object.hasOwn(value, one));
  return field !== undefined && node.get(field) === value[field];
}

const isObject = (value: YamlValue): value is Map =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** As `writeYaml` would write it: what it quotes is quoted here. */
function newNode(document: Document, value: YamlValue, flow?: boolean): Node {
  const node = document.createNode(value, { flow: flow ?? false }) as Node;
  quoteIn(node);
  return node;
}

function quoteIn(node: unknown): void {
  if (isScalar(node)) {
    if (typeof node.value === "string" && /^x: "/.test(writeYaml({ x: node.value })))
      node.type = Scalar.QUOTE_DOUBLE;
  } else if (isMap(node)) for (const pair of node.items) quoteIn(pair.value);
  else if (isSeq(node)) for (const item of node.items) quoteIn(item);
}
