// Browser tests of the page of missing follow-ups: the same bytes, right on whatever day they are read; and of old addresses that lead on.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { register } from "tsx/esm/api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { day } from "../../scripts/calendar/day.ts";
import { serveSite } from "../../scripts/preview/static-server.ts";
import { archiveOf } from "../archive/miniature.ts";
import { useChromium } from "./chromium.ts";

const chromium = useChromium();
const temporary = mkdtempSync(path.join(tmpdir(), "missing-"));
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  const archive = archiveOf({
    "ed/2021/pledge.md": "report-due: 2022-02-28",
    "ed/2022/pledge.md": "report-due: 2023-02-28",
    "lax/2022/pledge.md": "report-due: 2023-01-31",
    "lax/2021/pledge.md": "",
    "lax/2021/report.md": "",
    "lax/2023-ny/pledge.md":
      "formerly: [lax/2023]\nreport-due: 2024-02-28\ncommitments: [{ id: ljus, by: police, text: Laga ljuset. }]",
  });
  register();
  const { buildSite } = await import("../../scripts/site/build-site.ts");
  const out = path.join(temporary, "_site");
  await buildSite({ archive, out, today: day("2022-02-28") });
  site = await serveSite(out);
});
afterAll(async () => {
  await site?.close();
  rmSync(temporary, { recursive: true, force: true });
});

interface Lists {
  readonly missing: string;
  readonly due: string;
  readonly later: string;
}

/** The links that are seen in each list, and the figure that its sentence begins with. */
const LISTS = `Object.fromEntries(["missing", "due", "later"].map((id) => {
  const section = document.getElementById(id).parentElement;
  const seen = (selector) => [...section.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  const links = seen("ol > li > a").map((one) => one.getAttribute("href").slice(1, -1));
  const said = seen("p:not(.fine)").map((one) => one.textContent.trim().split(" ")[0]).join("|");
  return [id, said + ": " + links.join(" ")];
}))`;

async function read(at: string, javaScript = true): Promise<Lists> {
  const { page } = await chromium.open(`${site.origin}/uppfoljningar/saknas/`, { at, javaScript });
  return page.evaluate<Lists>(LISTS);
}

describe("what is missing, due and still to come", () => {
  test.each<[string, Lists]>([
    [
      "2022-02-28T12:00:00+01:00",
      { missing: "Ingen: ", due: "1: ed/2021", later: "3: lax/2022 ed/2022 lax/2023-ny" },
    ],
    [
      "2022-03-01T00:00:01+01:00",
      { missing: "1: ed/2021", due: "Inget: ", later: "3: lax/2022 ed/2022 lax/2023-ny" },
    ],
    [
      "2023-01-01T00:00:01+01:00",
      { missing: "1: ed/2021", due: "2: lax/2022 ed/2022", later: "1: lax/2023-ny" },
    ],
    [
      "2023-02-01T12:00:00+01:00",
      { missing: "2: ed/2021 lax/2022", due: "1: ed/2022", later: "1: lax/2023-ny" },
    ],
    [
      "2030-01-01T12:00:00+01:00",
      { missing: "4: ed/2021 lax/2022 ed/2022 lax/2023-ny", due: "Inget: ", later: "Inget: " },
    ],
  ])("on %s", async (at, lists) => {
    expect(await read(at)).toEqual(lists);
  });

  test("without JavaScript as it was on the day of the build", async () => {
    const without = await read("2030-01-01T12:00:00+01:00", false);
    expect(without).toEqual(await read("2022-02-28T12:00:00+01:00"));
  });
});

describe("an address that a document has left", () => {
  test("leads to where it is now, to the same commitment", async () => {
    const { page } = await chromium.open(`${site.origin}/lax/2023/#atagande-ljus`);
    await page.waitForURL(`${site.origin}/lax/2023-ny/#atagande-ljus`);
    expect(await page.locator("h1").textContent()).toContain("2023");
  });

  test("also without JavaScript", async () => {
    const { page } = await chromium.open(`${site.origin}/lax/2023/`, { javaScript: false });
    await page.waitForURL(`${site.origin}/lax/2023-ny/`);
  });
});
