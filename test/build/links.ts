// Build tests: follows every link of a built folder. Folder and own address in; dead links and pages that nobody links to out.
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

export interface DeadLink {
  /** Where the link stands, as an address: `/dals-ed/2021/` or `/feed.xml`. */
  readonly at: string;
  /** The link as it is written. */
  readonly link: string;
  readonly reason: string;
}

export interface LinkReport {
  readonly pages: readonly string[];
  /** How many links led inside the site, so that a test can see that there were any. */
  readonly followed: number;
  readonly dead: readonly DeadLink[];
  /** Pages to which no other page has a link. The start page and 404.html need none. */
  readonly orphans: readonly string[];
}

interface Link {
  readonly at: string;
  readonly href: string;
  /** A reader can follow it. A style sheet, a canonical address or a line of the sitemap leads nobody to a page. */
  readonly leads: boolean;
}

interface SitePage {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly Link[];
}

const ADDRESSES = ["href", "src", "action", "formaction", "poster", "cite", "data"];
const LEADING = ["a", "area", "form", "button"];
// Files that are no pages but name the site's addresses in full: feeds, sitemap, open data, robots.txt.
const TEXTS = /\.(xml|json|txt|csv|rdf|ttl|ics|webmanifest)$/;

/** `siteUrl` is the site's own address: a link that begins with it leads inside. */
export async function checkLinks(folder: string, siteUrl: string): Promise<LinkReport> {
  const origin = new URL(siteUrl).origin;
  const files = new Set<string>();
  const pages = new Map<string, SitePage>();
  const links: Link[] = [];
  for (const name of await filesBelow(folder)) {
    files.add(`/${name}`);
    const isPage = name.endsWith(".html");
    // Pagefind's own files repeat the pages' addresses in a form of its own.
    if (!isPage && (!TEXTS.test(name) || name.startsWith("pagefind/"))) continue;
    const at = addressOf(name);
    const text = await readFile(path.join(folder, name), "utf8");
    if (isPage) pages.set(at, readPage(at, text, origin));
    else links.push(...fullAddresses(at, text, origin));
  }
  for (const page of pages.values()) links.push(...page.links);

  const dead: DeadLink[] = [];
  const linked = new Set(["/", "/404.html"]);
  let followed = 0;
  for (const { at, href, leads } of links) {
    const target = resolve(href, origin + at);
    if (target === undefined) dead.push({ at, link: href, reason: "is no address" });
    if (target?.origin !== origin) continue;
    followed++;
    const reason = whyDead(target, pages, files);
    if (reason !== undefined) dead.push({ at, link: href, reason });
    if (leads && target.address !== at) linked.add(target.address);
  }
  const orphans = [...pages.keys()].filter((page) => !linked.has(page));
  return { pages: [...pages.keys()], followed, dead, orphans };
}

/** Every file below a folder, with forward slashes, sorted. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .sort();
}

// dals-ed/2021/index.html → /dals-ed/2021/
const addressOf = (name: string): string => `/${name.replace(/(^|\/)index\.html$/, "$1")}`;

function readPage(at: string, text: string, origin: string): SitePage {
  const ids = new Set<string>();
  const links: Link[] = [];
  const visit = (node: Tree.Node): void => {
    for (const { name, value } of "attrs" in node ? node.attrs : []) {
      const leads = LEADING.includes(node.nodeName);
      if (name === "id") ids.add(value);
      if (ADDRESSES.includes(name)) links.push({ at, href: value, leads });
      if (name === "srcset") {
        for (const part of value.split(",")) {
          links.push({ at, href: part.trim().split(/\s/)[0] ?? "", leads });
        }
      }
      // <meta property="og:url" content="https://…">
      if (name === "content") links.push(...fullAddresses(at, value, origin));
    }
    // Structured data: <script type="application/ld+json">
    if ("value" in node && node.parentNode?.nodeName === "script") {
      links.push(...fullAddresses(at, node.value, origin));
    }
    if ("content" in node) visit(node.content);
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(text));
  return { ids, links };
}

// An address in running text ends where XML, JSON, CSV or a sentence ends it; `&` begins an entity.
function fullAddresses(at: string, text: string, origin: string): Link[] {
  const found: Link[] = [];
  for (let start = text.indexOf(origin); start !== -1; start = text.indexOf(origin, start + 1)) {
    const href = /^[^\s"'<>&\\,;)]*/.exec(text.slice(start, start + 2_000))?.[0] ?? "";
    found.push({ at, href: href.replace(/\.$/, ""), leads: false });
  }
  return found;
}

interface Target {
  readonly origin: string;
  /** With `/x/index.html` as `/x/`. */
  readonly address: string;
  readonly id: string;
}

function resolve(href: string, base: string): Target | undefined {
  // An empty href is the page itself to a browser, and a forgotten value to us.
  if (href.trim() === "") return undefined;
  try {
    const { origin, pathname, hash } = new URL(href, base);
    const address = decodeURIComponent(pathname).replace(/\/index\.html$/, "/");
    return { origin, address, id: decodeURIComponent(hash.slice(1)) };
  } catch {
    return undefined;
  }
}

function whyDead(
  { address, id }: Target,
  pages: ReadonlyMap<string, SitePage>,
  files: ReadonlySet<string>,
): string | undefined {
  const page = pages.get(address);
  if (page !== undefined) {
    return id === "" || id === "top" || page.ids.has(id) ? undefined : `finds no id "${id}" there`;
  }
  if (files.has(address)) return undefined;
  return pages.has(`${address}/`) ? "lacks the slash at its end" : "leads to no file";
}
