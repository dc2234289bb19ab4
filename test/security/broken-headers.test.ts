// Tests that the tests of security headers can fail: for each rule, a netlify.toml that breaks it, and what is said of it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { NETLIFY_TOML, readRules } from "../../scripts/preview/netlify-headers.ts";
import { faultsOf } from "./addresses.ts";

const folder = mkdtempSync(path.join(tmpdir(), "policy-"));
afterAll(() => rmSync(folder, { recursive: true }));

const toml = readFileSync(NETLIFY_TOML, "utf8");

/** The faults of netlify.toml with a part of it replaced: each once, without where it was found, and where. */
async function faultsOfBroken(from: string | RegExp, to: string) {
  const broken = toml.replace(from, to);
  if (broken === toml) throw new RangeError(`netlify.toml has no ${from}`);
  const file = path.join(folder, "netlify.toml");
  writeFileSync(file, broken);
  const told = faultsOf(await readRules(file)).map((line) =>
    line.split(/: (?:content-security-policy: )?(.*)/s),
  );
  return {
    faults: [...new Set(told.map(([, fault]) => fault))],
    at: [...new Set(told.map(([address]) => address))],
  };
}

describe("a netlify.toml with this in it is told of, and of nothing else:", () => {
  test.each<[what: string, from: string | RegExp, to: string, ...faults: string[]]>([
    [
      "inline scripts",
      "script-src ",
      "script-src 'unsafe-inline' ",
      "script-src is “'self' 'unsafe-inline' 'wasm-unsafe-eval'”",
    ],
    ["eval", "'self' 'wasm-", "'self' '", "script-src is “'self' 'unsafe-eval'”"],
    ["inline styles", "style-src ", "style-src 'unsafe-inline' ", "style-src is “'self' 'unsafe-inline'”"],
    ["pictures from any host", "img-src 'self'", "img-src *", "img-src is “*”"],
    ["a default that allows", "default-src 'none'", "default-src 'self'", "default-src is “'self'”"],
    ["workers", "worker-src 'none'; ", "", "worker-src is missing"],
    [
      "another site's frames",
      "ancestors 'none'",
      "ancestors https://x.se",
      "frame-ancestors is “https://x.se”",
    ],
    [
      "texts that become markup",
      "; require-trusted-types-for 'script'",
      "",
      "require-trusted-types-for is missing",
    ],
    [
      "a maker of Trusted Types",
      "trusted-types 'none'",
      "trusted-types default",
      "trusted-types is “default”",
    ],
    ["a directive that is not written down", "base-uri", "sandbox; base-uri", "sandbox is not in the policy"],
    ["a directive that stands twice", "base-uri", "base-uri 'none'; base-uri", "base-uri stands twice"],
    [
      "two policies in one",
      "'none'; form",
      "'none', form",
      "the policy has a comma",
      "base-uri is",
      "form-action is missing",
    ],
    ["no policy", /^ +Content-Security-Policy.*$/m, "", "content-security-policy is missing"],
    [
      "a policy that only reports",
      "Policy =",
      "Policy-Report-Only =",
      "content-security-policy-report-only is not in",
      "content-security-policy is missing",
    ],
    ["sniffing", /^ +X-Content-Type-Options.*$/m, "", "x-content-type-options is missing"],
    ["frames in old browsers", '"DENY"', '"SAMEORIGIN"', "x-frame-options is “SAMEORIGIN”"],
    [
      "whole addresses for other sites",
      "strict-origin-when-cross-origin",
      "unsafe-url",
      "referrer-policy is “unsafe-url”",
    ],
    ["a camera", "camera=()", "camera=(self)", "permissions-policy is"],
    [
      "HTTPS for a day",
      '"max-age=31536000"',
      '"max-age=86400"',
      "strict-transport-security is “max-age=86400”",
    ],
    [
      "a handle on the window",
      'Opener-Policy = "same',
      'Opener-Policy = "a',
      "cross-origin-opener-policy is “a-origin”",
    ],
    [
      "files for other sites",
      'Resource-Policy = "same',
      'Resource-Policy = "cross',
      "cross-origin-resource-policy is “cross-origin”",
    ],
  ])("%s", async (_, from, to, ...expected) => {
    const { faults, at } = await faultsOfBroken(from, to);
    expect(faults).toEqual(expected.map((fault) => expect.stringContaining(fault)));
    expect(at).toContain("/");
  });

  test.each<[what: string, address: string, line: string, fault: string, at: string[]]>([
    [
      "a page open to other sites",
      "/sok/*",
      'Access-Control-Allow-Origin = "*"',
      "access-control-allow-origin is not in the policy",
      ["/sok/", "/sok/a"],
    ],
    [
      "a kind of page that nobody thought of",
      "/nytt/*",
      'X-Frame-Options = "ALLOW"',
      "x-frame-options is “ALLOW”",
      ["/nytt/a"],
    ],
    [
      "a looser policy for one page",
      "/sok/",
      "Content-Security-Policy = \"script-src 'unsafe-inline'\"",
      "script-src is “'unsafe-inline'”",
      ["/sok/"],
    ],
    [
      "a form that reaches further",
      "/redaktion/*",
      'Content-Security-Policy = "connect-src *"',
      "connect-src is “*”",
      ["/redaktion/", "/redaktion/program/start.js", "/redaktion/configuration.json", "/redaktion/a"],
    ],
    [
      "a cookie",
      "/dals-ed/*",
      'Set-Cookie = "a=b"',
      "set-cookie is not in the policy",
      [
        "/dals-ed/",
        "/dals-ed/2021/",
        "/dals-ed/2021/uppfoljning/",
        "/dals-ed/2021/jamfor/",
        "/dals-ed/feed.xml",
        "/dals-ed/feed.json",
        "/dals-ed/2021/pledge.md",
        "/dals-ed/municipality.yml",
        "/dals-ed/a",
      ],
    ],
    [
      "a feed that is closed",
      "/feed.xml",
      'Access-Control-Allow-Origin = "https://x.se"',
      "access-control-allow-origin is “https://x.se”, not “*”",
      ["/feed.xml"],
    ],
  ])("%s", async (_, address, line, fault, where) => {
    const { faults, at } = await faultsOfBroken(
      /$/,
      `\n[[headers]]\n  for = "${address}"\n  [headers.values]\n    ${line}\n`,
    );
    expect(faults[0]).toContain(fault);
    expect(at).toEqual(where);
  });

  test.each(["max-age=63072000", "max-age=31536000; includeSubDomains; preload"])(
    "but not one with HTTPS for longer or for more: %s",
    async (value) => {
      expect((await faultsOfBroken('"max-age=31536000"', `"${value}"`)).faults).toEqual([]);
    },
  );
});
