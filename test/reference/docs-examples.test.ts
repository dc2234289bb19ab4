// Reference tests: the examples of docs/skriva.md, put together, are an archive without a fault.
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { withWrong } from "../archive/report.ts";
import { ROOT } from "../source-tree.ts";

test("municipality, pledge and follow-up as docs/skriva.md shows them check without a word", () => {
  const text = readFileSync(path.join(ROOT, "docs/skriva.md"), "utf8");
  const [municipality, pledge, report] = Array.from(
    text.matchAll(/```yaml\n([\s\S]*?)```/g),
    ([, yaml = ""]) => yaml,
  );
  const files = {
    "dals-ed/municipality.yml": municipality ?? "",
    // What it continues.
    "dals-ed/2026/pledge.md": "commitments:\n  - { id: grannsamverkan, by: joint, text: Starta områden. }",
    "dals-ed/2027/pledge.md": pledge ?? "",
    "dals-ed/2027/report.md": report ?? "",
  };
  withWrong({ files }, ({ diagnostics, archive }) => {
    expect(diagnostics.map(({ code, place }) => `${place.file}:${place.line} ${code}`)).toEqual([]);
    expect(archive?.pledges.map(({ followUps }) => followUps.length).sort()).toEqual([0, 1]);
  });
});
