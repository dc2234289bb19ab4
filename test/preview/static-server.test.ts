// Tests of the preview's server: addresses, the headers of netlify.toml, compression, and nothing outside its folder.
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { headersFor, readRules } from "../../scripts/preview/netlify-headers.ts";
import { type ServedSite, serveSite } from "../../scripts/preview/static-server.ts";

const FILES: Readonly<Record<string, string>> = {
  "index.html": "<!doctype html><title>Start</title>",
  "404.html": "<!doctype html><title>Finns inte</title>",
  "dals-ed/index.html": "<!doctype html><title>Dals-Ed</title>",
  "dals-ed/feed.xml": "<feed/>",
  "dals-ed/2021/feed.json": "{}",
  "feed.xml": "<feed/>",
  "om.html": "<!doctype html><title>Om</title>",
  "assets/site.css": "p { color: red }",
  "data/löften.csv": "id",
  "pagefind/pagefind.js": "1",
  "pagefind/fragment/sv_abc.pf_fragment": "1",
};

let folder = "";
let site: ServedSite;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "static-server-"));
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(folder, "site", name)), { recursive: true });
    await writeFile(path.join(folder, "site", name), text);
  }
  await writeFile(path.join(folder, "secret.txt"), "secret");
  await symlink(path.join(folder, "secret.txt"), path.join(folder, "site", "link.txt"));
  site = await serveSite(path.join(folder, "site"));
  return async () => {
    await site.close();
    await rm(folder, { recursive: true });
  };
});

/** Sends the path as it is written: `fetch` would resolve the dots. */
const get = (address: string, method = "GET") =>
  new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const { port } = new URL(site.origin);
      request({ host: "127.0.0.1", port, path: address, method }, (response) => {
        let body = "";
        response.setEncoding("utf8").on("data", (chunk) => {
          body += chunk;
        });
        response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
      })
        .on("error", reject)
        .end();
    },
  );

describe("addresses", () => {
  test.each([
    ["/", 200, "Start"],
    ["/?q=x", 200, "Start"],
    ["/index.html", 200, "Start"],
    ["/dals-ed/", 200, "Dals-Ed"],
    ["/om", 200, "Om"],
    ["/data/l%C3%B6ften.csv", 200, "id"],
    ["/saknas/", 404, "Finns inte"],
    ["/Dals-Ed/", 404, "Finns inte"],
  ])("%s answers %i with its page", async (address, status, text) => {
    const answer = await get(address);
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(text);
  });

  test("a folder without its slash is sent on to the address with one, question and all", async () => {
    const answer = await get("/dals-ed?q=1");
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe("/dals-ed/?q=1");
  });

  test.each([
    ["/../secret.txt", 400],
    ["/dals-ed/%2e%2e/%2e%2e/secret.txt", 400],
    ["/..%2fsecret.txt", 400],
    ["/..%5csecret.txt", 400],
    ["/%00", 400],
    ["/%E0%A4%A", 400],
    ["//etc/passwd", 404],
    ["/link.txt", 404],
  ])("%s leads nowhere", async (address, status) => {
    const answer = await get(address);
    expect(answer.status).toBe(status);
    expect(answer.body).not.toContain("secret");
  });

  test("only reading is answered, and HEAD without a body", async () => {
    expect((await get("/", "POST")).status).toBe(405);
    expect(await get("/", "HEAD")).toMatchObject({ status: 200, body: "" });
  });

  test("a published file of redirects, which this server does not do, is refused", async () => {
    const other = path.join(folder, "other");
    await mkdir(other);
    await writeFile(path.join(other, "_redirects"), "");
    await expect(serveSite(other)).rejects.toThrow("_redirects in the published folder");
  });
});

test("a browser that accepts gzip gets text in it, with its type, and a cache is told so", async () => {
  const { port } = new URL(site.origin);
  const asked = { host: "127.0.0.1", port, path: "/dals-ed/", headers: { "accept-encoding": "gzip" } };
  const [headers, body] = await new Promise<[Record<string, unknown>, Buffer]>((resolve, reject) => {
    request(asked, async (response) => {
      resolve([response.headers, Buffer.concat(await response.toArray())]);
    })
      .on("error", reject)
      .end();
  });
  expect(headers).toMatchObject({
    "content-encoding": "gzip",
    "content-type": "text/html; charset=UTF-8",
    vary: "Accept-Encoding",
  });
  expect(gunzipSync(body).toString()).toBe(FILES["dals-ed/index.html"]);
  expect((await get("/dals-ed/")).headers["content-encoding"]).toBeUndefined();
});

test.each([
  ["redirects, which this server does not do", "[[redirects]]\nfrom = '/a'\nto = '/b'", "has redirects"],
  ["a mistake", "[[headers]]\nfor = ", "Could not parse configuration file"],
  ["a header without a path", "[[headers]]\n[headers.values]\nA = 'b'", 'Missing "for" field'],
])("a netlify.toml with %s is refused", async (_, text, message) => {
  const file = path.join(folder, "netlify.toml");
  await writeFile(file, text);
  await expect(serveSite(path.join(folder, "site"), file)).rejects.toThrow(message);
});

describe("headers of a published _headers", () => {
  async function beside(text: string) {
    const other = path.join(folder, "with-headers");
    await mkdir(other, { recursive: true });
    await writeFile(path.join(other, "_headers"), text);
    return other;
  }

  test("are sent besides those of netlify.toml, which win where both say the same", async () => {
    const other = await beside("/*\n  X-Robots-Tag: noindex\n  X-Frame-Options: SAMEORIGIN\n");
    const headers = headersFor(await readRules(undefined, other), "/feed.xml", "/feed.xml");
    expect(headers.get("x-robots-tag")).toBe("noindex");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("access-control-allow-origin")).toBe("*");
  });

  test("are refused when they have a mistake", async () => {
    await expect(serveSite(await beside("X-Robots-Tag: noindex\n"))).rejects.toThrow(
      "Path should come before header",
    );
  });
});

describe("headers of netlify.toml", () => {
  test.each([
    ["/", "content-type", "text/html; charset=UTF-8"],
    ["/saknas/", "x-content-type-options", "nosniff"],
    ["/", "cache-control", "public,max-age=0,must-revalidate"],
    ["/assets/site.css", "cache-control", "public, max-age=300, must-revalidate"],
    ["/assets/site.css", "content-type", "text/css; charset=UTF-8"],
    ["/pagefind/pagefind.js", "cache-control", "public, max-age=0, must-revalidate"],
    ["/pagefind/fragment/sv_abc.pf_fragment", "cache-control", "public, max-age=31536000, immutable"],
    ["/feed.xml", "content-type", "application/atom+xml; charset=utf-8"],
    ["/dals-ed/feed.xml", "content-type", "application/atom+xml; charset=utf-8"],
    ["/dals-ed/feed.xml", "cross-origin-resource-policy", "cross-origin"],
    ["/dals-ed/2021/feed.json", "content-type", "application/feed+json; charset=utf-8"],
    ["/dals-ed/2021/feed.json", "access-control-allow-origin", "*"],
    ["/dals-ed/", "cross-origin-resource-policy", "same-origin"],
    ["/data/l%C3%B6ften.csv", "access-control-allow-origin", "*"],
  ])("%s has %s: %s", async (address, name, value) => {
    expect((await get(address)).headers[name]).toBe(value);
  });

  test("the content security policy allows the site's own files and Pagefind's WebAssembly, and nothing else", async () => {
    const policy = String((await get("/")).headers["content-security-policy"]);
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'self'",
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });

  test("a rule for everything comes before what is more particular, since the later one wins", async () => {
    const order = (await readRules()).map((rule) => rule.for);
    expect(order[0]).toBe("/*");
    expect(order.indexOf("/pagefind/*")).toBeLessThan(order.indexOf("/pagefind/fragment/*"));
  });
});
