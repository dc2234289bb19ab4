// Components room: years in a row of cells, each a year, what it holds and, when there is something behind it, a link to it.

export interface YearCell {
  readonly year: number;
  /** Heard after the year: "löfte med slutlig uppföljning"; says the figure too when there is one. */
  readonly label: string;
  readonly href?: string | undefined;
  /** Colours the cell, as `cell-<tone>`: never the only difference from a cell of another tone. */
  readonly tone: "none" | "outline" | "solid";
  /** A figure below the year. */
  readonly value?: string | undefined;
}

export function YearStrip({ cells }: { cells: readonly YearCell[] }) {
  return (
    <ul class="strip">
      {cells.map((cell) => (
        <li>
          {cell.href === undefined ? (
            <span class={`cell cell-${cell.tone}`}>
              <CellText cell={cell} />
            </span>
          ) : (
            <a class={`cell cell-${cell.tone}`} href={cell.href}>
              <CellText cell={cell} />
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** On a small screen the century is only heard. */
function CellText({ cell }: { cell: YearCell }) {
  const year = String(cell.year);
  return (
    <>
      <span class="cell-year">
        <span class="century">{year.slice(0, 2)}</span>
        {year.slice(2)}
      </span>
      {cell.value === undefined ? null : (
        <span class="cell-value" aria-hidden="true">
          {cell.value}
        </span>
      )}
      <span class="heard">: {cell.label}</span>
    </>
  );
}
