// Tests of what a site is made from besides the Archive: the files as they were written, and warnings where history lacks.
import { describe, expect, test } from "vitest";
import { loadArchive } from "../../scripts/archive/load.ts";
import { printReport } from "../../scripts/diagnostics/report.ts";
import { surroundingsOf } from "../../scripts/site/surroundings.ts";
import { Repository } from "../history/repository.ts";

function reportOn(content: string): string {
  const loaded = loadArchive(content, "pledges");
  const { diagnostics } = surroundingsOf(content, loaded);
  const print = (language: "en" | "sv") =>
    printReport(diagnostics, { ...loaded, language, color: false, aftermath: "built" });
  return `\n${print("en")}\n${print("sv")}`;
}

const repository = new Repository();
repository.commit("2021-04-14T08:00:00Z", { "ed/2021/pledge.md": "" });
repository.commit("2021-05-14T08:00:00Z", { "ed/2021/report.md": "" });

describe("a build that cannot tell the history warns", () => {
  test("of a clone that was cut off", () => {
    expect(reportOn(repository.shallow())).toMatchInlineSnapshot(`
      "
      pledges/archive.yml:1:1 warning history/missing
        the site cannot tell what has changed in the archive: this clone holds only the newest commits. Its pages say that history is missing
        fix   fetch the rest with \`git fetch --unshallow\`; in GitHub Actions, write \`fetch-depth: 0\`

      0 errors, 1 warning in 4 files. The site was built.

      pledges/archive.yml:1:1 warning history/missing
        webbplatsen kan inte visa vad som har ändrats i arkivet: klonen innehåller bara de senaste ändringarna. På sidorna står det att historiken saknas
        åtgärd   hämta resten med \`git fetch --unshallow\`; i GitHub Actions skriver du \`fetch-depth: 0\`

      0 fel, 1 varning i 4 filer. Webbplatsen byggdes.
      "
    `);
  });

  test("of a file that is not committed as it stands", () => {
    repository.write(
      "ed/2021/report.md",
      "---\nassessed-by: joint\noutcomes: [{ commitment: ljus, status: ongoing }]\n---\n",
    );
    expect(reportOn(repository.content)).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/report.md:1:1 warning history/not-committed
        this file is not committed as it stands here, so the public log does not know it
        fix   commit it before the site is published

      0 errors, 1 warning in 4 files. The site was built.

      pledges/ed/2021/report.md:1:1 warning history/not-committed
        filen är inte incheckad så som den ser ut nu, så den öppna loggen känner inte till den
        åtgärd   checka in den innan webbplatsen publiceras

      0 fel, 1 varning i 4 filer. Webbplatsen byggdes.
      "
    `);
    repository.git("checkout", "--quiet", "--", ".");
  });

  test("of nothing else", () => {
    expect(reportOn(repository.content)).toContain("0 errors in 4 files.");
  });
});

test("files are as they were written, by their place in the content folder, with one kind of line end", () => {
  repository.write(
    "ed/2021/report.md",
    "\uFEFF---\r\nassessed-by: joint\r\noutcomes: [{ commitment: ljus, status: ongoing }]\r\n---\r\n",
  );
  const { sources } = surroundingsOf(repository.content, loadArchive(repository.content, "pledges"));
  expect([...sources.keys()]).toEqual([
    "archive.yml",
    "ed/2021/pledge.md",
    "ed/2021/report.md",
    "ed/municipality.yml",
  ]);
  expect(sources.get("ed/2021/report.md")).toBe(
    "---\nassessed-by: joint\noutcomes: [{ commitment: ljus, status: ongoing }]\n---\n",
  );
});
