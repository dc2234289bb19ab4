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
  const everything = pledges.flatMap(({ draft }) =>
    draft.commitments.map((one) => `${draft.slug}/${one.id}`),
  );

  for (const { draft: pledge, parsed } of pledges) {
    for (const [index, written] of parsed.content.commitments.entries()) {
      const value = written.continues;
      const commitment = pledge.commitments[index] as DraftCommitment | undefined;
      if (value === undefined || commitment === undefined) continue;
      const [folder = "", id = ""] = value.split("/");
      if (broken.has(folder)) continue;
      const place = parsed.locate.value(["commitments", index, "continues"]);
      const forerunner = byFolder.get(folder)?.commitments.find((one) => one.id === id);
      if (forerunner === undefined) {
        const nearest = nearestTo(value, everything);
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

const beganLater = (a: Pledge, b: Pledge): boolean => a.validity.from > b.validity.from;

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
  const lineages = new Map<string, Lineage>();
  for (const { draft: pledge, parsed } of pledges) {
    for (const [index, first] of pledge.commitments.entries()) {
      if (first.continues !== undefined || first.continuedBy.length === 0) continue;
      const commitments = thread(first);
      const lineage: Lineage = { municipality, id: first.id, commitments };
      const twin = lineages.get(first.id);
      if (twin !== undefined) {
        const other = twin.commitments[0]?.pledge.slug ?? "";
        say(
          diagnose("lineage/same-address", parsed.locate.value(["commitments", index, "id"]), {
            id: first.id,
            other,
          }),
        );
      }
      lineages.set(first.id, lineage);
      for (const commitment of commitments) (commitment as DraftCommitment).lineage = lineage;
    }
  }
  return [...lineages.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A commitment and all that continue it, in order of validity; a thread may branch. */
function thread(first: Commitment): Commitment[] {
  const all = [first];
  for (const commitment of all) all.push(...commitment.continuedBy);
  return all.sort((a, b) => (a.pledge.validity.from < b.pledge.validity.from ? -1 : 1));
}
