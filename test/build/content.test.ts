// Tests of what the shipped content says on its pages: facts that a reader of the sources would look for.
import { describe, expect, inject, test } from "vitest";
import { all, attribute, ofClass, readPage, readPages, textOf } from "./page.ts";

const { folder } = inject("builtSite");
const textAt = async (address: string): Promise<string> => textOf((await readPage(folder, address)).root);

/** Heading of a party's section → the texts of its commitments, in order. */
async function promisesAt(address: string): Promise<Record<string, string[]>> {
  const { root } = await readPage(folder, address);
  const sections = all(root, "section").filter((one) => ofClass(one, "commitment").length > 0);
  return Object.fromEntries(
    sections.map((one) => [textOf(all(one, "h2")[0] ?? one), ofClass(one, "commitment-text").map(textOf)]),
  );
}

describe("Dals-Ed 2021, the page that the archive began with", () => {
  const ADDRESS = "/dals-ed/2021/";

  test("has the police's four commitments and the five joint ones, in order", async () => {
    expect(await promisesAt(ADDRESS)).toEqual({
      "Polisens åtaganden": [
        "Polisen ska bidra till att minska antalet döda och allvarligt skadade i vägtrafikmiljön.",
        "Polisens arbete i vägtrafikmiljön ska uppdaga även annan brottslighet än den som är trafikrelaterad.",
        "Polisens arbete i vägtrafikmiljön ska stödja trygghetsmålen utifrån lokala problembilder.",
        "Polisens arbete ska stödja trygghetsmålen utifrån lokal lägesbild.",
      ],
      "Gemensamma åtaganden, polisen och kommunen tillsammans": [
        "Arbeta för en starkare samverkan inom och utom kommunen i syfte att ha en förbättrad och kontinuerlig lägesbild kopplad till brott och otrygghet.",
        "Kontinuerligt arbeta med trygghetsskapande åtgärder utifrån de synpunkter som inkommit från allmänheten.",
        "Fortsätta göra en översyn över otrygga platser inom kommunen samt om möjligt åtgärda dessa.",
        "Fortsätta jobba med grannsamverkan – utöka och stärka arbetet ytterligare.",
        "Fortsätta att informera medborgarna om DNA-märkning och motivera dem att använda den.",
      ],
    });
  });

  test.each([
    ["its title", "Medborgarlöfte i Dals-Ed 2021"],
    ["the day it was published", "Publicerat 14 april 2021"],
    ["its purpose", "för att öka tryggheten och säkerheten i kommunen"],
    [
      "the dialogue it rests on",
      "medborgardialog som Dals-Eds kommun och polisen genomförde under hösten 2020",
    ],
    ["how it is to be followed up", "följer upp medborgarlöftet tillsammans, rutinmässigt varje år"],
    ["the places of both logos", "polisens logotyp och Dals-Eds kommuns vapen"],
    ["the police's signatory", "Jenny Wester Lokalpolisområdeschef"],
    ["the municipality's signatory", "Martin Carling Kommunstyrelsens ordförande"],
    ["which of two names was right", "Därför står Jenny Wester här"],
    ["that it was extended", "förlängdes löftet till och med 31 december 2022"],
    ["the archive banner", "Du läser ett äldre löfte"],
    ["that nothing newer is here", "Något nyare löfte för Dals-Ed har inte publicerats här"],
    ["that its follow-up is missing", "Ingen uppföljning av löftet för 2021 har publicerats här"],
    ["that it is a summary", "Texten är en sammanfattning av källan"],
  ])("tells %s", async (_, words) => {
    expect(await textAt(ADDRESS)).toContain(words);
  });
});

describe("figures", () => {
  test("Strängnäs 2019 shows each target with its result", async () => {
    const { root } = await readPage(folder, "/strangnas/2019/");
    const figures = ofClass(root, "commitment").flatMap((one) => {
      const said = /Mål (.*?) (?:Plats .*?)?(Genomfört|Delvis genomfört) Resultat: (\d+)/.exec(textOf(one));
      return said === null ? [] : [said.slice(1)];
    });
    expect(figures).toEqual([
      ["minst 2 riktade insatser", "Delvis genomfört", "1"],
      ["minst 8 nya områden", "Genomfört", "20"],
      ["2 nya områden", "Genomfört", "3"],
      ["minst 4 trygghetsvandringar", "Genomfört", "4"],
    ]);
  });

  test("shares are said with what is not reported beside them", async () => {
    for (const address of ["/strangnas/2019/", "/strangnas/2019/uppfoljning/"]) {
      const text = await textAt(address);
      expect(text).toContain("Genomfört 5 av 6 redovisade åtaganden, 3 inte redovisade");
      expect(text).toContain("Delvis genomfört 1 av 6 redovisade åtaganden, 3 inte redovisade");
      expect(text).toContain("Ej redovisat 3 åtaganden");
    }
  });

  test("a promise that a follow-up passes over is not reported, neither failed nor kept", async () => {
    const { root } = await readPage(folder, "/skara/2018/");
    const lighting = ofClass(root, "commitment").find((one) => textOf(one).includes("belysning"));
    expect(lighting && textOf(lighting)).toContain("Ej redovisat");
    expect(lighting && textOf(lighting)).not.toMatch(/Genomfört|Ej genomfört/);
  });

  test("an approximate figure is said to be one", async () => {
    expect(await textAt("/skara/2018/uppfoljning/")).toContain("ungefär 100");
  });
});

describe("honesty", () => {
  test("a final follow-up that is due and missing is missed on the pledge's own page, and on no other", async () => {
    const pledges = (await readPages(folder)).filter(({ address }) =>
      /^\/(?!ar\/|andringar\/)[a-z-]+\/\d[^/]*\/$/.test(address),
    );
    expect(pledges).toHaveLength(19);
    const missed = pledges.flatMap(({ address, root }) => {
      const said = /Ingen (?:slutlig )?uppföljning av löftet för (\S+) har publicerats här\./.exec(
        textOf(root),
      );
      return said === null ? [] : [`${address} ${said[1]}`];
    });
    // Three have their follow-up, and Karlstad's is in force until 2027.
    expect(missed).toEqual([
      "/dals-ed/2017/ 2017",
      "/dals-ed/2018/ 2018",
      "/dals-ed/2020/ 2020",
      "/dals-ed/2021/ 2021",
      "/karlstad/2020-2022/ 2020–2022",
      "/mellerud/2019/ 2019",
      "/mellerud/2022/ 2022",
      "/mellerud/2023-2024/ 2023–2024",
      "/strangnas/2021/ 2021",
      "/strangnas/2022-2023/ 2022–2023",
      "/vanersborg/2017/ 2017",
      "/vanersborg/2019/ 2019",
      "/vanersborg/2020/ 2020",
      "/vanersborg/2021/ 2021",
      "/vanersborg/2023-2024/ 2023–2024",
    ]);
  });

  test("Karlstad's impossible last day is explained", async () => {
    const text = await textAt("/karlstad/2023-2027/");
    expect(text).toContain("1 juli 2023–30 juni 2027");
    expect(text).toMatch(/31 juni/);
  });

  test("every summary says so and links to what it sums up", async () => {
    const pages = (await readPages(folder)).filter(({ root }) =>
      textOf(root).includes("Texten är en sammanfattning"),
    );
    expect(pages.length).toBe(23);
    for (const { root } of pages) {
      const links = ofClass(root, "sources")
        .flatMap((one) => all(one, "a"))
        .map((one) => attribute(one, "href"));
      expect(links.filter((href) => href?.startsWith("http"))).not.toEqual([]);
    }
  });

  test("every outcome says who assessed it", async () => {
    const pages = await readPages(folder);
    const outcomes = pages.flatMap(({ root }) => ofClass(root, "outcome-head"));
    expect(outcomes.length).toBeGreaterThan(20);
    for (const head of outcomes) expect(textOf(head.parentNode as never)).toContain("Bedömt av:");
  });
});
