// Components room: what a commit changed, in words, commitment by commitment: what stood before and what stands now.
import { commitmentAddress } from "../../scripts/address/address.ts";
import type { Commitment, Municipality, Pledge } from "../../scripts/archive/model.ts";
import type { Difference } from "../../scripts/history/differences.ts";
import { folderOf } from "../../scripts/history/document.ts";
import type { Site } from "../site.ts";
import { wordOf } from "../texts/naming.ts";
import { Reworded, type Rewording } from "./rewording.tsx";

interface DifferencesProps {
  readonly differences: readonly Difference[];
  /** The pledge they are about; absent when the archive has it no more. */
  readonly pledge: Pledge | undefined;
  readonly site: Site;
  /** For a feed: links that lead somewhere from there, and no marks that a feed reader may leave out. */
  readonly inFeed?: boolean;
}

/** One item for each commitment, and one for each change of the document as a whole. */
export function Differences({ differences, ...props }: DifferencesProps) {
  return (
    <ul class="differences">
      {groupsOf(differences).map((group) => (
        <li>
          <Group group={group} {...props} />
        </li>
      ))}
    </ul>
  );
}

/** Runs of differences of one commitment; what has no commitment stands by itself. */
function groupsOf(differences: readonly Difference[]): Difference[][] {
  const groups = new Map<unknown, Difference[]>();
  for (const one of differences) {
    const key = "id" in one ? one.id : one;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function Group({
  group,
  ...props
}: { group: readonly Difference[] } & Omit<DifferencesProps, "differences">) {
  const [first] = group;
  if (first === undefined) return null;
  const commitment = "id" in first ? props.pledge?.commitments.find((one) => one.id === first.id) : undefined;
  const link = commitment && <CommitmentLink commitment={commitment} {...props} />;
  if (first.what === "commitment-added" && link !== undefined)
    return (
      <>
        {props.site.texts.history.commitmentAdded} {link}
      </>
    );
  return (
    <>
      {link === undefined ? null : <>{link}: </>}
      {group.length === 1 ? (
        <Said difference={first} {...props} />
      ) : (
        <ul>
          {group.map((difference) => (
            <li>
              <Said difference={difference} {...props} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** As the commitment is called today; whole for those who listen. */
function CommitmentLink(props: { commitment: Commitment; site: Site; inFeed?: boolean }) {
  const { commitment, site, inFeed } = props;
  const short = site.texts.commitmentShort(commitment);
  const isCut = short.endsWith("…");
  return (
    <a
      href={`${inFeed === true ? site.origin : ""}${commitmentAddress(commitment)}`}
      aria-label={isCut ? commitment.text : undefined}
    >
      {short}
    </a>
  );
}

type SaidProps = { readonly difference: Difference } & Omit<DifferencesProps, "differences">;

function Said({ difference, pledge, site, inFeed = false }: SaidProps) {
  const { history: words } = site.texts;
  const rewording = (lead: { changed: string; came: string; went: string }, one: Rewording) => (
    <Reworded lead={lead} before={one.before} after={one.after} site={site} inFeed={inFeed} />
  );
  switch (difference.what) {
    case "added":
      return <>{words.added}</>;
    case "removed":
      return <Removed texts={difference.texts} site={site} />;
    case "moved":
      return <>{words.moved(`/${folderOf(difference.from)}/`)}</>;
    case "commitment-added":
      return (
        <>
          {words.commitmentAdded} <q>{difference.text}</q>
        </>
      );
    case "commitment-removed":
      return (
        <>
          {words.commitmentRemoved} <q>{difference.text}</q>
        </>
      );
    case "reworded":
      return rewording(words.reworded, difference);
    case "outcome-text":
      return rewording(words.outcomeReworded, difference);
    case "reason":
      return rewording(words.reason, difference);
    case "target": {
      const { before, after } = difference;
      const goal = (one: typeof before) => (one === undefined ? undefined : site.texts.target(one));
      return <>{words.target(goal(before), goal(after))}</>;
    }
    case "by":
      return <>{words.by(party(difference.before, pledge, site), party(difference.after, pledge, site))}</>;
    case "assessor":
      return (
        <>{words.assessor(party(difference.before, pledge, site), party(difference.after, pledge, site))}</>
      );
    case "place":
      return <>{words.place(difference.before || undefined, difference.after || undefined)}</>;
    case "status":
      return <>{words.status(status(difference.before, site), status(difference.after, site))}</>;
    case "result": {
      const figure = (one: typeof difference.before) =>
        one?.value === undefined
          ? undefined
          : site.texts
              .result({ value: one.value, unit: one.unit ?? "", approximate: one.approximate })
              .trim();
      return <>{words.result(figure(difference.before), figure(difference.after))}</>;
    }
    case "outcome-added":
      return <>{words.outcomeAdded(status(difference.status, site))}</>;
    case "outcome-removed":
      return <>{words.outcomeRemoved(status(difference.status, site))}</>;
    case "other":
      return <>{words.other(site.texts.list(difference.fields.map(words.field)))}</>;
  }
}

/** What a document that is gone had promised. */
function Removed({ texts: promised, site }: { texts: readonly string[]; site: Site }) {
  const { history: words } = site.texts;
  return (
    <>
      {words.removed}
      {promised.length === 0 ? null : (
        <>
          {" "}
          {words.removedHeld}
          <ul>
            {promised.map((text) => (
              <li>{text}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** A status that a later archive has no word for is said as it was written. */
const status = (written: string, { texts }: Site): string => wordOf(texts.status, written);

/** A partner by its name, where one of today's commitments in the municipality still has it. */
function party(id: string, pledge: Pledge | undefined, { texts }: Site): string {
  const known =
    pledge === undefined ? undefined : promisers(pledge.municipality).find((one) => one.id === id);
  return texts.partyInText(known ?? { id });
}

const promisers = (municipality: Municipality): Commitment["by"][] =>
  municipality.pledges.flatMap(({ commitments }) => commitments.map(({ by }) => by));
