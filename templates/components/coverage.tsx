// Components room: the country at a glance: each municipality a row of years, with what there is for each.
import { municipalityAddress, pledgeAddress } from "../../scripts/address/address.ts";
import { type CoveredYear, coverageOf } from "../../scripts/archive/coverage.ts";
import type { Municipality } from "../../scripts/archive/model.ts";
import { coveredYears } from "../../scripts/archive/years.ts";
import type { Site } from "../site.ts";
import { Figure } from "./figure.tsx";
import { type YearCell, YearStrip } from "./year-strip.tsx";

const TONES = { "followed-up": "solid", promised: "outline", none: "none" } as const;

export function Coverage({ site }: { site: Site }) {
  const { archive, texts } = site;
  const words = texts.figures.coverage;
  const years = coveredYears(archive.pledges).reverse();
  return (
    <Figure rule={words.rule} site={site}>
      <ul class="rows">
        {archive.municipalities.map((municipality) => (
          <li>
            <span class="row-name">
              <a href={municipalityAddress(municipality)}>{municipality.name}</a>
            </span>
            <YearStrip
              cells={coverageOf(municipality, years).map((one) => cellOf(one, municipality, site))}
            />
          </li>
        ))}
      </ul>
      <ul class="legend fine" aria-hidden="true">
        {(["followed-up", "promised", "none"] as const).map((state) => (
          <li>
            <span class={`cell cell-${TONES[state]}`}>{String(years.at(-1) ?? "").slice(2)}</span>{" "}
            {words.legend[state]}
          </li>
        ))}
      </ul>
    </Figure>
  );
}

function cellOf(
  { year, pledges, state }: CoveredYear,
  municipality: Municipality,
  { texts }: Site,
): YearCell {
  const { legend, several } = texts.figures.coverage;
  const [pledge, ...more] = pledges;
  const address = pledge === undefined ? undefined : pledgeAddress(pledge);
  return {
    year,
    tone: TONES[state],
    label: more.length === 0 ? legend[state] : `${several(pledges.length)}, ${legend[state]}`,
    // Several pledges at once: their list.
    href: more.length === 0 ? address : municipalityAddress(municipality),
  };
}
