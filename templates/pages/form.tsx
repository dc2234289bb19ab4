// Pages room: /redaktion/: the page that the form in the browser fills. Not of the site: it has neither its head nor its looks.
import { FORM_ADDRESS, FORM_START } from "../../scripts/address/address.ts";
import { form as words } from "../../scripts/form/words.ts";
import { htmlPage } from "../page.ts";
import type { Site } from "../site.ts";

/** In Swedish whatever the site's language is: so are the labels, since they are the schema's. */
export const formPage = htmlPage<Site>({
  name: "form",
  entries: (site) => (site.hasForm ? [site] : []),
  address: () => FORM_ADDRESS,
  page: (_, site) => (
    <html lang="sv">
      <head>
        <meta charset="utf-8" />
        <title>{words.title(site.archive.settings.title)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <script type="module" src={FORM_START}></script>
      </head>
      <body>
        <noscript>
          <h1>{words.title(site.archive.settings.title)}</h1>
          <p>{words.needsJavaScript}</p>
          <p>
            <a href="/">{words.toSite}</a>
          </p>
        </noscript>
      </body>
    </html>
  ),
});
