// Build tests: every address of the built site, and some that are none, has the headers of docs/security-headers.md and a type of its own.
import path from "node:path";
import { expect, inject, test } from "vitest";
import { headersFor, readRules } from "../../scripts/preview/netlify-headers.ts";
import { faultsAt, readPolicy } from "../security/policy.ts";
import { filesBelow } from "./links.ts";

test("every file of the built site is sent as the policy says, by each address it has", async () => {
  const { folder } = inject("builtSite");
  const [rules, files, policy] = [await readRules(), await filesBelow(folder), readPolicy()];
  const faults: string[] = [];
  let addresses = 0;
  for (const file of files) {
    const page = file.replace(/(^|\/)index\.html$/, "$1");
    for (const address of new Set([`/${file}`, `/${page}`])) {
      addresses++;
      const headers = headersFor(rules, address, path.join(folder, file));
      faults.push(...faultsAt(policy, address, headers));
      // `nosniff` makes an octet stream of what has no type; Pagefind reads its own files as such.
      const type = headers.get("content-type") ?? "";
      if (type === "application/octet-stream" && !file.startsWith("pagefind/"))
        faults.push(`${address}: has no type of its own`);
      if (
        /^text\/|xml/.test(type) &&
        !/charset=utf-8|^application\/(rss\+)?xml$/i.test(type) &&
        !/\.(svg|rdf)$/.test(file)
      )
        faults.push(`${address}: says no charset`);
    }
  }
  expect(faults).toEqual([]);
  expect(addresses).toBeGreaterThan(150);
});
