// Measure room: scores → the table and the list of findings that a person reads. Pure.
import { CATEGORIES, type Finding, isFull, type PageScore } from "./score.ts";

/** In the reader's language; the commands have them. */
export interface TableWords {
  readonly kind: string;
  readonly page: string;
  readonly categories: Readonly<Record<(typeof CATEGORIES)[number], string>>;
  readonly counts: string;
  readonly advice: string;
  readonly byIntent: string;
  readonly unmet: (audit: string) => string;
}

/** One line for each page. `!` marks a score that fails, `*` one that is below 100 by intent. */
export function scoreTable(pages: readonly PageScore[], words: TableWords): string {
  // A space under the mark of a score.
  const head = [words.kind, ...CATEGORIES.map((category) => `${words.categories[category]} `), words.page];
  const rows = pages.map((page) => [
    page.kind,
    ...CATEGORIES.map((category) => {
      const score = page.scores[category];
      return score === 100 ? "100 " : `${score}${isFull(page, category) ? "*" : "!"}`;
    }),
    page.address,
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? "").length)),
  );
  const last = head.length - 1;
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        if (column === last) return cell;
        return column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
      })
      .join("  ");
  return [head, ...rows].map((row) => `${line(row)}\n`).join("");
}

/** Every audit below full score, once, with the kinds of page it was found on: what costs points first, then advice. */
export function findingList(pages: readonly PageScore[], words: TableWords): string {
  const found = new Map<string, { finding: Finding; kinds: string[] }>();
  for (const { kind, findings } of pages)
    for (const finding of findings) {
      const key = `${rankOf(finding)} ${finding.category} ${finding.id} ${finding.byIntent ?? ""}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { finding, kinds: [kind] });
      else known.kinds.push(kind);
    }
  const lines = [...found]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { finding, kinds }]) => {
      const { category, id, title, byIntent } = finding;
      const told = [words.counts, words.byIntent, words.advice][rankOf(finding)];
      const why = byIntent === undefined ? "" : `\n    ${byIntent}`;
      return `${told}  ${words.categories[category]}: ${id}\n    ${title}\n    ${kinds.join(", ")}${why}\n`;
    });
  const unmet = pages.flatMap(({ kind, unmet }) => unmet.map((audit) => `${kind}: ${words.unmet(audit)}\n`));
  return [...unmet, ...lines].join("");
}

const rankOf = ({ counts, byIntent }: Finding): 0 | 1 | 2 => (byIntent !== undefined ? 1 : counts ? 0 : 2);
