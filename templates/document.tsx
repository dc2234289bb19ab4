// Templates room: the frame around every page: head, skip link, header, main, footer.
import type { ComponentChildren } from "preact";
import {
  CHANGES_ADDRESS,
  GLOSSARY_ADDRESS,
  OPEN_DATA_ADDRESS,
  REPORTS_ADDRESS,
} from "../scripts/address/address.ts";
import type { Municipality } from "../scripts/archive/model.ts";
import { Breadcrumbs, type Crumb } from "./components/breadcrumbs.tsx";
import { PreviewBanner, PreviewRobots } from "./components/preview-banner.tsx";
import { Sharing } from "./components/sharing.tsx";
import { StructuredData } from "./components/structured-data.tsx";
import { finderFor, TermContext } from "./components/terms.tsx";
import { absolute, feedHref, type Site } from "./site.ts";
import { breadcrumbData, type Thing, withoutNames } from "./structured-data.ts";

export interface DocumentProps {
  readonly site: Site;
  /** Without the archive's name, which is added in `<title>`. */
  readonly title: string;
  readonly description: string;
  /** The page's own address; undefined for pages that stand for no address of their own (404). */
  readonly address?: string | undefined;
  readonly crumbs?: readonly Crumb[] | undefined;
  /** Whose feed this page offers besides the site's. */
  readonly municipality?: Municipality | undefined;
  /** A feed of the page's own, besides the site's: where it stands and what is in it. */
  readonly feed?: { readonly base: string; readonly title: string } | undefined;
  /** Modules that only this page needs. */
  readonly scripts?: readonly string[] | undefined;
  /** What the page tells machines of itself, besides its crumbs. */
  readonly data?: Thing | undefined;
  /** What opens the page, on the colour of the header: the start page's heading and search. */
  readonly hero?: ComponentChildren;
  /** The word list itself: its words lead nowhere else. */
  readonly explainsTerms?: boolean;
  readonly children: ComponentChildren;
}

/** Text is set in it from the first page view on; a fallback in its measures stands in until it is there. */
const FONT = "/assets/fonts/figtree-latin-wght-normal.woff2";

export function Document(props: DocumentProps) {
  const { site, title, address, municipality, children } = props;
  const { texts, archive } = site;
  const name = archive.settings.title;
  const isStart = address === "/";
  return (
    <html lang={texts.lang}>
      <head>
        <meta charset="utf-8" />
        <title>{isStart ? `${name} – ${title}` : `${title} – ${name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={props.description} />
        {address === undefined ? (
          <meta name="robots" content="noindex" />
        ) : (
          <>
            <PreviewRobots site={site} />
            <link rel="canonical" href={absolute(site, address)} />
          </>
        )}
        <link rel="preload" href={FONT} as="font" type="font/woff2" crossorigin="anonymous" />
        <link rel="stylesheet" href="/assets/site.css" />
        <script src="/assets/today.js"></script>
        {props.scripts?.map((script) => (
          <script type="module" src={script}></script>
        ))}
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <FeedLinks base="/" title={texts.document.feedOfSite(name)} site={site} />
        {municipality === undefined ? null : (
          <FeedLinks
            base={`/${municipality.slug}/`}
            title={texts.document.feedOfMunicipality(municipality.name)}
            site={site}
          />
        )}
        {props.feed === undefined ? null : <FeedLinks {...props.feed} site={site} />}
        {address === undefined ? null : <Sharing {...props} address={address} />}
        <StructuredData
          things={[
            ...(props.data === undefined ? [] : [props.data]),
            ...(props.crumbs === undefined ? [] : [breadcrumbData(props.crumbs, site)]),
          ].map((thing) => withoutNames(thing, site) as Thing)}
        />
      </head>
      <body>
        <a class="skip" href="#innehall">
          {texts.document.skip}
        </a>
        <PreviewBanner site={site} address={address} />
        <Header site={site} address={address} />
        <TermContext.Provider value={props.explainsTerms === true ? undefined : finderFor(texts)}>
          <main id="innehall" tabindex={-1}>
            {props.hero === undefined ? null : (
              <div class="hero">
                <div class="frame">{props.hero}</div>
              </div>
            )}
            <div class="frame content">
              {props.crumbs === undefined ? null : <Breadcrumbs crumbs={props.crumbs} texts={texts} />}
              {children}
            </div>
          </main>
        </TermContext.Provider>
        <Footer site={site} />
      </body>
    </html>
  );
}

function FeedLinks({ base, title, site }: { base: string; title: string; site: Site }) {
  const { feedAtom, feedJson } = site.texts.document;
  const [atom, json] = [feedHref(site, `${base}feed.xml`), feedHref(site, `${base}feed.json`)];
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={feedAtom(title)} href={atom} />
      <link rel="alternate" type="application/feed+json" title={feedJson(title)} href={json} />
    </>
  );
}

function Header({ site, address }: { site: Site; address: string | undefined }) {
  const { document } = site.texts;
  const items = [
    { href: "/#kommuner", text: document.municipalities },
    { href: "/ar/", text: document.years },
    { href: "/tema/", text: document.themes },
    { href: "/sok/", text: document.search },
    { href: "/om/", text: document.aboutShort },
  ];
  return (
    <header class="site-header">
      <div class="frame">
        <a class="site-name" href="/" aria-current={address === "/" ? "page" : undefined}>
          <Mark />
          {site.archive.settings.title}
        </a>
        <nav aria-label={document.menu}>
          <ul>
            {items.map(({ href, text }) => (
              <li>
                <a href={href} aria-current={address === href ? "page" : undefined}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

/** The archive's mark: a sheet with a tick, as in `assets/icon.svg`. */
function Mark() {
  return (
    <svg class="site-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path class="site-mark-sheet" d="M6 3h14l6 6v20H6z" />
      <path class="site-mark-tick" d="m11 18 4 4 7-9" />
    </svg>
  );
}

function Footer({ site }: { site: Site }) {
  const { texts, archive } = site;
  const { contact } = archive.settings;
  return (
    <footer class="site-footer">
      <div class="frame">
        <ul>
          <li>
            <a href="/om/">{texts.document.about}</a>
          </li>
          <li>
            <a href={GLOSSARY_ADDRESS}>{texts.glossary.link}</a>
          </li>
          <li>
            <a href={REPORTS_ADDRESS}>{texts.pages.reportsIndex.crumb}</a>
          </li>
          <li>
            <a href={CHANGES_ADDRESS}>{texts.history.title}</a>
          </li>
          <li>
            <a href="/tillganglighet/">{texts.document.accessibility}</a>
          </li>
          <li>
            <a href="/prenumerera/">{texts.document.subscribe}</a>
          </li>
          <li>
            <a href={OPEN_DATA_ADDRESS}>{texts.openData.heading}</a>
          </li>
          {contact.email === undefined ? null : (
            <li>
              <a href={`mailto:${contact.email}`}>
                {texts.document.contact}: {contact.name}
              </a>
            </li>
          )}
        </ul>
        <p>{texts.document.noCookies}</p>
      </div>
    </footer>
  );
}
