// Tests of the picture of a terminal: the letters and colours of a real report, and none that a terminal would not show.
import { expect, test } from "vitest";
import { diagnose } from "../../scripts/diagnostics/diagnostic.ts";
import { printReport } from "../../scripts/diagnostics/report.ts";
import { terminalPicture } from "../../scripts/pictures/terminal-picture.ts";

const REPORT = {
  language: "sv",
  aftermath: "checked",
  fileCount: 1,
  textOf: () => "published: 2029-11-31 <b>\n",
} as const;
const diagnostics = [
  diagnose("date/impossible", { file: "a.md", line: 1, column: 12, length: 10 }, {
    value: "2029-11-31",
  } as never),
];

test("shows a report as it is printed, with red for an error, and its markup as text", () => {
  const html = terminalPicture("npm run check", printReport(diagnostics, { ...REPORT, color: true }));
  expect(html).toContain('<span style="color: #ff9b9b">error</span>');
  expect(html).toContain('<span style="font-weight: 700">åtgärd</span>');
  expect(html).toContain("2029-11-31 &lt;b&gt;");
  const shown = html.slice(html.indexOf("<pre>") + 5, html.indexOf("</pre>")).replaceAll(/<[^>]+>/g, "");
  const said = shown.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  expect(said).toBe(`$ npm run check\n${printReport(diagnostics, { ...REPORT, color: false })}`);
});

test("refuses a colour that it does not know", () => {
  const blink = `${String.fromCharCode(27)}[5mx`;
  expect(() => terminalPicture("x", blink)).toThrow("a terminal's code that is not known here: 5");
});
