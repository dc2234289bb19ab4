// Components room: one text that became another, came or went, in the story of a document.
import { wordDiff } from "../../scripts/comparison/word-diff.ts";
import type { Site } from "../site.ts";
import { Marked } from "./wording-change.tsx";

export interface Rewording {
  readonly before: string;
  readonly after: string;
}

/** What went and what came in one run of text; two texts that have little in common are said one after the other. */
export function Reworded(
  props: Rewording & {
    lead: { changed: string; came: string; went: string };
    site: Site;
    inFeed: boolean;
  },
) {
  const { lead, before, after, site, inFeed } = props;
  const { history: words, lang } = site.texts;
  if (before === "" || after === "")
    return (
      <>
        {before === "" ? lead.came : lead.went} <q>{before || after}</q>
      </>
    );
  const pieces = inFeed ? undefined : wordDiff(before, after, lang);
  return (
    <>
      {lead.changed}
      <blockquote>
        {pieces === undefined ? (
          <>
            <p>
              <strong>{words.before}:</strong> {before}
            </p>
            <p>
              <strong>{words.after}:</strong> {after}
            </p>
          </>
        ) : (
          <Marked pieces={pieces} site={site} />
        )}
      </blockquote>
    </>
  );
}
