// Preview room: serves a built folder on this machine as Netlify would: the headers of netlify.toml, compression, folders, 404.html.
import { existsSync } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { codingFor, compress, isCompressible } from "./compression.ts";
import { headersFor, NETLIFY_TOML, readRules } from "./netlify-headers.ts";

export interface ServedSite {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Rejects when netlify.toml, or the folder, says something that this server would not do as Netlify does. */
export async function serveSite(folder: string, netlifyToml = NETLIFY_TOML): Promise<ServedSite> {
  const root = await realpath(folder);
  if (existsSync(path.join(root, "_redirects")))
    throw new Error("_redirects in the published folder, which this server does not know yet");
  const rules = await readRules(netlifyToml, root);
  const server = createServer(async (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405);
    // Not `new URL()`: it would quietly resolve the dots that have to be refused.
    const [address = "/", query] = (request.url ?? "/").split(/\?(.*)/s);
    const asked = decode(address);
    if (asked === undefined) return end(response, 400);
    const found = await find(root, asked);
    const headers = headersFor(rules, asked, found.file);
    for (const [name, value] of headers) response.setHeader(name, value);
    if (found.redirect !== undefined) {
      response.setHeader("Location", encodeURI(found.redirect) + (query === undefined ? "" : `?${query}`));
      return end(response, 301);
    }
    const type = headers.get("content-type") ?? "";
    const coding = codingFor(type, request.headers["accept-encoding"]?.toString());
    if (isCompressible(type)) response.setHeader("Vary", "Accept-Encoding");
    if (coding !== "identity") response.setHeader("Content-Encoding", coding);
    const body = found.file === undefined ? Buffer.from("Not Found") : await readFile(found.file);
    end(response, found.status, request.method === "HEAD" ? undefined : compress(body, coding));
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

function end(response: ServerResponse, status: number, body?: Buffer): void {
  response.statusCode = status;
  response.end(body);
}
