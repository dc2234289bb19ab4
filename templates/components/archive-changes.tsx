// Components room: steps of the whole archive, day by day: what was changed in full, what was only added as a list.
import {
  changesOfYearAddress,
  pledgeAddress,
  reportAddress,
  stepAnchor,
} from "../../scripts/address/address.ts";
import type { FollowUp, Pledge } from "../../scripts/archive/model.ts";
import { yearOf } from "../../scripts/calendar/day.ts";
import { documentAt } from "../../scripts/history/document.ts";
import type { Step } from "../../scripts/history/model.ts";
import { documentsByPath } from "../../scripts/history/of-archive.ts";
import type { Site } from "../site.ts";
import { StepBody } from "./history.tsx";

interface ChangesProps {
  /** The newest first. */
  readonly steps: readonly Step[];
  readonly site: Site;
  /** Of what was only added, at most so many names a day. */
  readonly mostAdded: number;
}

export function ArchiveChanges({ steps, site, mostAdded }: ChangesProps) {
  const { texts } = site;
  const documents = documentsByPath(site.archive);
  const days = [...new Set(steps.map(({ on }) => on))];
  return (
    <>
      {days.map((on) => {
        const those = steps.filter((step) => step.on === on);
        const added = those.filter(isOnlyAdded);
        return (
          <section aria-labelledby={`dag-${on}`}>
            <h2 id={`dag-${on}`}>
              <time datetime={on}>{texts.date(on)}</time>
            </h2>
            {those
              .filter((step) => !isOnlyAdded(step))
              .map((step) => (
                <ChangedDocument step={step} document={documents.get(step.path)} site={site} />
              ))}
            {added.length === 0 ? null : (
              <>
                <p>{texts.history.addedCount(added.length, those.length > added.length)}</p>
                <ul>
                  {added.slice(0, mostAdded).map((step) => (
                    <li>
                      <Name step={step} document={documents.get(step.path)} site={site} />
                    </li>
                  ))}
                  {added.length > mostAdded ? (
                    <li>
                      <a href={`${changesOfYearAddress(yearOf(on))}#dag-${on}`}>
                        {texts.history.allAdded(added.length, on)}
                      </a>
                    </li>
                  ) : null}
                </ul>
              </>
            )}
          </section>
        );
      })}
    </>
  );
}

interface OneProps {
  readonly step: Step;
  readonly document: Pledge | FollowUp | undefined;
  readonly site: Site;
}

function ChangedDocument({ step, document, site }: OneProps) {
  const pledge = document === undefined ? undefined : "pledge" in document ? document.pledge : document;
  return (
    <div class="step" id={stepAnchor(step)}>
      <h3>
        <Name step={step} document={document} site={site} />
      </h3>
      <StepBody step={step} pledge={pledge} site={site} />
    </div>
  );
}

/** A document that is gone has no page: it is called as it was called last. */
function Name({ step, document, site }: OneProps) {
  if (document === undefined) return <>{nameOfGone(step, site)}</>;
  const { texts } = site;
  return "pledge" in document ? (
    <a href={reportAddress(document)}>{texts.reportTitle(document)}</a>
  ) : (
    <a href={pledgeAddress(document)}>{texts.pledgeTitle(document)}</a>
  );
}

/** Its own title, else one made of the place it had. */
export function nameOfGone(step: Step, { texts, archive }: Site): string {
  const removal = step.differences.find((one) => one.what === "removed");
  const place = documentAt(step.path);
  if (removal?.title !== undefined || place === undefined) return removal?.title ?? step.path;
  const name = archive.municipalities.find(({ slug }) => slug === place.municipality)?.name;
  return texts.history.nameOfGone(name ?? place.municipality, place.pledge, place.report !== undefined);
}

/** New in the archive, without a word of what the editors have put right in it. */
const isOnlyAdded = ({ differences, notes }: Step): boolean =>
  notes.length === 0 && differences.every(({ what }) => what === "added");
