// Tests of what Node is promised: every locked package must accept the oldest Node of each line that package.json names.
import { readFileSync } from "node:fs";
import path from "node:path";
import semver from "semver";
import { describe, expect, test } from "vitest";

const PROMISED = "^20.19.0 || ^22.16.0 || >=24";
const OLDEST = ["20.19.0", "22.16.0", "24.11.0"] as const;

// `node_modules/<package>` → why its `engines` may be passed over. Empty is the right length.
const EXCEPTIONS: Readonly<Record<string, string>> = {};

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly engines?: { readonly node?: string };
        readonly optionalDependencies?: Readonly<Record<string, string>>;
      }
    >
  >;
}

const read = (name: string) => JSON.parse(readFileSync(path.join(import.meta.dirname, "..", name), "utf8"));

const lock: Lock = read("package-lock.json");
const locked = Object.entries(lock.packages).filter(([name]) => name !== "");

describe("Node", () => {
  test("package.json promises the lines that are tested", () => {
    expect(read("package.json").engines).toEqual({ node: PROMISED });
    for (const version of OLDEST) expect(semver.satisfies(version, PROMISED), version).toBe(true);
  });

  test("the lock says the same as package.json", () => {
    expect(lock.packages[""]?.engines).toEqual({ node: PROMISED });
  });

  test.each(OLDEST)("%s is accepted by every locked package", (version) => {
    const refusing = locked
      .filter(([name, { engines }]) => !(name in EXCEPTIONS) && !accepts(engines?.node, version))
      .map(([name, { engines }]) => `${name} wants ${engines?.node}`);
    expect(refusing).toEqual([]);
  });

  test("no exception outlives its package", () => {
    expect(Object.keys(EXCEPTIONS).filter((name) => !(name in lock.packages))).toEqual([]);
  });

  test.each([
    ["^22.12 || >=24", "20.19.0", false],
    [">= 14.16.0", "20.19.0", true],
    ["18 || 20 || >=22", "22.16.0", true],
    [undefined, "20.19.0", true],
    // A range that cannot be read must not pass as one that is met.
    ["node twenty", "20.19.0", false],
  ])("engines %s and Node %s: %s", (range, version, accepted) => {
    expect(accepts(range, version)).toBe(accepted);
  });
});

function accepts(range: string | undefined, version: string): boolean {
  return range === undefined || semver.satisfies(version, range);
}

test("the lock file has every platform's own packages, so that `npm ci` works on a machine of another kind", () => {
  const missing = Object.values(lock.packages).flatMap(({ optionalDependencies }) =>
    Object.keys(optionalDependencies ?? {}).filter(
      (name) => !locked.some(([place]) => place.endsWith(`node_modules/${name}`)),
    ),
  );
  expect(missing).toEqual([]);
});
