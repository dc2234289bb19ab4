// Archive room: `continues` → who continues whom, and the threads (löftestrådar) that a reader can follow through the years.
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { DraftCommitment, DraftMunicipality, PledgeInHand } from "./draft.ts";
import type { Commitment, Lineage, Pledge } from "./model.ts";
import { nearestTo } from "./nearest.ts";

type Report = (fault: Diagnostic) => void;

/** Sets `continues`, `continuedBy` and `lineage` for one municipality; `broken` holds folders whose own file has errors. */
export function connectLineages(
  municipality: DraftMunicipality,
  pledges: readonly PledgeInHand[],
  broken: ReadonlySet<string>,
  say: Report,
): Lineage[] {
  const byFolder = new Map(pledges.map(({ draft }) => [draft.slug, draft]));
  for (const { draft: pledge, parsed } of pledges) {
    for (const [index, written] of parsed.content.commitments.entries()) {
      const value = written.continues;
      const commitment = pledge.commitments[index] as DraftCommitment | undefined;
      if (value === undefined || commitment === undefined) continue;
      const [folder = "", id = ""] = value.split("/");
      if (broken.has(folder)) continue;
      const place = parsed.locate.value(["commitments", index, "continues"]);
      const forerunner = byFolder.get(folder)?.commitments.find((one) => one.id === id);
      if (forerunner !== commitment && forerunner?.pledge === pledge)
        say(diagnose("continues/same-pledge", place, { value }));
      else if (forerunner === undefined) {
        const nearest = nearestTo(value, candidatesFor(value, pledge, pledges));
        say(diagnose("continues/unknown", place, { value, nearest, pledgeExists: byFolder.has(folder) }));
      } else if (beganLater(forerunner.pledge, pledge)) {
        const days = { theirs: forerunner.pledge.validity.from, ours: pledge.validity.from };
        say(diagnose("continues/later", place, { value, ...days }));
      } else {
        commitment.continues = forerunner;
        const steps = circleFrom(commitment);
        if (steps === undefined) (forerunner as DraftCommitment).continuedBy.push(commitment);
        else {
          commitment.continues = undefined;
          say(diagnose("continues/circle", place, { steps }));
        }
      }
    }
  }
  return gather(municipality, pledges, say);
}

/** What could be meant: commitments of older pledges, of the named one when there is such a pledge. */
function candidatesFor(value: string, pledge: Pledge, pledges: readonly PledgeInHand[]): string[] {
  const all = pledges
    .filter(({ draft }) => draft !== pledge && !beganLater(draft, pledge))
    .flatMap(({ draft }) => draft.commitments.map(nameOf));
  const [folder] = value.split("/");
  const same = all.filter((one) => one.startsWith(`${folder}/`));
  return nearestTo(value, same) === undefined ? all : same;
}

const beganLater = (a: Pick<Pledge, "validity">, b: Pick<Pledge, "validity">): boolean =>
  a.validity.from > b.validity.from;

const nameOf = (commitment: Commitment): string => `${commitment.pledge.slug}/${commitment.id}`;

/** Pledges that begin on one day can continue each other round and round. */
function circleFrom(start: Commitment): string[] | undefined {
  const steps = [nameOf(start)];
  for (let at = start.continues; at !== undefined; at = at.continues) {
    steps.push(nameOf(at));
    if (at === start) return steps;
  }
  return undefined;
}

function gather(municipality: DraftMunicipality, pledges: readonly PledgeInHand[], say: Report): Lineage[] {
  const lineages: Lineage[] = [];
  const certain = new Map<string, Pledge>();
  for (const { draft: pledge, parsed } of pledges) {
    for (const [index, first] of pledge.commitments.entries()) {
      if (first.continues !== undefined || first.continuedBy.length === 0) continue;
      const commitments = thread(first);
      const lineage: Lineage = { municipality, id: first.id, commitments };
      lineages.push(lineage);
      for (const commitment of commitments) (commitment as DraftCommitment).lineage = lineage;
      // A first one that names a forerunner all the same has lost it to another fault: then it is no first one.
      if (parsed.content.commitments[index]?.continues !== undefined) continue;
      const twin = certain.get(first.id);
      if (twin === undefined) certain.set(first.id, pledge as Pledge);
      else {
        const place = parsed.locate.value(["commitments", index, "id"]);
        say(diagnose("lineage/same-address", place, { id: first.id, other: twin.slug }));
      }
    }
  }
  return lineages.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A commitment and all that continue it, in order of validity; a thread may branch. */
function thread(first: Commitment): Commitment[] {
  const all = [first];
  for (const commitment of all) all.push(...commitment.continuedBy);
  return all.sort((a, b) =>
    a.pledge.validity.from === b.pledge.validity.from
      ? 0
      : a.pledge.validity.from < b.pledge.validity.from
        ? -1
        : 1,
  );
}
