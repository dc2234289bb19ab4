// Components room: facts about a thing, each a term and what it is; one that is not known takes no place.
import type { ComponentChildren } from "preact";
import type { Day } from "../../scripts/calendar/day.ts";
import type { Site } from "../site.ts";

export function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  if (children === undefined) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function DayFact({ term, day, site }: { term: string; day: Day | undefined; site: Site }) {
  return (
    <Fact term={term}>
      {day === undefined ? undefined : <time datetime={day}>{site.texts.date(day)}</time>}
    </Fact>
  );
}
