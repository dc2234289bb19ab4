// Pages room: addresses that documents had before their folder or file got another name: each leads on to where they are now.
import { pledgeAddress, reportAddress, reportSegment } from "../../scripts/address/address.ts";
import type { FollowUp, Pledge } from "../../scripts/archive/model.ts";
import { PreviewBanner, PreviewRobots } from "../components/preview-banner.tsx";
import { htmlPage, type PageKind } from "../page.ts";
import { absolute, type Site } from "../site.ts";

interface Moved {
  readonly from: string;
  readonly to: string;
}

/** No entry in the sitemap and no place on any page: nobody is sent here but by an old link. */
export const movedPages: PageKind<Moved> = htmlPage<Moved>({
  name: "moved",
  entries: ({ archive }) => archive.pledges.flatMap(movesOf),
  address: ({ from }) => from,
  page: ({ to }, site) => <MovedPage to={to} site={site} />,
});

/** Of a pledge that has moved, its follow-ups have moved too, also those that had another name before. */
function movesOf(pledge: Pledge): Moved[] {
  const here = pledgeAddress(pledge);
  const before = pledge.formerly.map((place) => `/${place}/`);
  const own = before.map((from) => ({ from, to: here }));
  return [...own, ...pledge.followUps.flatMap((report) => movesOfReport(report, [...before, here]))];
}

function movesOfReport(report: FollowUp, folders: readonly string[]): Moved[] {
  const to = reportAddress(report);
  // report-t1 → t1
  const slugs = [...report.formerly.map((file) => file.replace(/^report-?/, "")), report.slug];
  return folders
    .flatMap((folder) => slugs.map((slug) => `${folder}${reportSegment(slug)}`))
    .filter((from) => from !== to)
    .map((from) => ({ from, to }));
}

function MovedPage({ to, site }: { to: string; site: Site }) {
  const { texts, archive } = site;
  const words = texts.pages.moved;
  return (
    <html lang={texts.lang}>
      <head>
        <meta charset="utf-8" />
        <title>{`${words.heading} – ${archive.settings.title}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <PreviewRobots site={site} />
        <link rel="canonical" href={absolute(site, to)} />
        <link rel="stylesheet" href="/assets/site.css" />
        <script src="/assets/moved.js"></script>
        <noscript>
          <meta http-equiv="refresh" content={`0; url=${to}`} />
        </noscript>
      </head>
      <body>
        <PreviewBanner site={site} address={to} />
        <main class="frame content">
          <h1>{words.heading}</h1>
          <p>
            <a href={to}>{words.link}</a>
          </p>
        </main>
      </body>
    </html>
  );
}
