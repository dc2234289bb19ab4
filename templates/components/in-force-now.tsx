// Components room: what is promised now, on the day the page is read: every pledge that is in force or will be stands in the page.
import { pledgeAddress } from "../../scripts/address/address.ts";
import type { Pledge } from "../../scripts/archive/model.ts";
import { countStretches, quietStretches } from "../../scripts/archive/phases.ts";
import type { Site } from "../site.ts";
import { While, whileIn } from "./phases.tsx";

/** So many commitments of a pledge are shown before the link to all of them. */
const MOST_SHOWN = 5;

/** The chosen municipality's first. */
function candidates({ archive, today }: Site): Pledge[] {
  const chosen = archive.settings["default-municipality"];
  const rank = (pledge: Pledge) => (pledge.municipality.slug === chosen ? 0 : 1);
  return archive.pledges.filter((pledge) => pledge.validity.to >= today).sort((a, b) => rank(a) - rank(b));
}

/** How many are in force: one sentence for each stretch of days with the same number. */
export function InForceCount({ site }: { site: Site }) {
  const words = site.texts.pages.start;
  const inForce = candidates(site).map(({ validity }) => validity);
  return (
    <>
      {countStretches(inForce, site.today).map(({ count, ...during }) => (
        <p {...whileIn(during, site.today)}>{words.inForceCount(count)}</p>
      ))}
    </>
  );
}

export function InForceNow({ site }: { site: Site }) {
  const { texts, today } = site;
  const words = texts.pages.start;
  const pledges = candidates(site);
  return (
    <section aria-labelledby="galler-nu">
      <h2 id="galler-nu">{words.inForce}</h2>
      {pledges.length === 0 ? null : (
        <ul class="cards cards-wide">
          {pledges.map((pledge) => (
            <li {...whileIn(pledge.validity, today)}>
              <PromisedNow pledge={pledge} site={site} />
            </li>
          ))}
        </ul>
      )}
      {pledges.length === 0 ? (
        <p>{words.inForceNone}</p>
      ) : (
        quietStretches(pledges).map((during) => (
          <While during={during} today={today}>
            <p>{words.inForceNone}</p>
          </While>
        ))
      )}
    </section>
  );
}

function PromisedNow({ pledge, site }: { pledge: Pledge; site: Site }) {
  const { texts } = site;
  const words = texts.pages.start;
  const { commitments } = pledge;
  const shown = commitments.length <= MOST_SHOWN + 1 ? commitments : commitments.slice(0, MOST_SHOWN);
  return (
    <article class="card card-now">
      <h3>
        <a href={pledgeAddress(pledge)}>{texts.pledgeTitle(pledge)}</a>
      </h3>
      <p class="fine">{words.until(pledge.validity.to)}</p>
      {pledge.summary === undefined ? null : <p>{pledge.summary}</p>}
      <ul class="promised">
        {shown.map((commitment) => (
          <li>{commitment.text}</li>
        ))}
      </ul>
      {shown.length === commitments.length ? null : (
        <p>
          <a
            href={pledgeAddress(pledge)}
            aria-label={`${words.allCommitments(commitments.length)}: ${texts.pledgeTitle(pledge)}`}
          >
            {words.allCommitments(commitments.length)}
          </a>
        </p>
      )}
    </article>
  );
}
