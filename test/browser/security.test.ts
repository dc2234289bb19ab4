// Browser tests of the security headers: served with exactly those of netlify.toml, every kind of page and a real search make no fault;
// and a page that tries what they forbid does not get it.
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, inject, test } from "vitest";
import { loadArchive } from "../../scripts/archive/load.ts";
import { day } from "../../scripts/calendar/day.ts";
import { pageKinds } from "../../templates/pages.ts";
import { siteOf } from "../../templates/site.ts";
import { filesBelow } from "../build/links.ts";
import { ROOT } from "../source-tree.ts";
import { answered, field, hits, q, useSearchPages } from "./search-pages.ts";

const { folder, open, openAddress, origin } = useSearchPages();

/** The first page of each kind; a kind that is added later comes along by itself. */
function oneOfEachKind(): string[] {
  const { archive } = loadArchive(path.join(ROOT, "pledges"), "pledges");
  if (archive === undefined) throw new Error("the content that ships has errors");
  const site = siteOf(archive, day(inject("builtSite").today));
  return pageKinds.flatMap((kind) =>
    kind
      .entries(site)
      .slice(0, 1)
      .map((entry) => kind.address(entry)),
  );
}

test("no page of any kind makes a fault, and Trusted Types hold on each", async () => {
  const { page, takeFaults } = await openAddress("/");
  const warnings: string[] = [];
  page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  const addresses = oneOfEachKind();
  expect(addresses.length).toBeGreaterThan(14);
  for (const address of addresses) {
    await page.goto(`${origin()}${address}`);
    // A link to a commitment is more than a link once its script has it.
    const anchor = page.locator("a.anchor").first();
    if ((await anchor.count()) > 0) await anchor.click();
    expect(takeFaults(), address).toEqual([]);
    expect(await page.evaluate("typeof trustedTypes === 'object' && !trustedTypes.defaultPolicy")).toBe(true);
  }
  // As of a header with a word that the browser does not know.
  expect(warnings).toEqual([]);
});

test("a search, its suggestions, its filters and more of its hits make no fault", async () => {
  const { page, takeFaults } = await open();
  for (const words of [
    "belysning",
    "narkotka",
    "hur gick det 2019",
    "“grannsamverkan”",
    "<img src=x onerror=alert(1)>",
  ]) {
    await field(page).fill(words);
    await field(page).press("Enter");
    await answered(page, `”${words}”`);
  }
  await field(page).fill("polisen");
  await hits(page).first().waitFor();
  const { page: linked, takeFaults: takeMore } = await open(`${q("narkotika")}&kommun=mellerud`);
  await answered(linked);
  expect([...takeFaults(), ...takeMore()]).toEqual([]);
});

test.each([
  ["text as markup", "document.body.innerHTML = '<b>x</b>'", "TrustedHTML"],
  ["text as a script's address", "document.createElement('script').src = '/x.js'", "TrustedScriptURL"],
  ["text as a worker's address", "new Worker('/x.js')", "TrustedScriptURL"],
  ["a maker of trusted text", "trustedTypes.createPolicy('x', {})", "Policy"],
  ["text as code", "setTimeout('document.title = 1')", "TrustedScript"],
])("what the headers forbid a page does not get: %s", async (_, code, told) => {
  const { page, takeFaults } = await openAddress("/");
  const thrown = await page.evaluate(
    `(() => { try { ${code}; return "done"; } catch (fault) { return String(fault); } })()`,
  );
  expect(thrown).toMatch(/^TypeError/);
  expect(thrown).toContain(told);
  // The event that tells of it comes a moment later.
  const faults: string[] = [];
  const tell = () => faults.push(...takeFaults()) && faults.join();
  await expect.poll(tell).toMatch(/policy: (require-trusted-types-for|trusted-types) blocks/);
});

test("nothing in assets/ or in Pagefind makes markup of text, so that browsers without Trusted Types are as safe", async () => {
  const sinks =
    /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|srcdoc|createContextualFragment|setHTMLUnsafe)\b|\beval\(|new Function\(/;
  const names = (await filesBelow(folder)).filter((name) => name.endsWith(".js"));
  expect(names.length).toBeGreaterThan(8);
  expect(names.filter((name) => sinks.test(readFileSync(path.join(folder, name), "utf8")))).toEqual([]);
});
