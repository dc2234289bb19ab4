// Diagnostics room: what a message quotes, kept short enough to be read: of a very long text its beginning and its end.

/** Longer than any sentence a message is likely to quote whole, and to hand back whole with quotation marks round it. */
const LONGEST = 240;
const KEPT = { beginning: 120, end: 40 } as const;

/** `values` of a diagnostic with every text in them shortened. */
export function shortened(values: unknown): unknown {
  if (typeof values === "string") return values.length > LONGEST ? withoutMiddle(values) : values;
  if (Array.isArray(values)) return values.map(shortened);
  if (typeof values !== "object" || values === null) return values;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shortened(value)]));
}

/** Half of a letter that is written as two would come out as a sign of its own. */
const HALF_AT_END = /[\uD800-\uDBFF]$/;
const HALF_AT_START = /^[\uDC00-\uDFFF]/;

const withoutMiddle = (text: string): string =>
  `${text.slice(0, KEPT.beginning).replace(HALF_AT_END, "")} … ${text.slice(-KEPT.end).replace(HALF_AT_START, "")}`;
