// Pages room: /prenumerera/: what a feed is, how one is used, and all of them.

import { Document } from "../document.tsx";
import { type FeedKind, feedFamily, RSS_ADDRESS } from "../feed-family.ts";
import { singlePage } from "../page.ts";
import { feedHref, type Site } from "../site.ts";

export const subscribePage = singlePage("subscribe", "/prenumerera/", (site) => {
  const { texts } = site;
  const words = texts.pages.subscribe;
  const feeds = feedFamily(site);
  const about = (...kinds: FeedKind["about"]["what"][]) =>
    feeds.filter((one) => kinds.includes(one.about.what));
  return (
    <Document
      site={site}
      title={words.heading}
      description={words.lead}
      address="/prenumerera/"
      crumbs={[{ text: texts.document.subscribe }]}
    >
      <h1>{words.heading}</h1>
      <p class="lead">{words.lead}</p>
      <h2>{words.whatHeading}</h2>
      <p>{words.what}</p>
      <h2>{words.howHeading}</h2>
      <ol>
        {words.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <h2>{words.chooseHeading}</h2>
      <p>{words.choose}</p>
      <h2>{words.stopHeading}</h2>
      <p>{words.stop}</p>
      <h2>{words.feedsHeading}</h2>
      <p>{words.format}</p>
      <p>{words.older}</p>
      <h3>{words.groups.whole}</h3>
      <Feeds feeds={about("all", "follow-ups", "corrections")} site={site} />
      <h3>{words.groups.municipalities}</h3>
      <Feeds feeds={about("municipality")} site={site} />
      <h3>{words.groups.themes}</h3>
      <Feeds feeds={about("theme")} site={site} />
    </Document>
  );
});

function Feeds({ feeds, site }: { feeds: readonly FeedKind[]; site: Site }) {
  const words = site.texts.pages.subscribe;
  return (
    <ul class="feeds">
      {feeds.map((feed) => {
        const name = nameOf(feed, site);
        const formats = [
          { text: words.atom, href: `${feed.base}feed.xml` },
          { text: words.json, href: `${feed.base}feed.json` },
          ...(feed.about.what === "all" ? [{ text: words.rss, href: RSS_ADDRESS }] : []),
        ];
        return (
          <li id={feed.id}>
            <strong>{name}</strong>
            {formats.map(({ text, href }) => (
              <>
                {" "}
                <a href={feedHref(site, href)} aria-label={`${text}: ${name}`}>
                  {text}
                </a>
              </>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

function nameOf({ about }: FeedKind, { texts }: Site): string {
  const words = texts.pages.subscribe;
  switch (about.what) {
    case "all":
      return words.all;
    case "follow-ups":
      return words.followUps;
    case "corrections":
      return words.corrections;
    case "municipality":
      return about.municipality.name;
    case "theme":
      return about.theme.name;
  }
}
