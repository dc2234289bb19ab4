// Browser tests of what depends on the day: the same bytes, read on another day, in another zone, without JavaScript.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { register } from "tsx/esm/api";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { day } from "../../scripts/calendar/day.ts";
import { serveSite } from "../../scripts/preview/static-server.ts";
import { archiveOf } from "../archive/miniature.ts";
import { useChromium } from "./chromium.ts";

const chromium = useChromium();
let shipped: Awaited<ReturnType<typeof serveSite>>;
let miniature: Awaited<ReturnType<typeof serveSite>>;
const temporary = mkdtempSync(path.join(tmpdir(), "banner-"));

beforeAll(async () => {
  shipped = await serveSite(inject("builtSite").folder);
  // A pledge published early, and one for a single place, which the shipped content does not have.
  const archive = archiveOf({
    "ed/2026/pledge.md": "",
    "ed/2027/pledge.md": "",
    "ed/2026-torget/pledge.md": "place: Torget",
  });
  register();
  const { buildSite } = await import("../../scripts/site/build-site.ts");
  const out = path.join(temporary, "_site");
  await buildSite({ archive, out, today: day("2026-11-23") });
  miniature = await serveSite(out);
});
afterAll(async () => {
  await shipped?.close();
  await miniature?.close();
  rmSync(temporary, { recursive: true, force: true });
});

interface Told {
  readonly state: string;
  readonly banner: string;
  readonly link: string | null;
}

/** What a reader sees of the day: the word before the validity line, the banner and its link. */
const TOLD = `(() => {
  const seen = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  const banners = seen(".notice");
  return {
    state: seen(".validity .state").map((one) => one.textContent).join("|"),
    banner: banners.map((one) => one.textContent.replace(/\\s+/g, " ").trim()).join("|"),
    link: banners[0]?.querySelector("a")?.getAttribute("href") ?? null,
  };
})()`;

async function told(
  address: string,
  visit: Parameters<typeof chromium.open>[1],
  site = shipped,
): Promise<Told> {
  const { page } = await chromium.open(`${site.origin}${address}`, visit);
  return page.evaluate<Told>(TOLD);
}

describe("Karlstad's pledge, in force until 30 June 2027, in bytes of November 2026", () => {
  const BEFORE = "2027-06-30T21:59:00Z";
  const AFTER = "2027-06-30T22:00:00Z";

  test.each(["Europe/Stockholm", "Asia/Tokyo", "America/New_York"])(
    "ends at midnight in Sweden on a device in %s",
    async (timeZone) => {
      expect(await told("/karlstad/2023-2027/", { at: BEFORE, timeZone })).toEqual({
        state: "Gäller nu",
        banner: "",
        link: null,
      });
      expect(await told("/karlstad/2023-2027/", { at: AFTER, timeZone })).toMatchObject({
        state: "Har slutat gälla",
        banner: expect.stringMatching(
          /^Du läser ett äldre löfte\. .*30 juni 2027.*Något nyare löfte för Karlstad har inte publicerats här\.$/,
        ),
        link: null,
      });
    },
  );

  test.each(["/", "/karlstad/"])(
    "leaves the list of what is in force on %s the same night",
    async (address) => {
      const listed = async (at: string) => {
        const { page } = await chromium.open(`${shipped.origin}${address}`, { at });
        return page.evaluate<string>(
          `document.querySelector("#galler-nu").parentElement.innerText.replace(/\\s+/g, " ")`,
        );
      };
      expect(await listed(BEFORE)).toContain("Medborgarlöfte i Karlstad 2023–2027");
      const after = await listed(AFTER);
      expect(after).not.toContain("Medborgarlöfte i Karlstad 2023–2027");
      expect(after).toMatch(/Inget .* gäller i dag/);
    },
  );
});

describe("the states of the banner", () => {
  const NOW = { at: "2026-11-23T12:00:00Z" };

  test("an ended pledge links to the newest of its municipality", async () => {
    expect(await told("/strangnas/2019/", NOW)).toMatchObject({
      state: "Har slutat gälla",
      banner: expect.stringContaining("1 januari 2019 till och med 31 december 2019"),
      link: "/strangnas/2022-2023/",
    });
  });

  test("the newest one, ended, links nowhere", async () => {
    expect(await told("/dals-ed/2021/", NOW)).toMatchObject({ state: "Har slutat gälla", link: null });
  });

  test("a follow-up says what it is about and is never called outdated, on any day", async () => {
    const { banner, link } = await told("/strangnas/2019/uppfoljning/", { at: "2035-01-01T12:00:00Z" });
    expect(banner).toBe("Det här är uppföljningen av löftet ”Medborgarlöfte i Strängnäs 2019”. Läs löftet");
    expect(link).toBe("/strangnas/2019/");
  });

  test("a pledge published early says when it begins and links to the one in force; at New Year they change places", async () => {
    expect(await told("/ed/2027/", NOW, miniature)).toMatchObject({
      state: "Gäller inte ännu",
      banner: expect.stringContaining("Det börjar gälla 1 januari 2027."),
      link: "/ed/2026/",
    });
    expect(await told("/ed/2026/", NOW, miniature)).toEqual({ state: "Gäller nu", banner: "", link: null });
    const newYear = { at: "2026-12-31T23:00:00Z" };
    expect(await told("/ed/2027/", newYear, miniature)).toEqual({
      state: "Gäller nu",
      banner: "",
      link: null,
    });
    expect(await told("/ed/2026/", newYear, miniature)).toMatchObject({
      state: "Har slutat gälla",
      link: "/ed/2027/",
    });
  });

  test("a pledge of one place is not replaced by the one in force beside it", async () => {
    expect(await told("/ed/2026-torget/", NOW, miniature)).toMatchObject({ state: "Gäller nu" });
  });

  test("a follow-up that is late is missed from the day after it was due", async () => {
    const missed = async (at: string) => {
      const { page } = await chromium.open(`${shipped.origin}/karlstad/2023-2027/`, { at });
      return page.evaluate<string>("document.querySelector('#utfall').parentElement.innerText");
    };
    expect(await missed("2027-09-28T12:00:00Z")).toContain(
      "Slutlig uppföljning väntas senast 28 september 2027.",
    );
    expect(await missed("2027-09-29T12:00:00Z")).toContain(
      "Ingen uppföljning av löftet för 2023–2027 har publicerats här.",
    );
  });
});

describe("how it is shown", () => {
  test("a tab that stays open over midnight is right when the reader comes back to it", async () => {
    const { page } = await chromium.open(`${shipped.origin}/karlstad/2023-2027/`, {
      at: "2027-06-30T21:59:00Z",
    });
    expect(await page.evaluate<Told>(TOLD)).toMatchObject({ state: "Gäller nu", banner: "" });
    await page.clock.setFixedTime(new Date("2027-06-30T22:00:00Z"));
    await page.evaluate("void document.dispatchEvent(new Event('visibilitychange'))");
    expect(await page.evaluate<Told>(TOLD)).toMatchObject({ state: "Har slutat gälla" });
  });

  test("only what holds is exposed: a screen reader hears one state and one banner", async () => {
    const { page } = await chromium.open(`${shipped.origin}/vanersborg/2017/`, {
      at: "2020-06-01T12:00:00Z",
    });
    const heard = await page.locator("article").ariaSnapshot();
    expect(heard.match(/Gäller nu|Gäller inte ännu|Har slutat gälla/g)).toEqual(["Har slutat gälla"]);
    expect(heard.match(/Du läser ett äldre löfte|Löftet har inte börjat gälla/g)).toHaveLength(1);
    expect(heard).toContain("/url: /vanersborg/2020/");
  });

  test("without JavaScript the state of the day of building stands, beside days that are always true", async () => {
    const { page } = await chromium.open(`${shipped.origin}/karlstad/2023-2027/`, {
      at: "2030-01-01T12:00:00Z",
      javaScript: false,
    });
    const text = (await page.locator("main").innerText()).replace(/\s+/g, " ");
    expect(text).toContain("Gäller nu 1 juli 2023–30 juni 2027");
    expect(text).not.toContain("äldre löfte");
  });

  test("it comes after the h1, is no live region, and cannot be dismissed", async () => {
    const { page } = await chromium.open(`${shipped.origin}/strangnas/2019/`);
    expect(
      await page.evaluate(`(() => {
        const banner = [...document.querySelectorAll(".notice")].find((one) => one.checkVisibility());
        const h1 = document.querySelector("h1");
        return {
          after: Boolean(h1.compareDocumentPosition(banner) & Node.DOCUMENT_POSITION_FOLLOWING),
          live: banner.matches("[role=alert], [role=status], [aria-live]") || banner.closest("[aria-live]") !== null,
          buttons: banner.querySelectorAll("button").length,
        };
      })()`),
    ).toEqual({ after: true, live: false, buttons: 0 });
  });

  test.each(["/", "/karlstad/", "/karlstad/2023-2027/", "/dals-ed/2021/"])(
    "nothing moves on %s although the day is another than when it was built",
    async (address) => {
      const { page } = await chromium.open(`${shipped.origin}${address}`, {
        at: "2029-01-01T12:00:00Z",
        width: 390,
      });
      const shift = await page.evaluate<number>(`new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => { for (const one of list.getEntries()) sum += one.value; })
          .observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum), 200)));
      })`);
      expect(shift).toBe(0);
    },
  );
});
