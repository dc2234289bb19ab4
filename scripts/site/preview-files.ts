// Site room: what a preview has besides its pages: a file of headers that asks search engines to leave all of it out.
import type { PageKind } from "../../templates/page.ts";
import type { Site } from "../../templates/site.ts";

/**
 * Netlify (and Cloudflare Pages) read it beside the site and send what it says; headers in netlify.toml hold for every deploy and cannot
 * be only for previews. It names nothing that netlify.toml does, whose rules come after it, so that those hold as they are.
 */
const previewHeaders: PageKind<Site> = {
  name: "preview-headers",
  entries: (site) => (site.isPreview ? [site] : []),
  address: () => "/_headers",
  // Feeds, data and pictures can carry no `<meta>`; Netlify says this itself of deploy previews, but not of branch deploys.
  render: () => "/*\n  X-Robots-Tag: noindex\n",
};

export const previewFiles = [previewHeaders] as readonly unknown[] as readonly PageKind[];
