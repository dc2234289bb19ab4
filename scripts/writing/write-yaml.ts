// Writing room: plain data → YAML as the reader takes it, and as a person would write it where that is safe.

/** What content is made of once it is read: no null, no dates but as text. And what a draft says to the one who finishes it. */
export type YamlValue = string | number | boolean | YamlList | YamlMap | Remarked | Remark;
type YamlList = readonly YamlValue[];
export interface YamlMap {
  readonly [key: string]: YamlValue | undefined;
}

/**
 * A value with lines of comment above it, each remark one line. Without a value, the field is written empty and waits to be filled
 * in: the reader says that it is.
 */
export class Remarked {
  readonly remarks: readonly string[];
  readonly value: Exclude<YamlValue, Remarked | Remark> | undefined;
  constructor(remarks: readonly string[], value?: Exclude<YamlValue, Remarked | Remark>) {
    this.remarks = remarks;
    this.value = value;
  }
}

/** Lines of comment where a field could stand, and no field: the name it is written under is nobody's but the draft's. */
export class Remark {
  readonly remarks: readonly string[];
  constructor(remarks: readonly string[]) {
    this.remarks = remarks;
  }
}

/** A field that is undefined is left out, and so is a list or map without anything in it. Ends with a line feed. */
export const writeYaml = (map: YamlMap): string => `${linesOf(map).join("\n")}\n`;

function linesOf(map: YamlMap): string[] {
  return Object.entries(map).flatMap(([key, value]) => {
    if (value === undefined || isEmpty(value)) return [];
    if (value instanceof Remark) return commentsOf(value);
    const name = `${FIELD.test(key) ? key : quoted(key)}:`;
    if (value instanceof Remarked) return [...commentsOf(value), ...fieldLines(name, value.value)];
    return fieldLines(name, value);
  });
}

function fieldLines(name: string, value: Remarked["value"]): string[] {
  if (value === undefined) return [name];
  if (isList(value)) return [name, ...value.flatMap((item) => itemLines(item).map(indented))];
  if (typeof value === "object") return [name, ...linesOf(value).map(indented)];
  return [`${name} ${writeScalar(value)}`];
}

function itemLines(item: YamlValue): string[] {
  if (item instanceof Remark) return commentsOf(item);
  if (item instanceof Remarked) return [...commentsOf(item), ...itemLines(item.value ?? "")];
  if (typeof item !== "object") return [`- ${writeScalar(item)}`];
  const lines = isList(item) ? item.flatMap(itemLines) : linesOf(item);
  // A remark on an item's first field stands above the item, where a reader looks for it.
  const first = lines.findIndex((line) => !line.startsWith("#"));
  return lines.map((line, index) => (index < first ? line : index === first ? `- ${line}` : indented(line)));
}

/** Whatever a remark quotes, it stays one line of comment. */
const commentsOf = ({ remarks }: Remarked | Remark): string[] =>
  remarks.map((remark) => `# ${remark.replace(/[\s\p{C}]+/gu, " ").trim()}`);

const isList = (value: YamlValue): value is YamlList => Array.isArray(value);

const isEmpty = (value: YamlValue): boolean =>
  typeof value === "object" &&
  !(value instanceof Remarked || value instanceof Remark) &&
  (isList(value)
    ? value.every(isEmpty)
    : Object.values(value).every((inner) => inner === undefined || isEmpty(inner)));

const indented = (line: string): string => `  ${line}`;

const writeScalar = (value: string | number | boolean): string =>
  typeof value === "string" ? writeText(value) : String(value);

/** Begins with a letter, and holds no sign that means anything to YAML; a comma does only within brackets, and none are written. */
const PLAIN = /^[a-zåäö](?:[a-zåäöéü0-9 .,()/–-]*[a-zåäöéü0-9.)])?$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** `2018/grannsamverkan` */
const COMMITMENT = /^\d{4}[a-z0-9-]*\/[a-z0-9-]+$/;
const ADDRESS = /^https?:\/\/[a-z0-9._~%/-]+$/i;
const PLAIN_KINDS = [DAY, COMMITMENT, ADDRESS];
/** Names of fields are written as the reader knows them, `on` among them, which only other YAML takes for a yes. */
const FIELD = /^(?!(?:true|false|null)$)[a-z]+(?:-[a-z]+)*$/;
/** What YAML, of one version or another, takes for something else than text. */
const RESERVED = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

/** Everything else stands in double quotes on one line, with only what must be escaped escaped: the reader looks at the rest. */
function writeText(text: string): string {
  const isPlain = (PLAIN.test(text) && !RESERVED.test(text)) || PLAIN_KINDS.some((kind) => kind.test(text));
  return isPlain ? text : quoted(text);
}

function quoted(text: string): string {
  const escaped = text
    .replace(/[\\"]/g, "\\$&")
    .replace(/\n/g, "\\n")
    .replace(/\r/g, "\\r")
    .replace(/\t/g, "\\t");
  return `"${escaped}"`;
}
