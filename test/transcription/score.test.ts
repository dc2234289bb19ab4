// Tests of the transcription room: the scorer of readings. An importer is only as good as the yardstick is honest.
import { describe, expect, test } from "vitest";
import type { Reading } from "./reading.ts";
import { scorePage } from "./score.ts";
import { by, LAMPS, labelled, read, WALKS } from "./score-cases.ts";

describe("commitments", () => {
  test("are counted once each, in whatever order they were read", () => {
    const score = scorePage(
      read({ text: LAMPS, by }, { text: WALKS, by }),
      labelled({ text: WALKS, by }, { text: LAMPS, by }),
    );
    expect(score.commitments).toEqual({ hits: 2, read: 2, labelled: 2 });
  });

  test("one that was cut in two is one hit at most, and the rest is too much", () => {
    const score = scorePage(
      read({ text: "Gå minst tre trygghetsvandringar i", by }, { text: "centrum", by }),
      labelled({ text: WALKS, by }),
    );
    expect(score.commitments).toEqual({ hits: 1, read: 2, labelled: 1 });
  });

  test("two that were read as one are one hit at most, and the rest is missed", () => {
    const score = scorePage(
      read({ text: `${WALKS} och sedan fika`, by }),
      labelled({ text: WALKS, by }, { text: "och sedan fika", by }),
    );
    expect(score.commitments).toEqual({ hits: 1, read: 1, labelled: 2 });
    const halves = scorePage(
      read({ text: `${WALKS}. ${LAMPS}.`, by }),
      labelled({ text: WALKS, by }, { text: LAMPS, by }),
    );
    expect(halves.commitments).toEqual({ hits: 0, read: 1, labelled: 2 });
  });

  test("two identical ones are paired in order, and a third is too much", () => {
    const score = scorePage(
      read({ text: WALKS, by: "police" }, { text: WALKS, by: "municipality" }, { text: WALKS, by }),
      labelled({ text: WALKS, by: "police" }, { text: WALKS, by: "municipality" }),
    );
    expect(score.commitments).toEqual({ hits: 2, read: 3, labelled: 2 });
    expect(score.by).toEqual({ hits: 2, read: 2, labelled: 2 });
  });

  test("of an older pledge on the page are neither right nor wrong, but once only", () => {
    const label = { ...labelled({ text: WALKS, by }), alsoOnPage: [LAMPS] };
    expect(scorePage(read({ text: WALKS, by }, { text: LAMPS, by }), label).commitments.read).toBe(1);
    expect(scorePage(read({ text: LAMPS, by }, { text: LAMPS, by }), label).commitments).toEqual({
      hits: 0,
      read: 1,
      labelled: 1,
    });
  });

  test("of a table may be worded with or without the cell of the goal", () => {
    const label = labelled({ text: "Grannsamverkan", textAlso: ["Grannsamverkan fem nya områden"], by });
    expect(scorePage(read({ text: "Grannsamverkan: fem nya områden", by }), label).commitments.hits).toBe(1);
    expect(scorePage(read({ text: "Grannsamverkan", by }), label).commitments.hits).toBe(1);
  });

  test("have the right party only over those that were found; any other party is a partner", () => {
    const score = scorePage(
      read({ text: WALKS, by: "police" }, { text: LAMPS, by: "raddningstjansten" }, { text: "Annat", by }),
      labelled({ text: WALKS, by: "joint" }, { text: LAMPS, by: "partner" }, { text: "Missat", by }),
    );
    expect(score.by).toEqual({ hits: 1, read: 2, labelled: 2 });
  });
});

describe("targets", () => {
  const counted = (mine: Reading["commitments"][number]["target"], theirs: typeof mine) =>
    scorePage(
      read({ text: WALKS, by, ...(mine && { target: mine }) }),
      labelled({ text: WALKS, by, ...(theirs && { target: theirs }) }),
    ).targets;

  test.each([
    [{ min: 3 }, { min: 3 }, 1],
    [{ min: 3, unit: "trygghetsvandringar i år" }, { min: 3, unit: "vandringar" }, 1],
    [{ min: 3, unit: "lampor" }, { min: 3, unit: "vandringar" }, 0],
    [{ value: 3 }, { min: 3 }, 0],
    [{ min: 3, max: 5 }, { min: 3 }, 0],
    [{ min: 4 }, { min: 3 }, 0],
    [{ min: 0 }, { min: 0 }, 1],
  ])("%j for %j is right %d times", (mine, theirs, hits) => {
    expect(counted(mine, theirs)).toEqual({ hits, read: 1, labelled: 1 });
  });

  test("that are missing, or too much, or nowhere", () => {
    expect(counted(undefined, { min: 3 })).toEqual({ hits: 0, read: 0, labelled: 1 });
    expect(counted({ min: 3 }, undefined)).toEqual({ hits: 0, read: 1, labelled: 0 });
    expect(counted(undefined, undefined)).toEqual({ hits: 0, read: 0, labelled: 0 });
  });

  test("of a commitment that was not found are not counted again", () => {
    const score = scorePage(
      read({ text: LAMPS, by, target: { min: 3 } }),
      labelled({ text: WALKS, by, target: { min: 3 } }),
    );
    expect(score.targets).toEqual({ hits: 0, read: 0, labelled: 0 });
  });
});
