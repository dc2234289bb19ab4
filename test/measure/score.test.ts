// Tests of what is made of Lighthouse's results: scores, findings, what fails by intent, the table and the list.
import { describe, expect, test } from "vitest";
import {
  type Category,
  type Intent,
  isFull,
  type Measurement,
  passes,
  scoreOf,
} from "../../scripts/measure/score.ts";
import { findingList, scoreTable } from "../../scripts/measure/score-table.ts";
import { wordsOf } from "../../scripts/terminal/words.ts";

/** A page where all is full but the audits named: category → audit → [score, weight]. */
type Lacking = Partial<Record<Category, Record<string, readonly [number | null, number]>>>;

function measured(lacking: Lacking, performance = 1): Measurement {
  const audits: Record<string, Measurement["audits"][string]> = {
    fine: { title: "Fine", score: 1, scoreDisplayMode: "binary" },
    manual: { title: "Look yourself", score: null, scoreDisplayMode: "manual" },
  };
  const category = (name: Category, score: number): Measurement["categories"][string] => {
    const failed = Object.entries(lacking[name] ?? {});
    for (const [id, [value]] of failed)
      audits[id] = {
        title: `About ${id}`,
        score: value,
        scoreDisplayMode: value === null ? "error" : "binary",
      };
    const lost = failed.some(([, [, weight]]) => weight > 0);
    return {
      score: lost ? 0.63 : score,
      auditRefs: [
        { id: "fine", weight: 1 },
        { id: "manual", weight: 0 },
        ...failed.map(([id, [, weight]]) => ({ id, weight })),
      ],
    };
  };
  const categories = {
    performance: category("performance", performance),
    accessibility: category("accessibility", 1),
    "best-practices": category("best-practices", 1),
    seo: category("seo", 1),
  };
  return { categories, audits };
}

const INTENTS: readonly Intent[] = [{ kind: "not-found", audit: "is-crawlable", why: "it leads nowhere" }];
const page = (kind: string, ...runs: readonly Measurement[]) =>
  scoreOf({ kind, address: `/${kind}/`, runs }, INTENTS);

describe("a page", () => {
  test("with all at full score passes, without findings", () => {
    const score = page("start", measured({}));
    expect(score.scores).toEqual({ performance: 100, accessibility: 100, "best-practices": 100, seo: 100 });
    expect(score.findings).toEqual([]);
    expect(passes(score)).toBe(true);
  });

  test("fails for one audit that counts, and is told which", () => {
    const score = page("start", measured({ accessibility: { contrast: [0, 7] } }));
    expect(score.findings).toEqual([
      { category: "accessibility", id: "contrast", title: "About contrast", counts: true },
    ]);
    expect(passes(score)).toBe(false);
  });

  test("passes with advice that counts for nothing, which is told all the same", () => {
    const score = page("start", measured({ performance: { "render-blocking": [0.5, 0] } }));
    expect(score.findings).toMatchObject([{ id: "render-blocking", counts: false }]);
    expect(passes(score)).toBe(true);
  });

  test("an audit that broke is a finding, and a category that was not measured never passes", () => {
    expect(page("start", measured({ seo: { robots: [null, 1] } })).findings).toMatchObject([
      { id: "robots" },
    ]);
    const { categories, audits } = measured({});
    const unmeasured = { ...categories, performance: { score: null, auditRefs: [] } };
    const broken = page("start", { audits, categories: unmeasured });
    expect([broken.scores.performance, passes(broken)]).toEqual([0, false]);
  });
});

describe("what fails by intent", () => {
  const crawl = { "is-crawlable": [0, 4] } as const;

  test("is no fault on the kind of page that it is meant for", () => {
    const score = page("not-found", measured({ seo: crawl }));
    expect([score.scores.seo, isFull(score, "seo"), passes(score)]).toEqual([63, true, true]);
    expect(score.findings).toMatchObject([{ id: "is-crawlable", byIntent: "it leads nowhere" }]);
  });

  test("is a fault on every other kind", () => {
    expect(passes(page("start", measured({ seo: crawl })))).toBe(false);
  });

  test("excuses nothing beside it", () => {
    expect(passes(page("not-found", measured({ seo: { ...crawl, "link-text": [0, 1] } })))).toBe(false);
  });

  test("is a fault when it no longer fails", () => {
    const score = page("not-found", measured({}));
    expect([score.unmet, passes(score)]).toEqual([["is-crawlable"], false]);
  });
});

test.each([
  [[0.9], 90],
  [[0.9, 1, 0.95], 95],
  [[1, 0.9], 90],
  [[1, 0.9, 0.95, 0.92], 92],
])("of runs with %j the median is taken, the lower of two", (performances, expected) => {
  const runs = performances.map((one) => measured({}, one));
  expect(page("start", ...runs).scores.performance).toBe(expected);
});

describe("in writing", () => {
  const pages = [
    page("start", measured({ performance: { "first-paint": [0.99, 0] } })),
    page(
      "pledge",
      measured({ performance: { "first-paint": [0.98, 0] }, accessibility: { contrast: [0, 7] } }),
    ),
    page("not-found", measured({ seo: { "is-crawlable": [0, 4] } })),
  ];

  test("the table has a line for each page, and marks what fails and what is meant to", () => {
    expect(scoreTable(pages, wordsOf("en").lighthouse.table)).toBe(
      [
        "kind       performance   accessibility   best practices   SEO   page",
        "start              100             100              100   100   /start/",
        "pledge             100              63!             100   100   /pledge/",
        "not-found          100             100              100    63*  /not-found/",
        "",
      ].join("\n"),
    );
  });

  test("the list tells each finding once with its kinds of page: faults, intents, advice", () => {
    expect(findingList(pages, wordsOf("sv").lighthouse.table)).toBe(
      [
        "sänker  tillgänglighet: contrast",
        "    About contrast",
        "    pledge",
        "avsikt  SEO: is-crawlable",
        "    About is-crawlable",
        "    not-found",
        "    it leads nowhere",
        "råd  prestanda: first-paint",
        "    About first-paint",
        "    start, pledge",
        "",
      ].join("\n"),
    );
  });

  test("an intent that is not met stands first", () => {
    const list = findingList([page("not-found", measured({}))], wordsOf("en").lighthouse.table);
    expect(list).toBe("not-found: is-crawlable is meant to fail here and does not\n");
  });
});
