// Components room: one commitment, with its anchor, what was promised and what became of it.

import type { ComponentChildren } from "preact";
import {
  commitmentAddress,
  commitmentAnchor,
  comparisonAddress,
  lineageAddress,
  themeAddress,
} from "../../scripts/address/address.ts";
import type { Commitment } from "../../scripts/archive/model.ts";
import { vanishedIn } from "../../scripts/comparison/compare.ts";
import type { Site } from "../site.ts";
import { Fact } from "./facts.tsx";
import { CommitmentHistory } from "./history.tsx";
import { StateWord } from "./phases.tsx";
import { Terms } from "./terms.tsx";

interface CommitmentProps {
  readonly commitment: Commitment;
  readonly site: Site;
  /** Away from its pledge's page: the link leads there, and the thread it belongs to is the page itself. */
  readonly elsewhere?: boolean;
  /** What became of it. */
  readonly children: ComponentChildren;
}

export function CommitmentItem({ commitment, site, elsewhere = false, children }: CommitmentProps) {
  const { texts } = site;
  const { place, target } = commitment;
  const anchor = commitmentAnchor(commitment);
  return (
    <li class="commitment" id={elsewhere ? undefined : anchor}>
      {elsewhere ? null : <Landing commitment={commitment} site={site} />}
      <p class="commitment-text">
        <Terms text={commitment.text} />
      </p>
      {target === undefined && place === undefined ? null : (
        <dl class="facts facts-inline">
          <Fact term={texts.pledge.target}>{target === undefined ? undefined : texts.target(target)}</Fact>
          <Fact term={texts.pledge.placeOf}>{place}</Fact>
        </dl>
      )}
      {children}
      <p class="commitment-links fine">
        <Citation commitment={commitment} site={site} elsewhere={elsewhere} />
        <More commitment={commitment} site={site} elsewhere={elsewhere} />
      </p>
    </li>
  );
}

/** Seen and heard only by whoever has landed here from a link: they have not read the page's heading. */
function Landing({ commitment, site }: Pick<CommitmentProps, "commitment" | "site">) {
  const { pledge } = commitment;
  return (
    <p class="landing">
      <strong>{site.texts.pledgeTitle(pledge)}</strong> <StateWord pledge={pledge} site={site} />
    </p>
  );
}

type LinkProps = Required<Pick<CommitmentProps, "commitment" | "site" | "elsewhere">>;

/** A link to the commitment itself; `assets/copy-link.js` also copies its address. */
function Citation({ commitment, site, elsewhere }: LinkProps) {
  const { texts } = site;
  const { pledge } = commitment;
  return (
    <a href={elsewhere ? commitmentAddress(commitment) : `#${commitmentAnchor(commitment)}`} class="anchor">
      {texts.pledge.linkTo} ({pledge.municipality.name} {texts.pledgePeriod(pledge)})
      <span class="heard">: {texts.commitmentShort(commitment)}</span>
    </a>
  );
}

function More({ commitment, site, elsewhere }: LinkProps) {
  const { theme, lineage } = commitment;
  const { pledge } = site.texts;
  return (
    <>
      {theme === undefined ? null : (
        <span>
          {pledge.theme}: <a href={themeAddress(theme)}>{theme.name}</a>
        </span>
      )}
      {lineage === undefined || elsewhere ? null : <a href={lineageAddress(lineage)}>{pledge.lineage}</a>}
      {elsewhere ? null : <Vanished commitment={commitment} site={site} />}
      {elsewhere ? null : <CommitmentHistory commitment={commitment} site={site} />}
    </>
  );
}

/** That the next pledge does not promise it again; where only a part of that pledge could be read, no more than that is said. */
function Vanished({ commitment, site }: Pick<CommitmentProps, "commitment" | "site">) {
  const next = vanishedIn(commitment);
  if (next === undefined) return null;
  const { texts } = site;
  const period = texts.pledgePeriod(next);
  const words = texts.pages.lineage;
  return (
    <a href={comparisonAddress(next)}>
      {next.excerpt ? words.missingInExcerpt(period) : words.missing(period)}
    </a>
  );
}
