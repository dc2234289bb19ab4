// Audit room: what npm answers, as JSON → what is known of the packages, or why nothing is.

export type Severity = "critical" | "high" | "moderate" | "low" | "info";

export interface Advisory {
  readonly name: string;
  readonly severity: Severity;
  /** In the advisory's own words; empty when only a package below it has one. */
  readonly title: string;
  readonly url: string;
}

/** `unknown` says why. Never taken for "nothing was found". */
export type Answer<T> = { readonly found: readonly T[] } | { readonly unknown: string };

/** Those that fail the command. */
const GRAVE: readonly Severity[] = ["critical", "high"];
export const isGrave = ({ severity }: Advisory): boolean => GRAVE.includes(severity);

type Json = Readonly<Record<string, unknown>>;

/** `npm audit --json`. */
export function advisoriesIn(printed: string): Answer<Advisory> {
  const answer = parse(printed);
  const vulnerabilities = answer?.vulnerabilities;
  // A registry that refuses is answered in the same JSON, with `message` or `error` in it.
  if (!isMap(vulnerabilities)) return { unknown: whyNot(answer, printed) };
  const found = Object.entries(vulnerabilities).flatMap(([name, said]) => {
    const { severity, via } = said as { severity: Severity; via: readonly unknown[] };
    const own = via.filter(isMap);
    const text = (one: Json, key: string) => (typeof one[key] === "string" ? one[key] : "");
    if (own.length === 0) return [{ name, severity, title: "", url: "" }];
    return own.map((one) => ({
      name,
      severity: (one.severity as Severity | undefined) ?? severity,
      title: text(one, "title"),
      url: text(one, "url"),
    }));
  });
  const rank = [...GRAVE, "moderate", "low", "info"];
  return { found: found.sort((a, b) => rank.indexOf(a.severity) - rank.indexOf(b.severity)) };
}

/** `npm audit signatures --json`: packages whose signature is wrong, or missing though their registry signs. */
export function unsignedIn(printed: string): Answer<string> {
  const answer = parse(printed);
  const { invalid, missing } = answer ?? {};
  if (!Array.isArray(invalid) || !Array.isArray(missing)) return { unknown: whyNot(answer, printed) };
  return { found: [...invalid, ...missing].map(({ name, version }) => `${name}@${version}`) };
}

function parse(printed: string): Json | undefined {
  try {
    const answer: unknown = JSON.parse(printed);
    return isMap(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}

const isMap = (one: unknown): one is Json => typeof one === "object" && one !== null && !Array.isArray(one);

/** In one line. */
function whyNot(answer: Json | undefined, printed: string): string {
  const error = isMap(answer?.error) ? answer.error : {};
  const told = [answer?.message, error.summary, error.code].find(
    (one) => typeof one === "string" && one !== "",
  );
  const [line = ""] = String(told ?? printed)
    .trim()
    .split("\n");
  return line.slice(0, 200);
}
