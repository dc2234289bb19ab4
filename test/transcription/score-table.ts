// Tests of the transcription room: scores as a table that a person reads in a terminal.
import { ANSWERS, type Count, f1, LISTS, precision, recall, type Score, total } from "./score.ts";

export interface Result {
  /** The page's file name. */
  readonly name: string;
  readonly score: Score;
}

/**
 * One line a page, as found/labelled with what was too much as `+2`; then the micro-averages of all. A dash is where there was
 * nothing to measure. Aligned, without an end of line.
 */
export function scoreTable(results: readonly Result[]): string {
  const all = total(results.map(({ score }) => score));
  const pages = [
    ["page", ...LISTS, ...ANSWERS],
    ...results.map(({ name, score }) => [
      name,
      ...LISTS.map((measure) => found(score[measure])),
      ...ANSWERS.map((measure) => right(score[measure])),
    ]),
  ];
  const lists = [
    [`all ${results.length} pages`, "precision", "recall", "F1", "hits", "read", "labelled"],
    ...LISTS.map((measure) => {
      const count = all[measure];
      return [
        measure,
        share(precision(count)),
        share(recall(count)),
        share(f1(count)),
        `${count.hits}`,
        `${count.read}`,
        `${count.labelled}`,
      ];
    }),
  ];
  const answers = [
    ["", "right", "", ""],
    ...ANSWERS.map((measure) => {
      const { hits, labelled } = all[measure];
      return [measure, share(recall(all[measure])), `${hits}`, `of ${labelled}`];
    }),
  ];
  return [pages, lists, answers].map(aligned).join("\n\n");
}

function found({ hits, read, labelled }: Count): string {
  if (read + labelled === 0) return "–";
  return `${hits}/${labelled}${read > hits ? ` +${read - hits}` : ""}`;
}

function right({ hits, labelled }: Count): string {
  if (labelled === 0) return "–";
  if (labelled > 1) return `${hits}/${labelled}`;
  return hits === 1 ? "yes" : "NO";
}

const share = (value: number | undefined): string => (value === undefined ? "–" : value.toFixed(3));

/** The first column to the left, all others to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number): string =>
    column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(cell).join("  ").trimEnd()).join("\n");
}
