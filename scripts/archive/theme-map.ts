// Archive room: how many commitments each theme had each year. A commitment is counted once, in the year its pledge began.
import { yearOf } from "../calendar/day.ts";
import type { Commitment, Pledge, Theme } from "./model.ts";

export interface ThemeMap {
  /** Every year from the first to the last, oldest first. */
  readonly years: readonly number[];
  /** Themes that occur, in the archive's order; last, when there are any, the commitments without one. */
  readonly rows: readonly ThemeRow[];
  readonly total: number;
}

export interface ThemeRow {
  readonly theme: Theme | undefined;
  /** One list for each year. */
  readonly cells: readonly (readonly Commitment[])[];
  readonly total: number;
}

export const startYear = (pledge: Pledge): number => yearOf(pledge.validity.from);

export function themeMapOf(pledges: readonly Pledge[], themes: readonly Theme[]): ThemeMap {
  const starts = pledges.map(startYear);
  const first = Math.min(...starts);
  const years = pledges.length === 0 ? [] : range(first, Math.max(...starts));
  const rows = [...themes, undefined].flatMap((theme): ThemeRow[] => {
    const cells = years.map((): Commitment[] => []);
    for (const pledge of pledges)
      cells[startYear(pledge) - first]?.push(...pledge.commitments.filter((one) => one.theme === theme));
    const total = cells.reduce((sum, cell) => sum + cell.length, 0);
    return total === 0 ? [] : [{ theme, cells, total }];
  });
  return { years, rows, total: rows.reduce((sum, row) => sum + row.total, 0) };
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
