// Pages room: /404.html: what the web server shows for an address that does not exist.
import { CHANGES_ADDRESS, municipalityAddress } from "../../scripts/address/address.ts";
import { SearchForm } from "../components/search-form.tsx";
import { Document } from "../document.tsx";
import { singlePage } from "../page.ts";

export const notFoundPage = singlePage("not-found", "/404.html", (site) => {
  const words = site.texts.pages.notFound;
  return (
    <Document site={site} title={words.heading} description={words.lead}>
      <h1>{words.heading}</h1>
      <p class="lead">{words.lead}</p>
      <SearchForm site={site} compact />
      <p>{words.ways}</p>
      <ul>
        <li>
          <a href="/">{site.texts.document.start}</a>
        </li>
        <li>
          <a href={CHANGES_ADDRESS}>{site.texts.history.title}</a>
        </li>
        {site.archive.municipalities.map((municipality) => (
          <li>
            <a href={municipalityAddress(municipality)}>{municipality.name}</a>
          </li>
        ))}
      </ul>
    </Document>
  );
});
