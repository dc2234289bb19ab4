// Components room: when a municipality's pledges have been in force, as bars on a line of time with the gaps between them.
import { pledgeAddress } from "../../scripts/address/address.ts";
import type { Pledge } from "../../scripts/archive/model.ts";
import { type GapRow, type PledgeRow, timelineOf } from "../../scripts/archive/timeline.ts";
import type { Site } from "../site.ts";
import { Figure } from "./figure.tsx";
import { percent } from "./segments.tsx";

/** Years that have a label of their own at most: more would run into each other on a phone. */
const MOST_LABELS = 8;
const HEIGHT = 14;

/** Each row says its days in words, so the bars are decoration. */
export function Timeline({ pledges, site }: { pledges: readonly Pledge[]; site: Site }) {
  const timeline = timelineOf(pledges);
  if (timeline === undefined) return null;
  const { texts } = site;
  return (
    <Figure rule={texts.figures.timeline.rule} site={site}>
      <div class="timeline">
        <Grid years={timeline.years} />
        <ol class="timeline-rows">
          {timeline.rows.map((row) =>
            "gap" in row ? <Gap row={row} site={site} /> : <Bar row={row} site={site} />,
          )}
        </ol>
      </div>
    </Figure>
  );
}

function Grid({ years }: { years: readonly number[] }) {
  const every = Math.ceil(years.length / MOST_LABELS);
  return (
    <svg class="timeline-grid" width="100%" height="100%" aria-hidden="true" focusable="false">
      {years.map((year, index) => {
        const x = percent(index / years.length);
        return (
          <>
            <line x1={x} x2={x} y1="0" y2="100%" />
            {index % every > 0 ? null : (
              <svg x={x} overflow="visible" aria-hidden="true">
                <text x="4" y="14">
                  {year}
                </text>
              </svg>
            )}
          </>
        );
      })}
    </svg>
  );
}

function Bar({ row, site }: { row: PledgeRow; site: Site }) {
  const { texts } = site;
  const { pledge, start, end, extendedFrom } = row;
  return (
    <li>
      <p>
        <a href={pledgeAddress(pledge)}>{texts.pledgePeriod(pledge)}</a>{" "}
        <span class="fine">
          {texts.period(pledge.validity)}
          {extendedFrom === undefined ? "" : `, ${texts.figures.timeline.extended(pledge.originalValidity)}`}
        </span>
      </p>
      <svg class="timeline-bar" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
        <rect
          class="span-pledge"
          x={percent(start)}
          width={percent((extendedFrom ?? end) - start)}
          height={HEIGHT}
          rx="3"
        />
        {extendedFrom === undefined ? null : (
          <rect
            class="span-extension"
            x={percent(extendedFrom)}
            width={percent(end - extendedFrom)}
            height={HEIGHT}
            rx="3"
          />
        )}
      </svg>
    </li>
  );
}

function Gap({ row, site }: { row: GapRow; site: Site }) {
  return (
    <li class="timeline-gap">
      <p class="fine">{site.texts.figures.timeline.gap(row.gap)}</p>
      <svg class="timeline-bar" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
        <rect
          class="span-gap"
          x={percent(row.start)}
          width={percent(row.end - row.start)}
          height={HEIGHT}
          rx="3"
        />
      </svg>
    </li>
  );
}
