// Components room: names of data and what they mean, as a table: columns of a file, fields of another, words of a list.
import type { ComponentChildren } from "preact";

interface MeaningTableProps {
  /** Id of the heading that names the table. */
  readonly labelledBy: string;
  readonly head: readonly [name: string, meaning: string];
  /** The name as it is written in the data, and what it means. */
  readonly rows: readonly (readonly [name: string, meaning: ComponentChildren])[];
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
        {rows.map(([name, meaning]) => (
          <tr>
            <th scope="row">
              <code>{breakable(name)}</code>
            </th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** On a phone a long name goes on below itself where its parts meet, and nowhere else. */
const breakable = (name: string): ComponentChildren[] =>
  name.split(/(?<=[._])(?=.)/).flatMap((part, index) => (index === 0 ? [part] : [<wbr />, part]));
