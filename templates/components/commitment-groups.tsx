// Components room: a pledge's commitments under who promised them, each with what a page has to say of it.
import type { ComponentChildren } from "preact";
import { commitmentGroups } from "../../scripts/archive/figures.ts";
import type { Commitment, Pledge } from "../../scripts/archive/model.ts";
import type { Site } from "../site.ts";
import { CommitmentItem } from "./commitment.tsx";

interface CommitmentGroupsProps {
  readonly pledge: Pledge;
  readonly site: Site;
  readonly tell: (commitment: Commitment) => ComponentChildren;
}

export function CommitmentGroups({ pledge, site, tell }: CommitmentGroupsProps) {
  return (
    <>
      {commitmentGroups(pledge.commitments).map(([party, commitments]) => (
        <section aria-labelledby={`part-${party.id}`}>
          <h2 id={`part-${party.id}`}>{site.texts.pledge.partyHeading(party)}</h2>
          <ul class="commitments">
            {commitments.map((commitment) => (
              <CommitmentItem commitment={commitment} site={site}>
                {tell(commitment)}
              </CommitmentItem>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
