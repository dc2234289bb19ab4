// Components room: one thing that a commit changed, in words: what stood before and what stands now.
import { commitmentAddress } from "../../scripts/address/address.ts";
import type { Commitment, Municipality, Pledge } from "../../scripts/archive/model.ts";
import { wordDiff } from "../../scripts/comparison/word-diff.ts";
import type { Difference } from "../../scripts/history/differences.ts";
import type { Target } from "../../scripts/schema/pledge.ts";
import type { Site } from "../site.ts";
import { Marked } from "./wording-change.tsx";

interface DifferenceProps {
  readonly difference: Difference;
  /** The pledge it is about; absent when the archive has it no more. */
  readonly pledge: Pledge | undefined;
  readonly site: Site;
  /** With links that lead somewhere from a feed as well. */
  readonly absolute?: boolean;
}

export function DifferenceLine({ difference, pledge, site, absolute = false }: DifferenceProps) {
  return (
    <li>
      {"id" in difference ? (
        <About id={difference.id} pledge={pledge} origin={absolute ? site.origin : ""} site={site} />
      ) : null}
      <Said difference={difference} pledge={pledge} site={site} />
    </li>
  );
}

/** The commitment as it is called today; one that is gone has nothing but its old text, which is said after it. */
function About(props: { id: string; origin: string } & Pick<DifferenceProps, "pledge" | "site">) {
  const { id, origin, pledge, site } = props;
  const commitment = pledge?.commitments.find((one) => one.id === id);
  if (commitment === undefined) return null;
  return (
    <>
      <a href={`${origin}${commitmentAddress(commitment)}`}>{site.texts.commitmentShort(commitment)}</a>:{" "}
    </>
  );
}

function Said({ difference, pledge, site }: DifferenceProps) {
  const { history: words } = site.texts;
  const goal = (target: Target | undefined) =>
    target === undefined ? words.nothing : site.texts.target(target);
  const amount = (value: number | undefined) =>
    value === undefined ? words.nothing : site.texts.number(value);
  switch (difference.what) {
    case "added":
      return <>{words.added}</>;
    case "removed":
      return <>{words.removed}</>;
    case "moved":
      return <>{words.moved(difference.from.slice(0, difference.from.lastIndexOf("/")))}</>;
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
      return <Reworded lead={words.reworded} {...difference} site={site} />;
    case "outcome-text":
      return <Reworded lead={words.outcomeReworded} {...difference} site={site} />;
    case "reason":
      return <Reworded lead={words.reason} {...difference} site={site} />;
    case "target":
      return <>{words.target(goal(difference.before), goal(difference.after))}</>;
    case "by":
      return <>{words.by(party(difference.before, pledge, site), party(difference.after, pledge, site))}</>;
    case "place":
      return <>{words.place(difference.before || words.nothing, difference.after || words.nothing)}</>;
    case "status":
      return <>{words.status(status(difference.before, site), status(difference.after, site))}</>;
    case "result":
      return <>{words.result(amount(difference.before), amount(difference.after))}</>;
    case "outcome-added":
      return <>{words.outcomeAdded(status(difference.status, site))}</>;
    case "outcome-removed":
      return <>{words.outcomeRemoved(status(difference.status, site))}</>;
    case "other":
      return <>{words.other(site.texts.list(difference.fields.map(words.field)))}</>;
  }
}

/** What went and what came in one run of text; two texts that have little in common are said one after the other. */
function Reworded(props: { lead: string; before: string; after: string; site: Site }) {
  const { lead, before, after, site } = props;
  const { history: words, lang } = site.texts;
  const pieces = before === "" || after === "" ? undefined : wordDiff(before, after, lang);
  return (
    <>
      {lead}
      <blockquote>
        {pieces === undefined ? (
          <>
            <p>
              {words.before}: {before === "" ? words.nothing : <del>{before}</del>}
            </p>
            <p>
              {words.after}: {after === "" ? words.nothing : <ins>{after}</ins>}
            </p>
          </>
        ) : (
          <Marked pieces={pieces} />
        )}
      </blockquote>
    </>
  );
}

/** A status that a later archive has no word for is said as it was written. */
const status = (written: string, { texts }: Site): string =>
  (texts.status as Readonly<Record<string, string>>)[written] ?? written;

/** A partner by its name, where one of today's commitments in the municipality still has it. */
function party(id: string, pledge: Pledge | undefined, { texts }: Site): string {
  const known =
    pledge === undefined ? undefined : promisers(pledge.municipality).find((one) => one.id === id);
  return texts.partyInText(known ?? { id });
}

const promisers = (municipality: Municipality): Commitment["by"][] =>
  municipality.pledges.flatMap(({ commitments }) => commitments.map(({ by }) => by));
