// Pages room: /robots.txt: everything may be read by everyone.
import type { PageKind } from "../page.ts";
import { absolute, type Site } from "../site.ts";

export const robotsFile: PageKind<Site> = {
  name: "robots",
  entries: (site) => [site],
  address: () => "/robots.txt",
  render: (_, site) => `User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, "/sitemap.xml")}\n`,
};
