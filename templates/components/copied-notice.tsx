// Components room: where `assets/copy-link.js` says that a link has been copied.
import type { Site } from "../site.ts";

/** In the page from the start: a live region that appears together with its text is not read out. */
export function CopiedNotice({ site }: { site: Site }) {
  return <p class="copied" role="status" data-copied={site.texts.pledge.copied}></p>;
}
