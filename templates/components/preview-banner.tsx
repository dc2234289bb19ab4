// Components room: says on every page of a preview that it is none of the published archive. In a published build it is not there at all.
import { absolute, type Site } from "../site.ts";

/** A robot must be let in to read this: robots.txt therefore shuts nobody out of a preview. */
export function PreviewRobots({ site }: { site: Site }) {
  return site.isPreview ? <meta name="robots" content="noindex" /> : null;
}

/**
 * Before the header, since it is about the whole page, and after the skip link. `address` is the page's own: the same one in the
 * published archive may not be there yet, which is why no word promises a page. No live region: it is there from the start.
 */
export function PreviewBanner({ site, address }: { site: Site; address: string | undefined }) {
  if (!site.isPreview) return null;
  const words = site.texts.document.preview;
  return (
    <aside class="preview" aria-label={words.heading}>
      <div class="frame">
        <p>
          <strong>{words.heading}.</strong> {words.what}{" "}
          <a href={absolute(site, address ?? "/")}>
            {address === undefined ? words.published : words.sameAddress}
          </a>
        </p>
      </div>
    </aside>
  );
}
