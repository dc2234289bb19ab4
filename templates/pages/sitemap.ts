// Pages room: /sitemap.xml: every address, the newest pledges first, each with the last day its content says it changed.
import type { FollowUp, Pledge } from "../../scripts/archive/model.ts";
import type { PageKind } from "../page.ts";
import { absolute, type Site } from "../site.ts";

export function sitemapFile(kinds: readonly PageKind[]): PageKind<Site> {
  return {
    name: "sitemap",
    entries: (site) => [site],
    address: () => "/sitemap.xml",
    render: (_, site) => {
      const urls = kinds.flatMap((kind) =>
        kind
          .entries(site)
          .map((entry) => ({ address: kind.address(entry), changed: lastChange(entry) }))
          .filter(({ address }) => address.endsWith("/"))
          .map(({ address, changed }) => {
            const day = changed === undefined ? "" : `<lastmod>${changed}</lastmod>`;
            return `  <url><loc>${absolute(site, address)}</loc>${day}</url>`;
          }),
      );
      return [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        ...urls,
        "</urlset>",
        "",
      ].join("\n");
    },
  };
}

/** From the content alone: the day of publication, or of the last change or extension; unknown for lists. */
function lastChange(entry: unknown): string | undefined {
  if (typeof entry !== "object" || entry === null || !("changes" in entry)) return undefined;
  const { published, changes, ...rest } = entry as Pledge | FollowUp;
  const extensions = "extensions" in rest ? rest.extensions : [];
  return [published, ...changes.map(({ on }) => on), ...extensions.map(({ on }) => on)]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
