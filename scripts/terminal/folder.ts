// Terminal room: how messages name a folder: relative to where the command was started, with forward slashes.
import path from "node:path";

export function shownName(folder: string): string {
  const relative = path.relative("", path.resolve(folder)).split(path.sep).join("/");
  return relative === "" ? "." : relative;
}
