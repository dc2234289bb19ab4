// Pictures room: what a command has printed, as a page that looks like a terminal: the same letters and the same colours.
import { escapeHtml } from "./share-picture.ts";

/** A terminal's codes → how they look on a dark ground; what the reports use, and the ends of it. */
const LOOKS: Readonly<Record<string, string>> = {
  "0": "",
  "1": "font-weight: 700",
  "2": "color: #b4c0c4",
  "22": "",
  "31": "color: #ff9b9b",
  "33": "color: #f0c674",
  "39": "",
};

// The escape character, by which a code begins.
const CODE = new RegExp(`${String.fromCharCode(27)}\\[(\\d+)m`);

/** Codes are never one in another. Throws a RangeError for one that is not known: no picture shows what no terminal would. */
export function terminalPicture(command: string, printed: string): string {
  const [plain = "", ...parts] = printed.split(CODE);
  const html = [escapeHtml(plain)];
  for (let n = 0; n < parts.length; n += 2) {
    const look = LOOKS[parts[n] ?? ""];
    if (look === undefined) throw new RangeError(`a terminal's code that is not known here: ${parts[n]}`);
    const text = escapeHtml(parts[n + 1] ?? "");
    html.push(look === "" ? text : `<span style="${look}">${text}</span>`);
  }
  return `<!doctype html>
<meta charset="utf-8">
<style>
  body { margin: 0; background: #14262b; color: #e8eff0 }
  pre { margin: 0; padding: 20px 24px; font: 15px/1.5 "DejaVu Sans Mono", Menlo, Consolas, monospace; white-space: pre-wrap }
</style>
<pre>$ ${escapeHtml(command)}
${html.join("")}</pre>
`;
}
