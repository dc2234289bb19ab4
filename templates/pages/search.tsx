// Pages room: /sok/: the search form, room for hits that `assets/search-page.js` fills, and other ways on without JavaScript.
import { municipalityAddress, themeAddress, yearAddress } from "../../scripts/address/address.ts";
import { coveredYears } from "../../scripts/archive/years.ts";
import { SearchForm } from "../components/search-form.tsx";
import { Document } from "../document.tsx";
import { singlePage } from "../page.ts";
import type { Site } from "../site.ts";

const ADDRESS = "/sok/";

export const searchPage = singlePage("search", ADDRESS, (site) => {
  const { search } = site.texts;
  return (
    <Document
      site={site}
      title={search.heading}
      description={search.description}
      address={ADDRESS}
      scripts={["/assets/search.js"]}
    >
      <h1>{search.heading}</h1>
      <SearchForm site={site} />
      <noscript>
        <p class="notice">{search.withoutScript}</p>
      </noscript>
      <div class="search-results">
        {/* In the page from the start: a live region that appears together with its text is not read out. */}
        <div class="search-status" role="status"></div>
        <template class="search-failed">
          <p>
            {search.failed} <a href={ADDRESS}>{search.tryAgain}</a>
          </p>
        </template>
        <section
          class="search-hits"
          aria-labelledby="traffar"
          data-texts={JSON.stringify({ ...search.script, kinds: search.kinds })}
          hidden
        >
          <h2 id="traffar" tabindex={-1}>
            {search.hits}
          </h2>
          <ol class="search-list"></ol>
          <button class="search-more" type="button" hidden>
            {search.script.more}
          </button>
        </section>
        <Ways site={site} />
      </div>
    </Document>
  );
});

/** To everything there is, without a search: the script hides it while there are hits. */
function Ways({ site }: { site: Site }) {
  const { archive, texts } = site;
  const { ways } = texts.search;
  const lists = [
    {
      heading: ways.municipalities,
      links: archive.municipalities.map((one) => ({ href: municipalityAddress(one), text: one.name })),
    },
    {
      heading: ways.years,
      links: coveredYears(archive.pledges).map((year) => ({ href: yearAddress(year), text: String(year) })),
    },
    {
      heading: ways.themes,
      links: archive.themes.map((one) => ({ href: themeAddress(one), text: one.name })),
    },
  ];
  return (
    <section class="search-ways" aria-labelledby="bladdra">
      <h2 id="bladdra">{ways.heading}</h2>
      {lists.map(({ heading, links }) => (
        <>
          <h3>{heading}</h3>
          <ul class="chips">
            {links.map(({ href, text }) => (
              <li>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  );
}
