// Components room: names of data and what they mean, as a table: columns of a file, fields of another, words of a list.
import type { ComponentChildren } from "preact";

interface MeaningTableProps {
  /** Id of the heading that names the table. */
  readonly labelledBy: string;
  readonly head: readonly string[];
  /** The name as it is written in the data, then a cell for each other heading. */
  readonly rows: readonly (readonly [name: string, ...cells: ComponentChildren[]])[];
}

export function MeaningTable({ labelledBy, head, rows }: MeaningTableProps) {
  return (
    <table class="meanings" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {head.map((word) => (
            <th scope="col">{word}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr>
            <th scope="row">
              <code>{name}</code>
            </th>
            {cells.map((cell) => (
              <td>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
