// Advice tests: addresses asked whether they still lead anywhere: what the answers mean, and that nothing but the open internet is asked.
// No test leaves this machine: sites are a table, or a server on 127.0.0.1.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { type Answer, answerOf } from "../../scripts/advice/answer.ts";
import { askLinks, MOST_ASKED } from "../../scripts/advice/links.ts";
import { isPublicAddress } from "../../scripts/advice/public-address.ts";
import { type Reply, type Request, requester } from "../../scripts/advice/request.ts";
import { webAddressesIn } from "../../scripts/advice/web-address.ts";
import { byPlace } from "../../scripts/diagnostics/diagnostic.ts";
import { printReport } from "../../scripts/diagnostics/report.ts";
import { withWrong } from "../archive/report.ts";

type Site = Readonly<Record<string, Reply | readonly [head: Reply, get: Reply]>>;

/** Sites as a table of addresses; any other address has no host. */
function sitesOf(table: Site): { request: Request; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    request: async (address, method) => {
      asked.push(`${method} ${address.href}`);
      const reply = table[address.href] ?? { fault: "no-host" };
      return "length" in reply ? reply[method === "HEAD" ? 0 : 1] : reply;
    },
  };
}

const OK = { status: 200 };
const to = (location: string, status = 301) => ({ status, location });

describe("what an answer means", () => {
  test.each<[string, Site, Answer]>([
    ["a page", { "https://a.se/": OK }, { what: "there" }],
    ["no page", { "https://a.se/": { status: 404 } }, { what: "dead", why: "no-page" }],
    ["no page any more", { "https://a.se/": { status: 410 } }, { what: "dead", why: "no-page" }],
    ["no site", {}, { what: "dead", why: "no-host" }],
    [
      "a page, though the light question is refused",
      { "https://a.se/": [{ status: 405 }, OK] },
      { what: "there" },
    ],
    [
      "a page, though the light one finds none",
      { "https://a.se/": [{ status: 404 }, OK] },
      { what: "there" },
    ],
    [
      "a page, though the light one breaks",
      { "https://a.se/": [{ fault: "connection" }, OK] },
      { what: "there" },
    ],
    [
      "a wall against programs",
      { "https://a.se/": { status: 403 } },
      { what: "unclear", why: { status: 403 } },
    ],
    ["too many questions", { "https://a.se/": { status: 429 } }, { what: "unclear", why: { status: 429 } }],
    ["trouble over there", { "https://a.se/": { status: 503 } }, { what: "unclear", why: { status: 503 } }],
    ["silence", { "https://a.se/": { fault: "time" } }, { what: "unclear", why: "time" }],
    [
      "a bad certificate",
      { "https://a.se/": { fault: "certificate" } },
      { what: "unclear", why: "certificate" },
    ],
    ["a closed network", { "https://a.se/": { fault: "not-public" } }, { what: "not-public" }],
    [
      "moved for good, once and again",
      { "https://a.se/": to("/b"), "https://a.se/b": to("https://c.se/d", 308), "https://c.se/d": OK },
      { what: "moved", to: "https://c.se/d" },
    ],
    [
      "moved for good and from there for now",
      { "https://a.se/": to("/b"), "https://a.se/b": to("/login", 302), "https://a.se/login": OK },
      { what: "moved", to: "https://a.se/b" },
    ],
    ["elsewhere for now", { "https://a.se/": to("/sv", 302), "https://a.se/sv": OK }, { what: "there" }],
    [
      "moved to nothing",
      { "https://a.se/": to("/b"), "https://a.se/b": { status: 404 } },
      { what: "dead", why: "no-page" },
    ],
    ["round and round", { "https://a.se/": to("/") }, { what: "unclear", why: "redirects" }],
    [
      "led into a closed network",
      { "https://a.se/": to("http://10.0.0.1/"), "http://10.0.0.1/": { fault: "not-public" } },
      { what: "not-public" },
    ],
    [
      "led out of the web",
      { "https://a.se/": to("file:///etc/passwd") },
      { what: "unclear", why: { status: 301 } },
    ],
    [
      "led on with a password",
      { "https://a.se/": to("https://a:b@c.se/") },
      { what: "unclear", why: { status: 301 } },
    ],
    ...[
      "http://:pw@h.se/",
      "http://:%ff@h.se/",
      "https://a@h.se/",
      "https://h.se:8443/",
      "http://h.se:22/",
    ].map((location): [string, Site, Answer] => [
      `led on to ${location}`,
      { "https://a.se/": to(location), [new URL(location).href]: OK },
      { what: "unclear", why: { status: 301 } },
    ]),
  ])("%s", async (_, table, answer) => {
    expect(await answerOf("https://a.se/", sitesOf(table).request)).toEqual(answer);
  });
});

const PLEDGE = `---
sources:
  - { title: Borta, url: https://borta.example/ }
  - { title: Flyttad, url: https://finns.example/gammal }
  - { title: Vägg, url: https://finns.example/vagg }
  - { title: Stängd, url: "http://192.168.0.1/" }
commitments: [{ id: ljus, by: police, text: Laga ljuset. }]
---
Läs [mer](https://finns.example/sidan#del) och [mer](https://finns.example/sidan), eller https://borta.example/.
Se [arkivet](https://loften.example/dals-ed/).
`;

describe("links in content", () => {
  const files = { "ed/2026/pledge.md": PLEDGE };
  const table: Site = {
    "https://finns.example/gammal": to("/ny"),
    "https://finns.example/ny": OK,
    "https://finns.example/vagg": { status: 403 },
    "https://finns.example/sidan": OK,
    "http://192.168.0.1/": { fault: "not-public" },
  };
  const PLEDGE_OF_NOTHING = `---\ncommitments: [{ id: ljus, by: police, text: Laga ljuset. }]\n---\n`;
  const askingOf = (of: Readonly<Record<string, string>>, request: Request) =>
    withWrong({ files: of }, (loaded) => {
      for (const file of loaded.files) loaded.textOf(file);
      return askLinks(loaded, request);
    });
  const asking = (request: Request) =>
    withWrong({ files }, (loaded) => {
      // The folder is gone when the answers come.
      for (const file of loaded.files) loaded.textOf(file);
      return askLinks(loaded, request).then((links) => ({ links, loaded }));
    });

  test("each is asked once, whatever its fragment, and told of wherever it stands; the archive's own is not asked", async () => {
    const { request, asked } = sitesOf(table);
    const { links, loaded } = await asking(request);
    expect(asked.filter((one) => one === "HEAD https://finns.example/sidan")).toHaveLength(1);
    expect(asked.join()).not.toContain("loften.example");
    expect(links).toMatchObject({ asked: 5, answered: 2, isOffline: false });
    const print = (language: "en" | "sv") =>
      printReport([...links.diagnostics].sort(byPlace), {
        ...loaded,
        language,
        color: false,
        aftermath: "checked",
      });
    expect(`\n${print("en")}\n${print("sv")}`).toMatchInlineSnapshot(`
      "
      pledges/ed/2026/pledge.md:3:26 warning links/dead
        \`https://borta.example/\` leads nowhere: there is no such site any more

           2 │ sources:
        >  3 │   - { title: Borta, url: https://borta.example/ }
             │                          ^^^^^^^^^^^^^^^^^^^^^^
        fix   find its new address, or a saved copy (at web.archive.org, or under \`archived:\` for evidence)

      pledges/ed/2026/pledge.md:4:28 hint links/moved
        \`https://finns.example/gammal\` has moved for good

           3 │   - { title: Borta, url: https://borta.example/ }
        >  4 │   - { title: Flyttad, url: https://finns.example/gammal }
             │                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        fix   look at the page, and write \`https://finns.example/ny\` if it is the same

      pledges/ed/2026/pledge.md:5:25 hint links/no-answer
        \`https://finns.example/vagg\` did not answer as expected: it answered 403

           4 │   - { title: Flyttad, url: https://finns.example/gammal }
        >  5 │   - { title: Vägg, url: https://finns.example/vagg }
             │                         ^^^^^^^^^^^^^^^^^^^^^^^^^^
        fix   open it in a browser; many sites turn programs away, so it may be quite right

      pledges/ed/2026/pledge.md:6:28 warning links/not-public
        \`http://192.168.0.1/\` leads into a closed network, where readers cannot follow; it was not asked

           5 │   - { title: Vägg, url: https://finns.example/vagg }
        >  6 │   - { title: Stängd, url: "http://192.168.0.1/" }
             │                            ^^^^^^^^^^^^^^^^^^^
        fix   write an address that everybody can open

      pledges/ed/2026/pledge.md:9:90 warning links/dead
        \`https://borta.example/\` leads nowhere: there is no such site any more

           8 │
        >  9 │ … le/sidan#del) och [mer](https://finns.example/sidan), eller https://borta.example/.
             │                                                               ^^^^^^^^^^^^^^^^^^^^^^
        fix   find its new address, or a saved copy (at web.archive.org, or under \`archived:\` for evidence)

      0 errors, 3 warnings, 2 hints in 3 files. Nothing was built.

      pledges/ed/2026/pledge.md:3:26 warning links/dead
        \`https://borta.example/\` leder ingenstans: webbplatsen finns inte längre

           2 │ sources:
        >  3 │   - { title: Borta, url: https://borta.example/ }
             │                          ^^^^^^^^^^^^^^^^^^^^^^
        åtgärd   leta upp den nya adressen, eller en sparad kopia (på web.archive.org, eller under \`archived:\` för underlag)

      pledges/ed/2026/pledge.md:4:28 hint links/moved
        \`https://finns.example/gammal\` har flyttat för gott

           3 │   - { title: Borta, url: https://borta.example/ }
        >  4 │   - { title: Flyttad, url: https://finns.example/gammal }
             │                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        åtgärd   titta på sidan, och skriv \`https://finns.example/ny\` om det är samma

      pledges/ed/2026/pledge.md:5:25 hint links/no-answer
        \`https://finns.example/vagg\` svarade inte som väntat: den svarade 403

           4 │   - { title: Flyttad, url: https://finns.example/gammal }
        >  5 │   - { title: Vägg, url: https://finns.example/vagg }
             │                         ^^^^^^^^^^^^^^^^^^^^^^^^^^
        åtgärd   öppna den i en webbläsare; många webbplatser stänger ute program, så den kan vara helt riktig

      pledges/ed/2026/pledge.md:6:28 warning links/not-public
        \`http://192.168.0.1/\` leder in i ett slutet nät, dit läsarna inte når; den frågades inte

           5 │   - { title: Vägg, url: https://finns.example/vagg }
        >  6 │   - { title: Stängd, url: "http://192.168.0.1/" }
             │                            ^^^^^^^^^^^^^^^^^^^
        åtgärd   skriv en adress som alla kan öppna

      pledges/ed/2026/pledge.md:9:90 warning links/dead
        \`https://borta.example/\` leder ingenstans: webbplatsen finns inte längre

           8 │
        >  9 │ … le/sidan#del) och [mer](https://finns.example/sidan), eller https://borta.example/.
             │                                                               ^^^^^^^^^^^^^^^^^^^^^^
        åtgärd   leta upp den nya adressen, eller en sparad kopia (på web.archive.org, eller under \`archived:\` för underlag)

      0 fel, 3 varningar, 2 tips i 3 filer. Inget byggdes.
      "
    `);
  });

  test("without a network nothing is said of any", async () => {
    const { links } = await asking(async () => ({ fault: "no-host" }));
    expect(links).toMatchObject({ asked: 5, answered: 0, isOffline: true, diagnostics: [] });
  });

  test("with a password, without a name, or at a door of its own it is not asked", async () => {
    const urls = [
      "http://:%%ff@example.org/x",
      "http://:pw@h.se/",
      "https://h.se:8443/",
      "https://h.se:443/",
    ];
    const { request, asked } = sitesOf({ "https://h.se/": OK });
    const pledge = {
      "ed/2026/pledge.md": `${PLEDGE_OF_NOTHING}${urls.map((url) => `Se ${url} här.`).join("\n\n")}`,
    };
    const links = await askingOf(pledge, request);
    expect(asked).toEqual(["HEAD https://h.se/"]);
    expect(links).toMatchObject({ asked: 1, answered: 1, left: 3 });
  });

  test("a site is asked a hundred questions, all of them two thousand, and the rest is counted", async () => {
    const urls = (host: string, count: number) =>
      Array.from({ length: count }, (_, number) => `https://${host}/${number}`);
    const text = [
      ...urls("mycket.se", 150),
      ...Array.from({ length: 30 }, (_, n) => urls(`s${n}.se`, 90)).flat(),
    ];
    const asked: string[] = [];
    const links = await askingOf(
      { "ed/2026/pledge.md": PLEDGE_OF_NOTHING + text.join("\n\n") },
      async ({ host }) => {
        asked.push(host);
        return OK;
      },
    );
    expect(asked.filter((host) => host === "mycket.se")).toHaveLength(MOST_ASKED.ofSite);
    expect(links).toMatchObject({ asked: MOST_ASKED.inAll, left: 150 + 30 * 90 - MOST_ASKED.inAll });
  });

  test("a site that was silent three times is asked nothing more", async () => {
    const text = [1, 2, 3, 4, 5]
      .map((page) => `https://tyst.se/${page} https://svarar.se/${page}`)
      .join("\n\n");
    const links = await askingOf({ "ed/2026/pledge.md": PLEDGE_OF_NOTHING + text }, async ({ host }) =>
      host === "tyst.se" ? { fault: "time" } : OK,
    );
    expect(links).toMatchObject({ asked: 8, answered: 5, left: 2 });
  });

  test("one site is asked one question at a time", async () => {
    const busy = new Map<string, number>();
    let most = 0;
    await asking(async ({ host }) => {
      busy.set(host, (busy.get(host) ?? 0) + 1);
      most = Math.max(most, busy.get(host) ?? 0);
      await new Promise((resolve) => setTimeout(resolve, 2));
      busy.set(host, (busy.get(host) ?? 0) - 1);
      return OK;
    });
    expect(most).toBe(1);
  });
});

describe("addresses in text end where a reader would end them", () => {
  test.each([
    ["(se https://a.se/b).", ["https://a.se/b"]],
    ["https://sv.wikipedia.org/wiki/Ed_(ort), och", ["https://sv.wikipedia.org/wiki/Ed_(ort)"]],
    ["[x](https://a.se/b_(c))", ["https://a.se/b_(c)"]],
    ["<https://a.se/>", ["https://a.se/"]],
    ["{ url: https://a.se/b, title: x }", ["https://a.se/b"]],
    ["*https://a.se/b*", ["https://a.se/b"]],
    ["https://a.se/b?c=d&e=f#g", ["https://a.se/b?c=d&e=f#g"]],
    ["[1]: https://a.se/b", ["https://a.se/b"]],
    ["ftp://a.se/ //a.se", []],
  ])("%s", (text, addresses) => {
    expect(webAddressesIn(text).map((span) => span.text)).toEqual(addresses);
  });
});

describe("open to all", () => {
  test.each([
    "93.184.216.34",
    "8.8.8.8",
    "172.32.0.1",
    "100.128.0.1",
    "2a00:1450:400f::200e",
    "2606:4700::1111",
  ])("%s is", (ip) => expect(isPublicAddress(ip)).toBe(true));
  test.each([
    "127.0.0.1",
    "127.255.255.254",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "168.63.129.16",
    "100.64.0.1",
    "198.18.0.1",
    "203.0.113.7",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::7f00:1",
    "fe80::1",
    "fd00::1",
    "ff02::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "localhost",
    "",
  ])("%j is not", (ip) => expect(isPublicAddress(ip)).toBe(false));
});

describe("a question to a real server", () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  async function serving(answer: (path: string, method: string) => Reply | undefined): Promise<URL> {
    server = createServer((question, response) => {
      seen.push(`${question.method} ${question.url} ${JSON.stringify(question.headers.cookie ?? null)}`);
      const reply = answer(question.url ?? "", question.method ?? "");
      // No answer at all: the connection stays open and silent.
      if (reply === undefined || "fault" in reply) return;
      response.writeHead(reply.status, reply.location === undefined ? {} : { location: reply.location });
      response.end("en sida som ingen läser");
    });
    await new Promise<void>((ready) => server?.listen(0, "127.0.0.1", ready));
    return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  }
  const seen: string[] = [];
  const here = requester({ limit: 2_000, isAllowed: (ip) => ip === "127.0.0.1" });

  test("gives its status and where it leads on, by number and by name, and follows nothing", async () => {
    const site = await serving((path) => (path === "/flyttad" ? to("/hit") : OK));
    expect(await here(site, "GET")).toEqual({ status: 200, location: undefined });
    expect(await here(new URL("/flyttad", site), "HEAD")).toEqual({ status: 301, location: "/hit" });
    const named = new URL(site);
    named.hostname = "localhost";
    const allow = requester({ limit: 2_000, isAllowed: () => true });
    expect(await allow(named, "GET")).toMatchObject({ status: 200 });
    expect(seen.join("\n")).not.toContain("/hit");
  });

  test("never reaches this machine or its network unless a test allows it, by number or by name", async () => {
    seen.length = 0;
    const site = await serving(() => OK);
    const ask = requester({ limit: 2_000 });
    for (const host of ["127.0.0.1", "localhost", "0x7f.1", "2130706433", "[::1]", "[::ffff:127.0.0.1]"]) {
      const url = new URL(`http://${host}:${site.port}/`);
      expect([host, await ask(url, "GET")]).toEqual([host, { fault: "not-public" }]);
    }
    expect(seen).toEqual([]);
  });

  test("an address that cannot be asked is no crash", async () => {
    const url = new URL("http://:%ff@127.0.0.1/");
    expect(await here(url, "GET")).toEqual({ fault: "connection" });
  });

  test("gives up after its time, and says when nobody is there", async () => {
    const site = await serving(() => undefined);
    const hasty = requester({ limit: 50, isAllowed: () => true });
    expect(await hasty(site, "GET")).toEqual({ fault: "time" });
    server?.closeAllConnections();
    await new Promise((done) => server?.close(done));
    expect(await here(site, "GET")).toEqual({ fault: "connection" });
  });
});
