// Components room: one commitment, with its anchor, what was promised and what became of it.

import type { ComponentChildren } from "preact";
import {
  commitmentAddress,
  commitmentAnchor,
  lineageAddress,
  themeAddress,
} from "../../scripts/address/address.ts";
import type { Commitment } from "../../scripts/archive/model.ts";
import type { Site } from "../site.ts";
import { Fact } from "./facts.tsx";

interface CommitmentProps {
  readonly commitment: Commitment;
  readonly site: Site;
  /** Away from its pledge's page: the link leads there, and the thread it belongs to is the page itself. */
  readonly elsewhere?: boolean;
  /** What became of it. */
  readonly children: ComponentChildren;
}

/** Year and municipality stand beside it, since a reader may land here from a link. */
export function CommitmentItem({ commitment, site, elsewhere, children }: CommitmentProps) {
  const { texts } = site;
  const { pledge, lineage, theme, place, target } = commitment;
  const anchor = commitmentAnchor(commitment);
  const year = texts.pledgePeriod(pledge);
  return (
    <li class="commitment" id={elsewhere === true ? undefined : anchor}>
      <p class="commitment-text">{commitment.text}</p>
      {target === undefined && place === undefined ? null : (
        <dl class="facts facts-inline">
          <Fact term={texts.pledge.target}>{target === undefined ? undefined : texts.target(target)}</Fact>
          <Fact term={texts.pledge.placeOf}>{place}</Fact>
        </dl>
      )}
      {children}
      <p class="fine">
        <a href={elsewhere === true ? commitmentAddress(commitment) : `#${anchor}`} class="anchor">
          {texts.pledge.linkTo} ({pledge.municipality.name} {year})
          <span class="heard">: {texts.commitmentShort(commitment)}</span>
        </a>
        {theme === undefined ? null : (
          <>
            {" · "}
            {texts.pledge.theme}: <a href={themeAddress(theme)}>{theme.name}</a>
          </>
        )}
        {lineage === undefined || elsewhere === true ? null : (
          <>
            {" · "}
            <a href={lineageAddress(lineage)}>{texts.pledge.lineage}</a>
          </>
        )}
      </p>
    </li>
  );
}
