// Tests of the accessibility statement: every part that the law names, from what archive.yml says and no more.
import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { day } from "../../scripts/calendar/day.ts";
import { accessibilityPage } from "../../templates/pages/accessibility.tsx";
import { siteOf } from "../../templates/site.ts";
import { ARCHIVE, archiveOf } from "../archive/miniature.ts";
import { all, textOf } from "../build/page.ts";

function statement(change: (archive: string) => string) {
  const site = siteOf(archiveOf({ "archive.yml": change(ARCHIVE) }), day("2026-11-24"));
  const root = parse(accessibilityPage.render(site, site));
  const [main] = all(root, "main");
  return { text: main ? textOf(main) : "", headings: all(root, "h2", "h3").map(textOf) };
}

const SHORTCOMINGS = `  shortcomings:
    - { what: Kartan går inte att nå., why: Den är gammal., criterion: 2.1.1, planned: 2027-03-01 }
    - { what: Filmerna saknar text., why: Det skulle kosta mer än hela webbplatsen., kind: disproportionate-burden }
    - { what: Inskannade avtal., why: De är äldre än lagen., kind: out-of-scope }
`;

describe("the statement", () => {
  test("of a site that follows the law has all parts, and knows of no shortcomings", () => {
    const { text, headings } = statement((archive) => archive);
    expect(headings).toEqual([
      "Hur tillgänglig är webbplatsen?",
      "Vad kan du göra om du inte kan använda delar av webbplatsen?",
      "Rapportera brister i webbplatsens tillgänglighet",
      "Tillsyn",
      "Teknisk information om webbplatsens tillgänglighet",
      "Innehåll som inte är tillgängligt",
      "Hur vi har testat webbplatsen",
    ]);
    for (const part of [
      "Redaktionen står bakom Miniatyrarkivet. Redogörelsen gäller webbplatsen https://loften.example.",
      "helt förenlig",
      "red@loften.example",
      "Digg",
      "EN 301 549",
      "Vi känner inte till några brister.",
      "Vi har gjort en självskattning.",
      "Senaste bedömningen gjordes 2 januari 2026.",
      "Redogörelsen uppdaterades senast 2 januari 2026.",
    ])
      expect(text).toContain(part);
  });

  test("names what is not accessible and why, under the reasons that the law knows", () => {
    const { text, headings } = statement((archive) =>
      archive.replace("compliance: full", "compliance: partial").concat(SHORTCOMINGS),
    );
    expect(headings.slice(6, 9)).toEqual([
      "Sådant som inte följer lagens krav",
      "Sådant som skulle vara oskäligt betungande att göra tillgängligt",
      "Sådant som lagen inte omfattar",
    ]);
    expect(text).toContain(
      "Kartan går inte att nå. Orsak: Den är gammal. Kriterium i WCAG: 2.1.1. Vi räknar med att ha åtgärdat det 1 mars 2027.",
    );
    expect(text).toContain("delvis förenlig");
    expect(text).toContain("12 § i lagen");
  });

  test("says who is responsible, when one is answered and how it was tested, when that is stated", () => {
    const { text } = statement((archive) =>
      archive.replace(
        "method: self",
        "method: external\n  responsible: Dals-Eds kommun\n  answer: Vi svarar samma dag.\n  tested: Tre personer provade.",
      ),
    );
    expect(text).toContain("Dals-Eds kommun står bakom");
    expect(text).toContain("Vi svarar samma dag.");
    expect(text).toContain("En utomstående har granskat webbplatsen. Tre personer provade.");
  });
});
