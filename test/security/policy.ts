// Security tests: docs/security-headers.md → a policy → what is wrong with the headers of an address.
import { readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../source-tree.ts";

export interface HeaderPolicy {
  /** Small names → value, of every address. */
  readonly headers: ReadonlyMap<string, string>;
  /** Directive → sources. */
  readonly csp: ReadonlyMap<string, string>;
  /** The addresses of the form, and their directives. */
  readonly form: { readonly address: string; readonly csp: ReadonlyMap<string, string> };
  /** Addresses with other values, and headers that no other address may have. */
  readonly open: readonly { readonly address: string; readonly headers: ReadonlyMap<string, string> }[];
}

const CSP = "content-security-policy";
const FORM = "/redaktion/*";
const HSTS = "strict-transport-security";
/** Said by other tests: they are no matter of security, or only by their kind. */
const ELSEWHERE = ["content-type", "cache-control", "x-robots-tag"];

export const POLICY_FILE = path.join(ROOT, "docs/security-headers.md");

export function readPolicy(markdown = readFileSync(POLICY_FILE, "utf8")): HeaderPolicy {
  const every = rowsUnder(markdown, "Every address");
  const named = rowsUnder(markdown, "Addresses for other sites");
  const names = (named[0] ?? []).slice(1, 3).map((cell) => code(cell).toLowerCase());
  return {
    headers: new Map(
      every.slice(1).map(([name = "", value = ""]) => [code(name).toLowerCase(), code(value)]),
    ),
    csp: directivesUnder(markdown, "Content-Security-Policy"),
    form: { address: FORM, csp: directivesUnder(markdown, "The form") },
    open: named.slice(1).map(([address = "", ...values]) => ({
      address: code(address),
      headers: new Map(names.map((name, n) => [name, code(values[n] ?? "")])),
    })),
  };
}

const directivesUnder = (markdown: string, heading: string): ReadonlyMap<string, string> =>
  new Map(
    rowsUnder(markdown, heading)
      .slice(1)
      .map(([name = "", value = ""]) => [code(name), code(value)]),
  );

/** The cells of the first table under a heading, its own head first and the line of dashes left out. */
function rowsUnder(markdown: string, heading: string): string[][] {
  const under = markdown.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0];
  if (under === undefined) throw new RangeError(`the policy has no part “${heading}”`);
  const lines = under.split("\n");
  const from = lines.findIndex((line) => line.startsWith("|"));
  const to = lines.findIndex((line, n) => n > from && !line.startsWith("|"));
  const rows = lines.slice(from, to < 0 ? undefined : to).filter((line) => !/^[|\s-]+$/.test(line));
  return rows.map((row) =>
    row
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
}

const code = (cell: string): string => /^`([^`]*)`/.exec(cell)?.[1] ?? "";

/** As in netlify.toml: `*` is any rest, slashes included, and none; "/*" before another slash is also nothing. */
const matches = (pattern: string, address: string): boolean =>
  new RegExp(
    `^${pattern
      .split("*")
      .map((part) => part.replace(/[.+?^$()[\]{}|\\]/g, "\\$&"))
      .join(".*")
      .replace("/.*/", "/(.*/)?")}$`,
  ).test(address);

/** What breaks the policy at an address, one line each. Names of headers are small. */
export function faultsAt(
  policy: HeaderPolicy,
  address: string,
  headers: ReadonlyMap<string, string>,
): string[] {
  const demanded = new Map(policy.headers);
  const particular = policy.open.filter((one) => matches(one.address, address));
  for (const one of particular) for (const [name, value] of one.headers) demanded.set(name, value);
  const faults = [...headers.keys()]
    .filter((name) => !demanded.has(name) && !ELSEWHERE.includes(name))
    .map((name) => `${name} is not in the policy`);
  for (const [name, value] of demanded) {
    const given = headers.get(name);
    if (given === undefined) faults.push(`${name} is missing`);
    else if (name === CSP)
      faults.push(...cspFaults(matches(policy.form.address, address) ? policy.form.csp : policy.csp, given));
    else if (name === HSTS ? !lastsAsLong(given, value) : given !== value)
      faults.push(`${name} is “${given}”, not “${value}”`);
  }
  return faults.map((fault) => `${address}: ${fault}`);
}

const lastsAsLong = (given: string, demanded: string): boolean => secondsOf(given) >= secondsOf(demanded);
const secondsOf = (value: string): number =>
  Number(/(?:^|;)\s*max-age=(\d+)\s*(?:;|$)/i.exec(value)?.[1] ?? -1);

function cspFaults(policy: HeaderPolicy["csp"], given: string): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  // A comma begins another policy, which few expect.
  if (given.includes(",")) faults.push("the policy has a comma");
  for (const part of given.split(";")) {
    const [name = "", ...sources] = part.trim().split(/\s+/);
    if (name === "") continue;
    const demanded = policy.get(name);
    // A browser heeds the first alone.
    if (seen.has(name)) faults.push(`${name} stands twice`);
    else if (demanded === undefined) faults.push(`${name} is not in the policy`);
    else if (sources.sort().join(" ") !== demanded.split(" ").sort().join(" "))
      faults.push(`${name} is “${sources.join(" ")}”, not “${demanded}”`);
    seen.add(name);
  }
  for (const name of policy.keys()) if (!seen.has(name)) faults.push(`${name} is missing`);
  return faults.map((fault) => `${CSP}: ${fault}`);
}
