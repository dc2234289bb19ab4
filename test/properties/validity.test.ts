// Property tests of validity: what a page says of a pledge on every day, for periods of any length, overlap and gap.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Municipality, Pledge } from "../../scripts/archive/model.ts";
import {
  countStretches,
  holds,
  phasesOf,
  quietStretches,
  stateOn,
  successorsOf,
} from "../../scripts/archive/phases.ts";
import { addDays, type Day, day, includes } from "../../scripts/calendar/day.ts";
import { fix } from "./fixed.ts";

fix(40);

const BEGIN = day("2015-01-01");
const date = fc.nat(4000).map((days) => addDays(BEGIN, days));
const period = fc.tuple(date, fc.nat(1500)).map(([from, days]) => ({ from, to: addDays(from, days) }));

/** Pledges of one municipality, some for a place of their own; only what phases ask for is there. */
const pledges = fc
  .array(fc.tuple(period, fc.option(fc.constantFrom("Centrum", "Norr"), { nil: undefined })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((found) => {
    const municipality = { slug: "ed", pledges: [] as Pledge[] };
    for (const [validity, place] of found)
      municipality.pledges.push({
        municipality: municipality as unknown as Municipality,
        slug: validity.from,
        validity,
        place,
      } as unknown as Pledge);
    return municipality.pledges as readonly Pledge[];
  });

/** Worked out once for a pledge, as a page does it, and not for each day that is asked. */
const known = new WeakMap<Pledge, ReturnType<typeof phasesOf>>();
function phasesOnceOf(pledge: Pledge): ReturnType<typeof phasesOf> {
  const phases = known.get(pledge) ?? phasesOf(pledge);
  known.set(pledge, phases);
  return phases;
}

/** Days on which something may change, and their neighbours. */
const telling = (all: readonly Pledge[]): Day[] =>
  all.flatMap(({ validity: { from, to } }) => [
    addDays(from, -1),
    from,
    addDays(from, 1),
    addDays(to, -1),
    to,
    addDays(to, 1),
  ]);

const each = (check: (all: readonly Pledge[], pledge: Pledge, on: Day) => void): void =>
  fc.assert(
    fc.property(pledges, date, (all, other) => {
      for (const pledge of all) for (const on of [...telling(all), other]) check(all, pledge, on);
    }),
  );

describe("the state of a pledge", () => {
  test("is in force on exactly the days of its validity, upcoming before and ended or outdated after", () => {
    each((_, pledge, on) => {
      const { state } = stateOn(pledge, on);
      expect(state === "in-force").toBe(includes(pledge.validity, on));
      expect(state === "upcoming").toBe(on < pledge.validity.from);
      expect(state === "ended" || state === "outdated").toBe(on > pledge.validity.to);
    });
  });

  test("leads from an outdated pledge to another that began later, and from an upcoming one to one in force", () => {
    each((_, pledge, on) => {
      const { state, instead } = stateOn(pledge, on);
      expect(instead).not.toBe(pledge);
      if (state === "outdated") {
        expect(instead !== undefined && instead.validity.from > pledge.validity.from).toBe(true);
        expect(instead !== undefined && successorsOf(pledge).includes(instead)).toBe(true);
      }
      if (state === "ended") expect(successorsOf(pledge)).toEqual([]);
      if (state === "upcoming" && instead !== undefined) expect(includes(instead.validity, on)).toBe(true);
      if (state === "in-force") expect(instead).toBeUndefined();
    });
  });
});

describe("phases", () => {
  test("cover all days once, in order, without a gap, and no two neighbours say the same", () => {
    fc.assert(
      fc.property(pledges, (all) => {
        for (const pledge of all) {
          const phases = phasesOf(pledge);
          expect([phases[0]?.from, phases.at(-1)?.to]).toEqual([undefined, undefined]);
          for (const [index, phase] of phases.entries()) {
            const next = phases[index + 1];
            if (next === undefined) continue;
            expect(next.from).toBe(addDays(phase.to ?? BEGIN, 1));
            expect([next.state, next.instead]).not.toEqual([phase.state, phase.instead]);
          }
        }
      }),
    );
  });

  test("say on every day what holds on that day", () => {
    each((_, pledge, on) => {
      const phases = phasesOnceOf(pledge).filter((phase) => holds(phase, on));
      expect(phases).toHaveLength(1);
      const { state, instead } = stateOn(pledge, on);
      expect([phases[0]?.state, phases[0]?.instead]).toEqual([state, instead]);
    });
  });
});

describe("stretches of many pledges", () => {
  test("are quiet on exactly the days on which none is in force", () => {
    fc.assert(
      fc.property(pledges, date, (all, other) => {
        const stretches = quietStretches(all);
        for (const on of [...telling(all), other]) {
          const found = stretches.filter((stretch) => holds(stretch, on)).length;
          expect(found).toBe(all.some(({ validity }) => includes(validity, on)) ? 0 : 1);
        }
      }),
    );
  });

  test("count on every day from the first on how many are in force", () => {
    fc.assert(
      fc.property(pledges, date, (all, since) => {
        const stretches = countStretches(
          all.map(({ validity }) => validity),
          since,
        );
        for (const on of telling(all).filter((one) => one >= since)) {
          const found = stretches.filter((stretch) => holds(stretch, on));
          expect(found.map(({ count }) => count)).toEqual([
            all.filter(({ validity }) => includes(validity, on)).length,
          ]);
        }
      }),
    );
  });
});
