// Transcription room: which elements of a page are its chrome: menus, cookie texts, forms, feedback, sharing, footers.
import { attribute, type Element } from "./html-tree.ts";
import { phrases } from "./words.ts";

const NEVER = new Set([
  ...["script", "style", "noscript", "template", "svg", "math", "head", "nav", "footer", "select", "option"],
  ...[
    "input",
    "textarea",
    "iframe",
    "object",
    "embed",
    "video",
    "audio",
    "canvas",
    "dialog",
    "label",
    "fieldset",
    "legend",
  ],
]);
const ROLES = new Set([
  "navigation",
  "banner",
  "contentinfo",
  "search",
  "complementary",
  "dialog",
  "alertdialog",
  "alert",
  "menu",
  "menubar",
  "toolbar",
]);

const isInHeading = ({ parentNode }: Element): boolean =>
  parentNode !== null && "tagName" in parentNode && /^h[1-6]$/.test(parentNode.tagName);

/** Whole words of class names and ids, as Swedish and English content systems use them. */
const NAMES = new RegExp(
  `(?:^|[\\s_-])(?:${phrases(`
  cookies? | kakor | consent | gdpr | bread-?crumbs? | brodsmulor | brodsmula | navigation | navbar
  nav | menu | meny | submenu | undermeny | footer | sidfot | sidhuvud | skip | skiplink | share
  sharing | delning | dela | social | sociala | feedback | hjalpte | rating | betyg | related
  relaterat | relaterade | search | sok | sokruta | lyssna | readspeaker | rs_skip | toolbar | verktyg
  banner | login | logga-in | chat | chatt | toc | pager | pagination | puff | puffar | sidebar
  sidomeny | hidden | visually-hidden | sr-only | print-only | newsletter | nyhetsbrev
  archive-notice | arkivbanner | tags | taggar | header | masthead | top-?bar | top-?line | site-?head
  page-header | mainnav | left | right | bottom | base | foot | hd | ft | crumbs? | path | old-news
  opinion | survey | tools? | contact | kontakt | contact-card | kontaktkort | fb | like | news
  teaser | aktuellt
`)})(?:$|[\\s_-])`,
  "i",
);

/** `isUnfolded`: a part that a button unfolds, or that button. `isKept`: what the page is about lies in the element, whatever it is called. */
export function isChrome(element: Element, isKept: boolean, isUnfolded: boolean): boolean {
  const { tagName } = element;
  if (NEVER.has(tagName)) return true;
  // What unfolds often has its heading in a button.
  if (tagName === "button") return !isInHeading(element) && !isUnfolded;
  if (isUnfolded) return false;
  if (attribute(element, "hidden") !== undefined || attribute(element, "aria-hidden") === "true") return true;
  if (/display\s*:\s*none/i.test(attribute(element, "style") ?? "")) return true;
  // A heading is called what its part is; only that part can be chrome.
  if (isKept || /^h[1-6]$/.test(tagName)) return false;
  if (tagName === "aside" || tagName === "header" || tagName === "form") return true;
  if (ROLES.has(attribute(element, "role") ?? "")) return true;
  return NAMES.test(split(attribute(element, "class"))) || NAMES.test(split(attribute(element, "id")));
}

// relatedLinks → related-Links
const split = (names: string | undefined): string => (names ?? "").replace(/([a-zåäö])([A-ZÅÄÖ])/gu, "$1-$2");
