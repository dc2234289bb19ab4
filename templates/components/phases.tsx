// Components room: what depends on the day. Every phase is in the page; `assets/today.js` shows the one that holds when it is read.
import type { ComponentChildren } from "preact";
import { pledgeAddress } from "../../scripts/address/address.ts";
import type { Pledge } from "../../scripts/archive/model.ts";
import { holds, type Phase, phasesOf, type Stretch } from "../../scripts/archive/phases.ts";
import { addDays, type Day } from "../../scripts/calendar/day.ts";
import type { Site } from "../site.ts";

/** Attributes that `assets/today.js` reads; without JavaScript the state of the day of building stands. */
export const whileIn = ({ from, to }: Stretch, today: Day) => ({
  "data-from": from ?? "",
  "data-to": to ?? "",
  hidden: !holds({ from, to }, today),
});

export function While({
  during,
  today,
  children,
}: {
  during: Stretch;
  today: Day;
  children: ComponentChildren;
}) {
  return <div {...whileIn(during, today)}>{children}</div>;
}

/** In force, ended, not yet begun: one word that is right on the day it is read. */
export function StateWord({ pledge, site }: { pledge: Pledge; site: Site }) {
  const phases = mergeByState(phasesOf(pledge));
  return (
    <>
      {phases.map((phase) => (
        <span class={`state state-${phase.state}`} {...whileIn(phase, site.today)}>
          {site.texts.pledge.state[phase.state]}
        </span>
      ))}
    </>
  );
}

/** For a word, it does not matter whether there is a newer pledge. */
function mergeByState(phases: readonly Phase[]): Phase[] {
  const merged: Phase[] = [];
  for (const phase of phases) {
    const state = phase.state === "outdated" ? "ended" : phase.state;
    const last = merged.at(-1);
    if (last?.state === state) merged[merged.length - 1] = { ...last, to: phase.to };
    else merged.push({ from: phase.from, to: phase.to, state });
  }
  return merged;
}

/**
 * The banner of states B, C and E, as plain text in the reading flow: no landmark, since each phase would be one.
 * In force needs none: the validity line says it.
 */
export function PhaseBanner({ pledge, site }: { pledge: Pledge; site: Site }) {
  return (
    <>
      {phasesOf(pledge)
        .filter((phase) => phase.state !== "in-force")
        .map((phase) => (
          <div class={`notice notice-${phase.state}`} {...whileIn(phase, site.today)}>
            {phase.state === "upcoming" ? (
              <Upcoming pledge={pledge} phase={phase} site={site} />
            ) : (
              <Past pledge={pledge} phase={phase} site={site} />
            )}
          </div>
        ))}
    </>
  );
}

interface PhaseProps {
  readonly pledge: Pledge;
  readonly phase: Phase;
  readonly site: Site;
}

function Past({ pledge, phase, site }: PhaseProps) {
  const { texts } = site;
  const { banner } = texts.pledge;
  const { instead } = phase;
  return (
    <>
      <p>
        <strong>{banner.oldHeading}.</strong> {banner.wasInForce(pledge.validity)}
      </p>
      <p>
        {instead === undefined ? (
          banner.nothingNewer(pledge.municipality.name)
        ) : (
          <>
            <LeadToNewest instead={instead} site={site} />{" "}
            <a href={pledgeAddress(instead)}>{texts.pledgeTitle(instead)}</a>
          </>
        )}
      </p>
    </>
  );
}

/** Until the successor begins, it is the next one rather than the newest one. */
function LeadToNewest({ instead, site }: { instead: Pledge; site: Site }) {
  const { banner } = site.texts.pledge;
  const { from } = instead.validity;
  return (
    <>
      <span {...whileIn({ to: addDays(from, -1) }, site.today)}>{banner.next(from)}</span>
      <span {...whileIn({ from }, site.today)}>{banner.newest}</span>
    </>
  );
}

function Upcoming({ pledge, phase, site }: PhaseProps) {
  const { texts } = site;
  const { banner } = texts.pledge;
  return (
    <>
      <p>
        <strong>{banner.upcomingHeading}.</strong> {banner.begins(pledge.validity.from)}
      </p>
      {phase.instead === undefined ? null : (
        <p>
          {banner.meanwhile} <a href={pledgeAddress(phase.instead)}>{texts.pledgeTitle(phase.instead)}</a>
        </p>
      )}
    </>
  );
}
