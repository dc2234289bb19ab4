// Pages room: /prenumerera/: what a feed is, and all of them.
import { municipalityAddress } from "../../scripts/address/address.ts";
import { Document } from "../document.tsx";
import { singlePage } from "../page.ts";

export const subscribePage = singlePage("subscribe", "/prenumerera/", (site) => {
  const { archive, texts } = site;
  const words = texts.pages.subscribe;
  const feeds = [
    { id: "flode-alla", name: words.whole, base: "/" },
    ...archive.municipalities.map((one) => ({
      id: `flode-${one.slug}`,
      name: one.name,
      base: municipalityAddress(one),
    })),
  ];
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
      <h2>{words.feedsHeading}</h2>
      <p>{words.format}</p>
      <ul class="feeds">
        {feeds.map(({ id, name, base }) => (
          <li id={id}>
            <strong>{name}</strong>{" "}
            <a href={`${base}feed.xml`} aria-label={`${words.atom}: ${name}`}>
              {words.atom}
            </a>{" "}
            <a href={`${base}feed.json`} aria-label={`${words.json}: ${name}`}>
              {words.json}
            </a>
          </li>
        ))}
      </ul>
    </Document>
  );
});
