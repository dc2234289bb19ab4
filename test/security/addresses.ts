// Security tests: addresses of every kind that a built site has or may get, and what is wrong with their headers.
import { type HeaderRule, headersFor } from "../../scripts/preview/netlify-headers.ts";
import { faultsAt, readPolicy } from "./policy.ts";

const policy = readPolicy();

// One of each kind; test/build/harmless-headers.test.ts takes every address of a built site.
const ADDRESSES = [
  ..."/ /dals-ed/ /dals-ed/2021/ /dals-ed/2021/uppfoljning/ /dals-ed/2021/jamfor/ /ar/2021/ /tema/trafik/ /sok/".split(
    " ",
  ),
  ..."/om/ /tillganglighet/ /ordlista/ /prenumerera/ /redaktion/ /redaktion/program/start.js /redaktion/configuration.json /finns-inte/ /404.html /sitemap.xml".split(
    " ",
  ),
  ..."/robots.txt /assets/site.css /assets/search.js /assets/icon.svg /assets/share.png /assets/fonts/a.woff2".split(
    " ",
  ),
  ..."/feed.xml /feed.json /dals-ed/feed.xml /dals-ed/feed.json /data/archive.json /data/dals-ed/commitments.csv".split(
    " ",
  ),
  ..."/andringar/ /andringar/log.json /rss.xml /feed/atom/1-ab.xml /tema/trafik/feed/json/1-ab.json /dals-ed/2021/pledge.md".split(
    " ",
  ),
  ..."/archive.yml /dals-ed/municipality.yml /oppna-data/ /dcat.rdf /data/archive.schema.json".split(" "),
  ..."/pagefind/pagefind.js /pagefind/fragment/sv_a.pf_fragment /pagefind/index/sv_a.pf_index /pagefind/words.json".split(
    " ",
  ),
];

/** An address for each block, should it be of a kind that nobody has thought of above. */
const addressesOf = (rules: readonly HeaderRule[]) => [
  ...new Set([...ADDRESSES, ...rules.map((rule) => rule.for.replace("/*/", "/a/b/").replace("*", "a"))]),
];

export function faultsOf(rules: readonly HeaderRule[]): string[] {
  return addressesOf(rules).flatMap((address) =>
    faultsAt(policy, address, new Map([...headersFor(rules, address, address)])),
  );
}
