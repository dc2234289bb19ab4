// Components room: what was promised by theme and year: each theme a row of years, each figure a link to the commitments behind it.
import { themeAddress } from "../../scripts/address/address.ts";
import type { Commitment, Pledge, Theme } from "../../scripts/archive/model.ts";
import { themeMapOf } from "../../scripts/archive/theme-map.ts";
import type { Site } from "../site.ts";
import { Figure } from "./figure.tsx";
import { YearStrip } from "./year-strip.tsx";

interface ThemeMapProps {
  readonly pledges: readonly Pledge[];
  readonly site: Site;
  /** Where the commitments of one theme and year can be read; never asked for commitments without a theme. */
  readonly addressOf: (theme: Theme, year: number, commitments: readonly Commitment[]) => string;
}

export function ThemeMap({ pledges, site, addressOf }: ThemeMapProps) {
  const { texts, archive } = site;
  const words = texts.figures.themes;
  const { years, rows, total } = themeMapOf(pledges, archive.themes);
  return (
    <Figure rule={`${words.total(total, pledges.length)} ${words.rule}`} site={site}>
      <ul class="rows">
        {rows.map(({ theme, cells }) => (
          <li>
            <span class="row-name">
              {theme === undefined ? words.without : <a href={themeAddress(theme)}>{theme.name}</a>}
            </span>
            <YearStrip
              cells={years.map((year, index) => {
                const some = cells[index] ?? [];
                const isThere = some.length > 0;
                return {
                  year,
                  label: texts.pledge.commitmentsCount(some.length),
                  tone: isThere ? "solid" : "none",
                  value: isThere ? texts.number(some.length) : undefined,
                  href: isThere && theme !== undefined ? addressOf(theme, year, some) : undefined,
                };
              })}
            />
          </li>
        ))}
      </ul>
    </Figure>
  );
}
