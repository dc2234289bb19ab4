// Tests of `npm start` after a server that was killed in the middle of its swap: the old site is back and is shown, also when nothing can
// be built since the content is wrong.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openWorkshop, type WorkshopEvent } from "../../scripts/site/workshop.ts";
import { writeContent } from "../archive/miniature.ts";

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

test("what stood before is put back and served", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "start-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const pledges = path.join(folder, "pledges");
  writeContent(pledges, { "ed/2021/pledge.md": "published: 2021-02-30" });
  const out = path.join(folder, "shown/site");
  mkdirSync(`${out}.previous/assets`, { recursive: true });
  // What makes it a site, and what is asked for.
  for (const file of ["404.html", "sitemap.xml", "assets/today.js", "assets/site.css"])
    writeFileSync(path.join(`${out}.previous`, file), "p { color: navy }");
  writeFileSync(`${out}.lock`, "999999999 0123456789ab 1");
  const events: WorkshopEvent[] = [];
  const port = await freePort();
  const workshop = await openWorkshop({
    pledges,
    shown: "pledges",
    out,
    port,
    today: () => {
      throw new Error("nothing is built");
    },
    language: "sv",
    color: false,
    tell: (event) => events.push(event),
  });
  onTestFinished(() => workshop.close());
  expect(events.map(({ what }) => what)).toEqual(["report", "serving"]);
  expect(readdirSync(path.dirname(out))).toEqual(["site"]);
  const answer = await fetch(`http://localhost:${port}/assets/site.css`);
  expect([answer.status, await answer.text()]).toEqual([200, "p { color: navy }"]);
});
