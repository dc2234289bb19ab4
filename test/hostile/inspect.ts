// Hostile tests: what a page in a browser holds that content could have put there: run in the page, one line for each thing found.
import { HOST } from "./neutralised.ts";

/** Elements that no page of ours has. */
const STRANGE =
  "iframe, frame, frameset, object, embed, applet, portal, base, audio, video, source, math, style, marquee, template:not(.search-failed), keygen, area, plaintext, xmp, foreignObject, animate, set, meta[http-equiv], [style], [srcdoc], [formaction], [ping], [autofocus], [popovertarget], [contenteditable], [id='__hostile'], [name='__hostile'], [data-pagefind-meta], [data-pagefind-ignore], [data-pagefind-filter]";

/** The code of a script, for `page.evaluate`: compiled by nobody, so that it runs in the page as it stands here. */
export const INSPECT = `(() => {
  const found = [];
  const say = (what, one) => found.push(what + ": " + one.outerHTML.slice(0, 200));
  if (window.__hostile !== undefined) found.push("code ran: window.__hostile is " + String(window.__hostile));
  for (const one of document.querySelectorAll(${JSON.stringify(STRANGE)})) say("strange element", one);
  for (const one of document.querySelectorAll("*")) {
    for (const { name, value } of one.attributes) {
      if (/^on/i.test(name) || /["'<>\`=]/.test(name)) say("attribute " + name, one);
      if (!/^(?:href|src|action|data|poster|cite|background|xlink:href|srcset)$/i.test(name)) continue;
      const isLink = one.localName === "a" && one.namespaceURI === "http://www.w3.org/1999/xhtml";
      const url = URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI) : undefined;
      const allowed = isLink ? ["http:", "https:", "mailto:", "tel:"] : ["http:", "https:"];
      if (url === undefined || !allowed.includes(url.protocol)) say("address", one);
      else if (url.hostname.endsWith(${JSON.stringify(HOST)})) say("foreign address", one);
      else if (!isLink && url.origin !== location.origin && one.getAttribute("rel") !== "canonical") say("foreign resource", one);
    }
  }
  for (const one of document.querySelectorAll("script")) {
    if (one.type === "application/ld+json") JSON.parse(one.textContent);
    else if (one.textContent.trim() !== "" || !new URL(one.src).pathname.startsWith("/assets/")) say("script", one);
  }
  return found;
})()`;

/** All that a page says in its main part, on one line; what it tells machines is not counted. */
export const WORDS = `document.querySelector("main").textContent.replace(/\\s+/g, " ")`;
