// Export room: recount.mjs as text, without its first line, which is for whoever opens the folder.
import { readFileSync } from "node:fs";
import path from "node:path";

/** Where it is run from: `node recount.mjs ADDRESS`. */
export const RECOUNT_FILE = path.join(import.meta.dirname, "recount.mjs");

export const recountText = (): string =>
  readFileSync(RECOUNT_FILE, "utf8").split("\n").slice(1).join("\n").trim();
