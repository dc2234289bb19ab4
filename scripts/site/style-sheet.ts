// Site room: assets/*.css → the one style sheet that pages load: a browser waits for each, so there are no two.
import { readFileSync } from "node:fs";
import path from "node:path";

/** The archive's look, then what a municipality has changed of it. */
const PARTS = ["site.css", "theme.css"];
/** What only a preview shows; readers of the published site do not pay for it. */
const PREVIEW = "preview.css";

/** `assets` is the folder's absolute path. Comments are for whoever opens the folder, and stay there. */
export const styleSheet = (assets: string, { isPreview = false } = {}): string =>
  [...PARTS, ...(isPreview ? [PREVIEW] : [])]
    .map((name) => withoutComments(readFileSync(path.join(assets, name), "utf8")))
    .join("\n")
    .replace(/\n{2,}/g, "\n")
    .trimStart();

/** A quoted text is passed over whole: what looks like a comment in it is none. */
export const withoutComments = (css: string): string =>
  css.replace(
    /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\/\*[\s\S]*?\*\//g,
    (_, quoted: string | undefined) => quoted ?? "",
  );
