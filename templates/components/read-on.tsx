// Components room: from one pledge to the next: the one before and after it, what changed between them, and the municipality's feed.
import { comparisonAddress, municipalityAddress, pledgeAddress } from "../../scripts/address/address.ts";
import type { Pledge } from "../../scripts/archive/model.ts";
import { predecessorOf } from "../../scripts/comparison/compare.ts";
import type { Site } from "../site.ts";

export function ReadOn({ pledge, site }: { pledge: Pledge; site: Site }) {
  const { texts } = site;
  const words = texts.pledge.readOn;
  const { municipality } = pledge;
  const before = predecessorOf(pledge);
  const after = municipality.pledges.find((one) => predecessorOf(one) === pledge);
  const period = (one: Pledge) => texts.pledgePeriod(one);
  return (
    <nav class="read-on" aria-labelledby="las-vidare">
      <h2 id="las-vidare">{words.heading}</h2>
      <ul>
        {after === undefined ? null : (
          <li>
            <a href={pledgeAddress(after)}>{words.next(period(after))}</a>
          </li>
        )}
        {before === undefined ? null : (
          <>
            <li>
              <a href={pledgeAddress(before)}>{words.previous(period(before))}</a>
            </li>
            <li>
              <a href={comparisonAddress(pledge)}>{texts.comparison.link(period(before))}</a>
            </li>
          </>
        )}
        {after === undefined ? null : (
          <li>
            <a href={comparisonAddress(after)}>{words.changedAfter(period(after))}</a>
          </li>
        )}
        <li>
          <a href={municipalityAddress(municipality)}>{words.all(municipality.name)}</a>
        </li>
        <li>
          <a href={`/prenumerera/#flode-${municipality.slug}`}>
            {texts.pages.municipality.subscribe(municipality.name)}
          </a>
        </li>
      </ul>
    </nav>
  );
}
