// Components room: where a document's text comes from, who signed it, and what was changed in it.
import type { FollowUp, Pledge } from "../../scripts/archive/model.ts";
import { nameOfNote } from "../../scripts/history/notes.ts";
import { stepsOf } from "../../scripts/history/of-archive.ts";
import type { Site } from "../site.ts";
import { DocumentHistory, SourceLink } from "./history.tsx";

interface Props {
  readonly document: Pledge | FollowUp;
  readonly site: Site;
}

export function Signatories({ document, site }: Props) {
  if (document.signatories.length === 0) return null;
  return (
    <section class="signatories" aria-labelledby="undertecknare">
      <h2 id="undertecknare">{site.texts.pledge.signatories}</h2>
      <ul>
        {document.signatories.map(({ name, role }) => (
          <li>
            <span class="signature">{name}</span>{" "}
            {role === undefined ? null : <span class="role">{role}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Sources({ document, site }: Props) {
  const { pledge } = site.texts;
  return (
    <section class="sources" aria-labelledby="kallor">
      <h2 id="kallor">{pledge.sources}</h2>
      <p>{document.wording === "summary" ? pledge.isSummary : pledge.isVerbatim}</p>
      {document.sources.length === 0 ? null : (
        <ul>
          {document.sources.map(({ title, url, publisher, retrieved }) => (
            <li>
              <a href={url}>{title}</a>
              {publisher === undefined ? "" : `, ${publisher}`}
              {retrieved === undefined ? "" : `, ${pledge.retrieved(retrieved)}`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Said before the text it concerns, not after it. */
export function ExcerptNote({ document, site }: Props) {
  if (!document.excerpt) return null;
  const { pledge } = site.texts;
  return <p class="note">{"pledge" in document ? pledge.excerptReport : pledge.excerpt}</p>;
}

/** What git tells, with the editors' notes where they belong; notes of their own where it does not know them. */
export function Changes({ document, site }: Props) {
  const { texts, history } = site;
  const steps = stepsOf(history, document);
  const isUnchanged = steps.every(({ differences }) => differences.every(({ what }) => what === "added"));
  const told = new Set(steps.flatMap(({ notes }) => notes.map(nameOfNote)));
  const notes = document.changes.filter((change) => !told.has(nameOfNote(change)));
  return (
    <section class="changes" aria-labelledby="andringar">
      <h2 id="andringar">{texts.pledge.changes}</h2>
      {history.missing === undefined ? null : <p class="note">{texts.history.missing}</p>}
      {notes.length === 0 ? null : (
        <ul>
          {notes.map(({ on, note }) => (
            <li>
              <time datetime={on}>{texts.date(on)}</time>: {note}
            </li>
          ))}
        </ul>
      )}
      {document.changes.length === 0 && isUnchanged ? <p>{texts.pledge.noChanges}</p> : null}
      <DocumentHistory document={document} site={site} />
      <SourceLink document={document} site={site} />
    </section>
  );
}
