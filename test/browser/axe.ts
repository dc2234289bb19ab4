// Browser tests: what axe finds on an open page, and whether the page is wider than its window. One line for each.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export async function faultsOn(page: Page, width: number): Promise<string[]> {
  await page.evaluate(AXE);
  const options = { runOnly: TAGS, resultTypes: ["violations"] };
  const violations = await page.evaluate<string[]>(
    `axe.run(${JSON.stringify(options)}).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + " " + nodes[0].html.slice(0, 120)))`,
  );
  const wide = await page.evaluate<number>("document.documentElement.scrollWidth");
  return wide > width ? [...violations, `is ${wide} px wide`] : violations;
}
