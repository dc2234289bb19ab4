// Verification room: what somebody saved: a file, a folder of them, a log, or a fingerprint written down.
import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { MOST_BYTES } from "./limited.ts";

export type SavedCopy =
  | { readonly kind: "file"; readonly name: string; readonly text: string }
  | { readonly kind: "log"; readonly name: string; readonly text: string }
  | { readonly kind: "fingerprint"; readonly name: string }
  /** Nothing that the log could know: a picture, a page, a style sheet. */
  | { readonly kind: "other"; readonly name: string };

/** `said` is a path or a fingerprint; undefined when it is neither. Of a folder, what the log could know. */
export function findCopies(said: string): SavedCopy[] | undefined {
  if (!existsSync(said))
    return /^[0-9a-f]{64}$/i.test(said) ? [{ kind: "fingerprint", name: said.toLowerCase() }] : undefined;
  if (!lstatSync(said).isDirectory()) return [copyOf(said, said)];
  return readdirSync(said, { recursive: true, encoding: "utf8" })
    .sort()
    .filter(
      (name) => isWorthALook(name.replaceAll(path.sep, "/")) && lstatSync(path.join(said, name)).isFile(),
    )
    .map((name) => copyOf(path.join(said, name), name.replaceAll(path.sep, "/")));
}

/** Whatever may pass for a content file or a log, under whatever name; pages and assets of a saved site are not what the log is about. */
const isWorthALook = (name: string): boolean =>
  /\.(md|markdown|ya?ml|txt)$/i.test(name) || /(^|\/)[^/]*log[^/]*\.json$/i.test(name);

function copyOf(file: string, name: string): SavedCopy {
  const stat = lstatSync(file);
  if (!stat.isFile() || stat.size > MOST_BYTES) return { kind: "other", name };
  const text = readFileSync(file, "utf8");
  if (/"format":\s*"loftesarkivet-log"/.test(text)) return { kind: "log", name, text };
  const isContent = /\.ya?ml$/i.test(name) || /^\uFEFF?\s*---\r?\n/.test(text);
  return isContent ? { kind: "file", name, text } : { kind: "other", name };
}
