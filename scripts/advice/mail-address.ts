// Advice room: e-mail addresses in a text that belong to a person: private ones, and those at work that are made of a name.
import type { Folded, FoldedSpan } from "./folded.ts";

/** A name with spaces stands in quotation marks. */
const MAIL =
  /(?:(?<![\p{L}\p{M}\p{N}._%+-])[\p{L}\p{M}\p{N}._%+-]{1,64}|"[^"\n@]{1,64}")@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+/gu;

/** Where people have an address of their own: by the name before the first dot, whatever the country. */
const PRIVATE_HOSTS = new Set(
  "gmail googlemail hotmail outlook live msn passport icloud me mac yahoo ymail rocketmail aol gmx proton protonmail tutanota fastmail zoho yandex telia comhem bredband bredband2 bredbandsbolaget tele2 swipnet spray home passagen glocalnet bahnhof brikks ownit riksnet boxer tiscali mailbox".split(
    " ",
  ),
);

/** Those whose first name says nothing in another country. */
const PRIVATE_ADDRESSES =
  "pm.me hey.com duck.com mail.com mail.ru inbox.ru list.ru bk.ru ya.ru web.de t-online.de freenet.de free.fr orange.fr wp.pl o2.pl onet.pl interia.pl seznam.cz abv.bg inbox.lv mail.ee".split(
    " ",
  );

/** Parts of an address that are a function and no name. */
const FUNCTIONS =
  /^(?:info|kontakt\p{L}*|kommun\p{L}*|polis\p{L}*|lokalpolis\p{L}*|registrator\p{L}*|diarie\p{L}*|kund\p{L}*|medborgar\p{L}*|invånar\p{L}*|invanar\p{L}*|trygg\p{L}*|säker\p{L}*|saker\p{L}*|brotts\p{L}*|press|media|redaktion\p{L}*|tillg[äa]nglighet\p{L}*|webb?\p{L}*|social\p{L}*|n[äa]mnd\p{L}*|\p{L}+n[äa]mnden|service\p{L}*|support|post|myndighet\p{L}*|dataskydd\p{L}*|personal|skola?\p{L}*|bygg\p{L}*|milj[öo]\p{L}*|kultur\p{L}*|fritid\p{L}*|kansli\p{L}*|stab\p{L}*|reception\p{L}*|v[äa]xel\p{L}*|r[äa]ddning\p{L}*|no|noreply|förnamn|fornamn|efternamn)$/iu;

export interface MailAddress extends FoldedSpan {
  /** `private`: at a host for private persons. `named`: a person's own at work, by the look of it. */
  readonly sort: "private" | "named" | "function";
}

/** `hiding`: private also by any part of the host: a file's name ends with `.md`. */
export function mailAddressesIn({ text, spanOf }: Folded, hiding = false): MailAddress[] {
  if (!text.includes("@")) return [];
  return Array.from(text.matchAll(MAIL), ({ 0: found, index }) => ({
    ...spanOf(index, index + found.length),
    sort: sortOf(found, hiding),
  }));
}

function sortOf(address: string, hiding: boolean): MailAddress["sort"] {
  const [local = "", host = ""] = address.toLowerCase().split("@");
  if (isPrivateHost(host, hiding)) return "private";
  const names = local.split(".");
  const isName =
    names.length >= 2 && names.length <= 3 && names.every((name) => /^\p{L}[\p{L}\p{M}-]*\d?$/u.test(name));
  return isName && !names.some((name) => FUNCTIONS.test(name)) ? "named" : "function";
}

function isPrivateHost(host: string, hiding: boolean): boolean {
  const parts = host.split(".");
  if (hiding && parts.slice(0, -1).some((part) => PRIVATE_HOSTS.has(part))) return true;
  if (
    PRIVATE_ADDRESSES.some(
      (one) => host === one || host.endsWith(`.${one}`) || (hiding && host.startsWith(one)),
    )
  )
    return true;
  // telia.com is where customers are, and teliacompany.com is not: hence whole names. co.uk is one end.
  const owner = parts.length > 2 && /^(?:com?|org|net)$/.test(parts.at(-2) ?? "") ? -3 : -2;
  return PRIVATE_HOSTS.has(parts.at(owner) ?? "");
}
