// Preview room: which headers Netlify sends with a file: its own, then those of `_headers` beside it, then those of netlify.toml.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseAllHeaders } from "netlify-headers-parser";

export interface HeaderRule {
  readonly for: string;
  readonly forRegExp: RegExp;
  readonly values: Readonly<Record<string, string>>;
}

const HEADERS_FILE = "_headers";

export const NETLIFY_TOML = path.join(import.meta.dirname, "../../netlify.toml");

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
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

/**
 * In the order Netlify applies them: the rules of `_headers` in the published folder, when there is such a file, before those of
 * netlify.toml (netlify-headers-parser, merge). Rejects when either says something that the preview would not do as Netlify does.
 */
export async function readRules(
  netlifyToml = NETLIFY_TOML,
  published?: string | undefined,
): Promise<readonly HeaderRule[]> {
  if (/^\s*\[\[redirects\]\]/m.test(await readFile(netlifyToml, "utf8"))) {
    throw new Error("netlify.toml has redirects, which scripts/preview/static-server.ts does not know yet");
  }
  const files = published === undefined ? [] : [path.join(published, HEADERS_FILE)];
  const { headers, errors } = await parseAllHeaders({
    // The package's types know the default alone, an empty list.
    headersFiles: files as never[],
    netlifyConfigPath: netlifyToml,
    configHeaders: [],
    minimal: false,
  });
  if (errors.length > 0)
    throw new AggregateError(errors, `netlify.toml or ${HEADERS_FILE}: ${errors.map(String).join("; ")}`);
  return headers as unknown as HeaderRule[];
}

/**
 * Names in small letters. `asked` is the path of the request; `file` what answers it, or undefined when nothing does.
 * A later rule wins, whatever the case of its letters, as in Netlify's own src/utils/headers.ts.
 */
export function headersFor(rules: readonly HeaderRule[], asked: string, file: string | undefined) {
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
