// Tests of package-lock.json: every package is one version of one package of the npm registry, with the digest of its bytes, and none
// but those named here runs anything when it is installed.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../source-tree.ts";

interface Locked {
  readonly version?: string;
  readonly name?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
}
type Packages = Readonly<Record<string, Locked>>;

const ADDED_BY_HAND =
  "npm writes down the packages of its own machine's kind alone; this one of another kind was added so that `npm ci` works there " +
  "(test/engines.test.ts). It is never installed on the machines that build and test.";

// Package → why its bytes have no digest. It is left out again when it gets one.
const WITHOUT_DIGEST: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ..."android-arm64 android-x64 darwin-arm64 darwin-x64 linux-arm64-musl linux-x64-musl win32-arm64 win32-x64"
      .split(" ")
      .map((kind) => `@biomejs/cli-${kind}`),
    ..."darwin-arm64 darwin-x64 freebsd-x64 windows-arm64 windows-x64"
      .split(" ")
      .map((kind) => `@pagefind/${kind}`),
  ].map((name) => [name, ADDED_BY_HAND]),
);

// Package → why it may run a script of its own when it is installed.
const INSTALL_SCRIPTS: Readonly<Record<string, string>> = {
  esbuild: "checks that the program for this machine is there; tsx uses it",
};

// Place → the package that stands in it under another's name.
const ALIASES: Readonly<Record<string, string>> = {
  "@11ty/eleventy/node_modules/gray-matter": "@11ty/gray-matter",
};

const REGISTRY = "https://registry.npmjs.org/";
const nameOf = (place: string) => place.split("node_modules/").at(-1) ?? "";

/** What is wrong with a lock file, one line for each package. */
function faultsOf(packages: Packages): string[] {
  return Object.entries(packages).flatMap(([place, locked]) => {
    if (place === "") return [];
    const name = nameOf(place);
    const inside = place.replace(/^node_modules\//, "");
    const { version = "", integrity, resolved, hasInstallScript, optional } = locked;
    const reason = WITHOUT_DIGEST[name];
    // A second way in would be to make one of these a package that every machine installs.
    const isExcused = reason !== undefined && optional === true && locked.os !== undefined;
    return [
      ...(locked.link === true || locked.inBundle === true ? ["is no package of its own"] : []),
      ...(/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version) ? [] : [`has “${version}” for a version`]),
      ...(resolved === undefined || resolved.startsWith(REGISTRY) ? [] : [`comes from ${resolved}`]),
      ...(integrity === undefined && !isExcused ? ["has no digest"] : []),
      ...(integrity !== undefined && reason !== undefined ? ["has a digest and needs no reason"] : []),
      ...(integrity === undefined || /^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity)
        ? []
        : [`has the digest ${integrity}`]),
      ...(hasInstallScript === true && !(name in INSTALL_SCRIPTS)
        ? ["runs a script when it is installed"]
        : []),
      ...(locked.name === undefined || ALIASES[inside] === locked.name
        ? []
        : [`is ${locked.name} under another name`]),
    ].map((fault) => `${name} ${fault}`);
  });
}

const read = (name: string) => JSON.parse(readFileSync(path.join(ROOT, name), "utf8"));
const packages: Packages = read("package-lock.json").packages;

test("every locked package is of the npm registry, whole, and silent when it is installed", () => {
  expect(Object.keys(packages).length).toBeGreaterThan(300);
  expect(faultsOf(packages)).toEqual([]);
});

test("no exception outlives its package", () => {
  const names = new Set(Object.keys(packages).map(nameOf));
  const named = [
    ...Object.keys(WITHOUT_DIGEST),
    ...Object.keys(INSTALL_SCRIPTS),
    ...Object.keys(ALIASES).map(nameOf),
  ];
  expect(named.filter((name) => !names.has(name))).toEqual([]);
});

test("package.json asks for one version of each package, and the lock file has just that", () => {
  const { dependencies, devDependencies } = read("package.json");
  const asked = { ...dependencies, ...devDependencies } as Record<string, string>;
  const others = Object.entries(asked).filter(
    ([name, version]) => packages[`node_modules/${name}`]?.version !== version,
  );
  expect(others).toEqual([]);
});

describe("a lock file is told of", () => {
  const SOUND = { version: "1.0.0", integrity: `sha512-${"A".repeat(86)}==` };
  test.each<[string, Locked, string?]>([
    ["a has no digest", { version: "1.0.0" }],
    ["a has the digest sha1-AAAA=", { version: "1.0.0", integrity: "sha1-AAAA=" }],
    ["a comes from https://spy.example/a.tgz", { ...SOUND, resolved: "https://spy.example/a.tgz" }],
    [
      "a comes from git+ssh://git@github.com/x/a.git",
      { ...SOUND, resolved: "git+ssh://git@github.com/x/a.git" },
    ],
    ["a comes from file:../a", { ...SOUND, resolved: "file:../a" }],
    ["a is no package of its own", { ...SOUND, link: true }],
    ["a has “latest” for a version", { ...SOUND, version: "latest" }],
    ["a runs a script when it is installed", { ...SOUND, hasInstallScript: true }],
    ["a is b under another name", { ...SOUND, name: "b" }],
    ["@pagefind/darwin-x64 has no digest", { version: "1.6.0" }, "@pagefind/darwin-x64"],
    [
      "@pagefind/darwin-x64 has a digest and needs no reason",
      { ...SOUND, os: ["darwin"], optional: true },
      "@pagefind/darwin-x64",
    ],
  ])("in which %s", (fault, locked, name = "a") => {
    expect(faultsOf({ "": {}, [`node_modules/${name}`]: locked })).toEqual([fault]);
  });
});
