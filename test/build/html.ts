// Build tests: holds every page of a built folder against html-validate. Folder in, one line per fault out.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { filesBelow } from "./links.ts";

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:recommended", "html-validate:document"],
    rules: {
      // `<!doctype html>` is as good as in capitals, and what everything else here writes.
      "doctype-style": ["error", { style: "lowercase" }],
      // Preact closes void elements (`<br/>`), Markdown does not; to a parser they are the same.
      "void-style": "off",
      // Only files of the site's own are loaded: whoever can change them can change the page that vouches for them.
      "require-sri": "off",
      // A title names pledge, year and municipality, however long that is: readers of lists of tabs and hits need all three.
      "long-title": "off",
      // `<button>` submits by itself, and the only buttons are those of forms.
      "no-implicit-button-type": "off",
      // The style sheet keeps a telephone number on one line; odd characters would follow into every copy of it.
      "tel-non-breaking": "off",
    },
  }),
);

/** One line per fault of one page: `<file>:<line>:<column> <rule> <sentence>`. */
export async function checkMarkup(markup: string, file: string): Promise<string[]> {
  const report = await validator.validateString(markup);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId} ${message}`),
  );
}

/** The faults of all pages in a built folder. */
export async function checkHtml(folder: string): Promise<string[]> {
  const faults: string[] = [];
  for (const file of await filesBelow(folder)) {
    if (!file.endsWith(".html")) continue;
    faults.push(...(await checkMarkup(await readFile(path.join(folder, file), "utf8"), file)));
  }
  return faults;
}
