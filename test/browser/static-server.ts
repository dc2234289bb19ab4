// Browser tests: serves a built folder on this machine as Netlify would: the headers of netlify.toml, folders, 404.html.
import { existsSync } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { parseAllHeaders } from "netlify-headers-parser";

export interface ServedSite {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export interface HeaderRule {
  readonly for: string;
  readonly forRegExp: RegExp;
  readonly values: Readonly<Record<string, string>>;
}

const NETLIFY_TOML = path.join(import.meta.dirname, "../../netlify.toml");

// What Netlify sends for these names when netlify.toml says nothing; all else is octet-stream, as for Pagefind's own files.
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=UTF-8",
  ".csv": "text/csv; charset=UTF-8",
  ".html": "text/html; charset=UTF-8",
  ".ico": "image/x-icon",
  ".js": "application/javascript; charset=UTF-8",
  ".json": "application/json",
  ".md": "text/markdown; charset=UTF-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".rdf": "application/rdf+xml",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=UTF-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".xml": "application/xml",
};

/** Rejects when netlify.toml, or the folder, says something that this server would not do as Netlify does. */
export async function serveSite(folder: string, netlifyToml = NETLIFY_TOML): Promise<ServedSite> {
  const root = await realpath(folder);
  for (const name of ["_headers", "_redirects"]) {
    if (existsSync(path.join(root, name)))
      throw new Error(`${name} in the published folder overrules netlify.toml`);
  }
  const rules = await readRules(netlifyToml);
  const server = createServer(async (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405);
    // Not `new URL()`: it would quietly resolve the dots that have to be refused.
    const [address = "/", query] = (request.url ?? "/").split(/\?(.*)/s);
    const asked = decode(address);
    if (asked === undefined) return end(response, 400);
    const found = await find(root, asked);
    for (const [name, value] of headersFor(rules, asked, found.file)) response.setHeader(name, value);
    if (found.redirect !== undefined) {
      response.setHeader("Location", encodeURI(found.redirect) + (query === undefined ? "" : `?${query}`));
      return end(response, 301);
    }
    const body = found.file === undefined ? "Not Found" : await readFile(found.file);
    end(response, found.status, request.method === "HEAD" ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

export async function readRules(netlifyToml = NETLIFY_TOML): Promise<readonly HeaderRule[]> {
  if (/^\s*\[\[redirects\]\]/m.test(await readFile(netlifyToml, "utf8"))) {
    throw new Error("netlify.toml has redirects, which test/browser/static-server.ts does not know yet");
  }
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [],
    netlifyConfigPath: netlifyToml,
    configHeaders: [],
    minimal: false,
  });
  if (errors.length > 0) throw new AggregateError(errors, `netlify.toml: ${errors.map(String).join("; ")}`);
  return headers as unknown as HeaderRule[];
}

// A later rule wins, whatever the case of its letters, as in Netlify's own src/utils/headers.ts.
function headersFor(rules: readonly HeaderRule[], asked: string, file: string | undefined) {
  const type = TYPES[path.extname(file ?? "").toLowerCase()];
  const headers = new Map([
    ["cache-control", "public,max-age=0,must-revalidate"],
    ["content-type", type ?? (file === undefined ? "text/plain; charset=UTF-8" : "application/octet-stream")],
  ]);
  for (const rule of rules) {
    if (!rule.forRegExp.test(asked)) continue;
    for (const [name, value] of Object.entries(rule.values)) headers.set(name.toLowerCase(), value);
  }
  return headers;
}

/** The path with its percent signs undone; undefined when it is malformed or climbs. */
function decode(address: string): string | undefined {
  try {
    const asked = decodeURIComponent(address);
    const climbs = asked.includes("\0") || asked.includes("\\") || asked.split("/").includes("..");
    return asked.startsWith("/") && !climbs ? asked : undefined;
  } catch {
    return undefined;
  }
}

/** Which file answers: the file itself, the index of a folder (asked for with its slash), or `/x` → x.html. */
async function find(root: string, asked: string) {
  const target = path.join(root, asked);
  if (asked.endsWith("/")) {
    if (await isFile(root, path.join(target, "index.html")))
      return { status: 200, file: path.join(target, "index.html") };
  } else {
    if (await isFile(root, target)) return { status: 200, file: target };
    if (await isFile(root, `${target}.html`)) return { status: 200, file: `${target}.html` };
    if (await isFile(root, path.join(target, "index.html"))) return { status: 301, redirect: `${asked}/` };
  }
  const notFound = path.join(root, "404.html");
  return { status: 404, file: (await isFile(root, notFound)) ? notFound : undefined };
}

// `realpath`: neither a link in the folder nor anything else leads out of it.
async function isFile(root: string, file: string): Promise<boolean> {
  try {
    return (await realpath(file)).startsWith(root + path.sep) && (await stat(file)).isFile();
  } catch {
    return false;
  }
}

function end(response: ServerResponse, status: number, body?: string | Buffer): void {
  response.statusCode = status;
  response.end(body);
}
