// Measure room: what Lighthouse measured on one page → its scores and every audit below full score, judged. Pure.

export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Category = (typeof CATEGORIES)[number];

/** What is read of Lighthouse's own result. */
export interface Measurement {
  readonly categories: Readonly<Record<string, MeasuredCategory>>;
  readonly audits: Readonly<Record<string, MeasuredAudit>>;
}

interface MeasuredCategory {
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number; readonly group?: string }[];
}

interface MeasuredAudit {
  readonly title: string;
  readonly score: number | null;
  readonly scoreDisplayMode: string;
  readonly displayValue?: string;
}

/** An audit below full score. */
export interface Finding {
  readonly category: Category;
  readonly id: string;
  /** In words, with the figure measured where there is one. */
  readonly title: string;
  /** Whether it takes anything from the category's score; many are advice alone. */
  readonly counts: boolean;
  /** Why it is meant to be so. */
  readonly byIntent?: string | undefined;
}

export interface PageScore {
  readonly kind: string;
  readonly address: string;
  /** 0–100. */
  readonly scores: Readonly<Record<Category, number>>;
  readonly findings: readonly Finding[];
  /** Audits that are meant to fail here and did not. */
  readonly unmet: readonly string[];
}

/** An audit that is right to fail on one kind of page. */
export interface Intent {
  readonly kind: string;
  readonly audit: string;
  readonly why: string;
}

interface MeasuredPage {
  readonly kind: string;
  readonly address: string;
  /** At least one. */
  readonly runs: readonly Measurement[];
}

/** Every category by the run whose performance is the median one, the lower of two: the others do not vary. */
export function scoreOf({ kind, address, runs }: MeasuredPage, intents: readonly Intent[]): PageScore {
  const sorted = runs.toSorted((a, b) => scoreIn(a, "performance") - scoreIn(b, "performance"));
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  if (median === undefined) throw new RangeError(`${address} was never measured`);
  const intended = intents.filter((one) => one.kind === kind);
  const findings = CATEGORIES.flatMap((category) => findingsIn(median, category, intended));
  const unmet = intended
    .map(({ audit }) => audit)
    .filter((audit) => !findings.some(({ id, byIntent }) => id === audit && byIntent !== undefined));
  const scores = Object.fromEntries(CATEGORIES.map((category) => [category, scoreIn(median, category)]));
  return { kind, address, scores: scores as Record<Category, number>, findings, unmet };
}

/** 100 in a category, or all that is missing is missing by intent. */
export const isFull = ({ scores, findings }: PageScore, category: Category): boolean => {
  const lost = findings.filter((one) => one.category === category && one.counts);
  return (
    scores[category] === 100 || (lost.length > 0 && lost.every(({ byIntent }) => byIntent !== undefined))
  );
};

export const passes = (page: PageScore): boolean =>
  page.unmet.length === 0 && CATEGORIES.every((category) => isFull(page, category));

/** A category without a score is one that was not measured, and 0: silence never passes. */
function scoreIn({ categories }: Measurement, category: Category): number {
  return Math.round((categories[category]?.score ?? 0) * 100);
}

function findingsIn(
  { categories, audits }: Measurement,
  category: Category,
  intended: readonly Intent[],
): Finding[] {
  return (categories[category]?.auditRefs ?? []).flatMap(({ id, weight, group }) => {
    const audit = audits[id];
    // Lighthouse shows no "hidden" audit in a report of its own either: their advice stands under other names.
    if (audit === undefined || group === "hidden") return [];
    const failed = audit.scoreDisplayMode === "error" || (audit.score !== null && audit.score < 1);
    if (!failed) return [];
    const { title, displayValue } = audit;
    const told = displayValue === undefined ? title : `${title} (${displayValue.replace(/\s/g, " ")})`;
    const byIntent = intended.find((one) => one.audit === id)?.why;
    return [{ category, id, title: told, counts: weight > 0, byIntent }];
  });
}
