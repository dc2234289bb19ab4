// Verification room: a saved copy against a published log → one of four answers, with the days it was so.
import { hashOfText, type Link } from "../history/chain.ts";
import { readLog } from "../history/log.ts";
import type { SavedCopy } from "./saved-copies.ts";

/** `path` is the file's place in the archive; days are those on which the states were committed. */
export type Verdict =
  | { readonly answer: "current"; readonly path?: string | undefined; readonly since: string }
  | {
      readonly answer: "not-current";
      readonly path?: string | undefined;
      readonly since: string;
      /** The day on which something else came in its place. */
      readonly until: string;
    }
  | {
      readonly answer: "not-authentic";
      readonly why: "never-published" | "other-document" | "log-differs" | "no-such-fingerprint";
      readonly at?: number;
    }
  | { readonly answer: "unknown"; readonly why: "not-content" | "broken-log" | "empty-log" };

/** `links` hold together (`firstBroken`), the oldest first, at least one. */
export function judge(copy: SavedCopy, links: readonly Link[]): Verdict {
  switch (copy.kind) {
    case "other":
      return { answer: "unknown", why: "not-content" };
    case "fingerprint":
      return judgeFingerprint(copy.name, links);
    case "log":
      return judgeLog(copy.text, links);
    case "file":
      return judgeFile(copy, links);
  }
}

function judgeFile({ name, text }: Extract<SavedCopy, { kind: "file" }>, links: readonly Link[]): Verdict {
  const sha256 = hashOfText(text);
  const same = links.filter((link) => link.sha256 === sha256);
  // Two files may have had the same text: the one whose place the copy's name tells of, else the last one.
  const named = same.filter((link) => namesPath(name, link.path));
  // A genuine text under the name of another document is no genuine copy of that one.
  const pretended = links.some((link) => namesPath(name, link.path));
  if (same.length > 0 && named.length === 0 && pretended)
    return { answer: "not-authentic", why: "other-document" };
  const link = (named.length > 0 ? named : same).at(-1);
  if (link === undefined) return { answer: "not-authentic", why: "never-published" };
  const next = links.slice(links.indexOf(link) + 1).find((one) => one.path === link.path);
  const since = link.on;
  return next === undefined
    ? { answer: "current", path: link.path, since }
    : { answer: "not-current", path: link.path, since, until: next.on };
}

/** …/dals-ed/2021/pledge.md, or dals-ed-2021-pledge.md as the page offers it; a bare pledge.md names no document. */
const namesPath = (name: string, path: string): boolean =>
  `/${name}`.endsWith(`/${path}`) || name.split("/").at(-1) === path.replaceAll("/", "-");

/** A log that was saved is the beginning of the one that is published, or one of the two was changed. */
function judgeLog(text: string, links: readonly Link[]): Verdict {
  const saved = readLog(text)?.links;
  if (saved === undefined) return { answer: "unknown", why: "broken-log" };
  const last = saved.at(-1);
  if (last === undefined) return { answer: "unknown", why: "empty-log" };
  const at = saved.findIndex((link, index) => !isSame(link, links[index]));
  if (at !== -1) return { answer: "not-authentic", why: "log-differs", at };
  const next = links[saved.length];
  return next === undefined
    ? { answer: "current", since: last.on }
    : { answer: "not-current", since: last.on, until: next.on };
}

const isSame = (a: Link, b: Link | undefined): boolean =>
  a.hash === b?.hash &&
  a.previous === b.previous &&
  a.on === b.on &&
  a.path === b.path &&
  a.sha256 === b.sha256;

function judgeFingerprint(hash: string, links: readonly Link[]): Verdict {
  const index = links.findIndex((link) => link.hash === hash);
  const link = links[index];
  if (link === undefined) return { answer: "not-authentic", why: "no-such-fingerprint" };
  const next = links[index + 1];
  return next === undefined
    ? { answer: "current", since: link.on }
    : { answer: "not-current", since: link.on, until: next.on };
}
