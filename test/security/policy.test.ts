// Tests of netlify.toml against docs/security-headers.md: each block and each kind of address, and that the policy keeps its floor.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { reservedPart } from "../../scripts/address/address.ts";
import { MUNICIPALITIES } from "../../scripts/gazetteer/gazetteer.ts";
import { readRules } from "../../scripts/preview/netlify-headers.ts";
import { faultsOf } from "./addresses.ts";
import { POLICY_FILE, readPolicy } from "./policy.ts";

test("netlify.toml keeps the policy at every kind of address and in every block", async () => {
  expect(faultsOf(await readRules())).toEqual([]);
});

describe("no page of a municipality gets the headers of another kind of address", () => {
  /** What a header block is about, as far as the beginning and the end of an address go. */
  const pagesOf = (slug: string) => [
    `/${slug}`,
    ...["", "2021/", "2021/uppfoljning/", "2021/jamforelse/", "atagande/ljus/"].map(
      (page) => `/${slug}/${page}`,
    ),
  ];
  const othersAt = async (slug: string) => {
    const rules = (await readRules()).filter((rule) => rule.for !== "/*");
    return pagesOf(slug).flatMap((page) =>
      rules.filter((rule) => rule.forRegExp.test(page)).map((rule) => `${page} ${rule.for}`),
    );
  };

  test("whatever name it has that is not refused", async () => {
    const words = (await readRules())
      .flatMap((rule) => rule.for.split(/[/.*]+/))
      .filter((word) => word !== "");
    expect(words).toContain("redaktion");
    const names = words.flatMap((word) => [
      word,
      `${word}en`,
      `${word}-ed`,
      `ed-${word}`,
      `ed${word}`,
      `x${word}x`,
    ]);
    const open = names.filter((name) => reservedPart(name) === undefined);
    expect(open.length).toBeGreaterThan(20);
    for (const name of open) expect(await othersAt(name), name).toEqual([]);
  });

  test("and none of Sweden's municipalities is refused", async () => {
    expect(
      MUNICIPALITIES.map(({ folder }) => folder).filter((one) => reservedPart(one) !== undefined),
    ).toEqual([]);
    const rules = (await readRules()).filter((rule) => rule.for !== "/*");
    const pages = MUNICIPALITIES.flatMap(({ folder }) => pagesOf(folder));
    expect(pages.filter((page) => rules.some((rule) => rule.forRegExp.test(page)))).toEqual([]);
  });

  test("which would be so for these", async () => {
    for (const name of ["redaktionen", "database", "assets-ed", "pagefinder", "edmd", "ed-yml"])
      expect(await othersAt(name), name).not.toEqual([]);
  });
});

describe("the written policy", () => {
  test("has no less than this, whatever else is written in it", () => {
    const { headers, csp, open } = readPolicy();
    const sources = [...csp.values()].join(" ");
    expect(sources).not.toMatch(
      /unsafe-inline|'unsafe-eval'|unsafe-hashes|strict-dynamic|\*|https?:|data:|blob:|filesystem:/,
    );
    expect(Object.fromEntries(csp)).toMatchObject({
      "default-src": "'none'",
      "base-uri": "'none'",
      "frame-ancestors": "'none'",
      "require-trusted-types-for": "'script'",
      "trusted-types": "'none'",
    });
    expect(Object.fromEntries(headers)).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": expect.stringMatching(
        /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/,
      ),
      "permissions-policy": expect.stringMatching(/camera=\(\).*geolocation=\(\).*microphone=\(\)/),
      "strict-transport-security": "max-age=31536000",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(headers.has("content-security-policy")).toBe(true);
    expect(open.map((one) => one.address)).not.toContain("/*");
  });

  test("has no less than this for the form", () => {
    const { csp } = readPolicy().form;
    expect([...csp.values()].join(" ")).not.toMatch(
      /'unsafe-eval'|unsafe-hashes|strict-dynamic|\*|http:|wss?:/,
    );
    expect(Object.fromEntries(csp)).toMatchObject({
      "default-src": "'none'",
      "script-src": "'self'",
      "connect-src": "'self' data: https://api.github.com",
      "base-uri": "'none'",
      "form-action": "'none'",
      "frame-ancestors": "'none'",
      "require-trusted-types-for": "'script'",
    });
    // Styles are the one thing that may stand in the page itself.
    expect([...csp].filter(([, value]) => /unsafe-inline/.test(value)).map(([name]) => name)).toEqual([
      "style-src",
    ]);
  });

  test("says of every line why it is so and what it would take to loosen it", () => {
    const rows = readFileSync(POLICY_FILE, "utf8")
      .split("\n")
      .filter((line) => line.startsWith("| `"));
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows)
      expect(
        row
          .split("|")
          .map((cell) => cell.trim())
          .slice(1, -1),
        row,
      ).not.toContain("");
  });
});
