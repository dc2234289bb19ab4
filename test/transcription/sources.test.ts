// Tests of the transcription room with pages that were really published, where they are at hand, and with a miniature of the seed's shape in its own words.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { drafted, draftedInTurn, faultsOf, shown, WAITING } from "./drafted.ts";

const MINIATURE = path.join(import.meta.dirname, "pages/miniature/dals-ed-2021.txt");
/** Beside the project or above it, not in it: others wrote these pages. */
const PLACES = ["../shared/sources", "../../shared/sources"].map((place) =>
  path.join(import.meta.dirname, "../..", place),
);
const SOURCES = PLACES.find((place) => existsSync(place)) ?? PLACES[0] ?? "";
const isHere = existsSync(SOURCES);
if (!isHere) process.stdout.write(`The published pages were left out: ${SOURCES} is not there.\n`);

test("the seed's shape: what the police promise, then what both do, and one name in two spellings", () => {
  const page = drafted(readFileSync(MINIATURE));
  expect(page.reading.promises.map(({ by }) => by)).toEqual(["police", "police", "joint", "joint", "joint"]);
  expect(faultsOf(page.drafts)).toEqual([]);
  expect(shown(page)).toMatchInlineSnapshot(`
    "
    === dals-ed/municipality.yml
    name: Dals-Ed
    genitive: Dals-Eds
    code: "1438"
    county: Västra Götalands län

    === dals-ed/2021/pledge.md
    ---
    title: Medborgarlöfte i Dals-Ed 2021
    published: 2021-04-14
    commitments:
      - id: trafik-centrum
        by: police
        text: Polisen skall bidra till lugnare trafik i centrum.
      - id: kontroller-centrum
        by: police
        text: Polisens kontroller i centrum ska även omfatta mopeder.
      - id: trygghetsvandringar
        by: joint
        text: Fortsätta gå trygghetsvandringar, minst två om året.
        target:
          min: 2
          unit: om året
      - id: belysningen-gangtunneln
        by: joint
        text: "Kontinuerligt se över belysningen vid *gångtunneln*."
      - id: grannsamverkan
        by: joint
        text: Fortsätta jobba med Grannsamverkan - starta nya grupper.
    signatories:
      # TODO: sidan skriver namnet på två sätt, ”Viola Lindmark” och ”Vera Lindmark”; ta reda på vilket som är rätt
      - name: Viola Lindmark
        role: Lokalpolisområdeschef
        party: police
    # TODO: sidan säger inte sin egen adress; skriv den under sources
    wording: verbatim
    ---

    Här står vad polisen och Dals-Eds kommun skall göra för att fler ska känna sig trygga. Löftena bygger på den medborgardialog som hölls hösten 2020.

    ## Polisen och kommunen ska gemensamt arbeta för en tryggare ort genom att:

    Följ med i hur det går!

    Löftet följs upp av kommunen och polisen varje år.
    "
  `);
  const pledge = page.drafts.find(({ kind }) => kind === "pledge") ?? expect.unreachable();
  const [doubt] = pledge.doubts.filter(({ doubt }) => doubt.includes("Vera"));
  expect(pledge.text.split("\n")[(doubt?.line ?? 0) - 1]).toContain("TODO: sidan skriver namnet på två sätt");
  expect(pledge.text.split("\n")[doubt?.line ?? 0]).toContain("name: Viola Lindmark");
});

describe.skipIf(!isHere)("published pages", () => {
  const pages = isHere ? readdirSync(SOURCES).filter((name) => name.endsWith(".txt")) : [];

  test("are all read, and the archive's reader refuses their drafts for nothing but what is left to fill in", {
    timeout: 30_000,
  }, () => {
    const { drafts, undrafted } = draftedInTurn(pages.map((name) => readFileSync(path.join(SOURCES, name))));
    expect(undrafted).toEqual([]);
    expect(drafts.length).toBeGreaterThanOrEqual(pages.length);
    expect(faultsOf(drafts).filter((fault) => !WAITING.test(fault))).toEqual([]);
  });

  test("the seed: nine commitments in its order, its day, and its doubt at the line of the name", () => {
    const { reading, drafts } = drafted(readFileSync(path.join(SOURCES, "dals-ed-2021.seed.txt")));
    expect(reading.promises.map(({ by }) => by)).toEqual([
      ...["police", "police", "police", "police"],
      ...["joint", "joint", "joint", "joint", "joint"],
    ]);
    expect(reading.promises[0]?.text).toMatch(/^Polisen skall bidra till att minska antalet döda/);
    expect(reading.promises[8]?.text).toMatch(/^Fortsätta att Informera/);
    expect(reading.published?.day).toBe("2021-04-14");
    const pledge = drafts.find(({ kind }) => kind === "pledge") ?? expect.unreachable();
    const doubt = pledge.doubts.find(({ doubt }) => doubt.includes("Jerry")) ?? expect.unreachable();
    expect(doubt.doubt).toContain("Jenny Wester");
    expect(pledge.text.split("\n")[doubt.line]).toMatch(/name: J(?:enny|erry) Wester/);
  });
});
