// Advice room: e-mail addresses in a text that belong to a person: private ones, and those at work that are made of a name.
import { type Span, spansOf } from "./find.ts";

const MAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** Where people have an address of their own: by the name before the first dot, whatever the country. */
const PRIVATE_HOSTS = new Set(
  "gmail googlemail hotmail outlook live msn passport icloud me mac yahoo ymail rocketmail aol gmx proton protonmail tutanota fastmail zoho yandex telia comhem bredband bredband2 bredbandsbolaget tele2 swipnet spray home passagen glocalnet bahnhof brikks ownit riksnet boxer tiscali mailbox".split(
    " ",
  ),
);

/** Parts of an address that are a function and no name. */
const FUNCTIONS =
  /^(?:info|kontakt\p{L}*|kommun\p{L}*|polis\p{L}*|lokalpolis\p{L}*|registrator\p{L}*|diarie\p{L}*|kund\p{L}*|medborgar\p{L}*|invånar\p{L}*|invanar\p{L}*|trygg\p{L}*|säker\p{L}*|saker\p{L}*|brotts\p{L}*|press|media|redaktion\p{L}*|tillg[äa]nglighet\p{L}*|webb?\p{L}*|social\p{L}*|n[äa]mnd\p{L}*|\p{L}+n[äa]mnden|service\p{L}*|support|post|myndighet\p{L}*|dataskydd\p{L}*|personal|skola?\p{L}*|bygg\p{L}*|milj[öo]\p{L}*|kultur\p{L}*|fritid\p{L}*|kansli\p{L}*|stab\p{L}*|reception\p{L}*|v[äa]xel\p{L}*|r[äa]ddning\p{L}*|no|noreply|förnamn|fornamn|efternamn)$/iu;

export interface MailAddress extends Span {
  /** `private`: at a host for private persons. `named`: a person's own at work, by the look of it. */
  readonly sort: "private" | "named" | "function";
}

export const mailAddressesIn = (text: string): MailAddress[] =>
  text.includes("@") ? spansOf(text, MAIL).map((span) => ({ ...span, sort: sortOf(span.text) })) : [];

function sortOf(address: string): MailAddress["sort"] {
  const [local = "", host = ""] = address.toLowerCase().split("@");
  const parts = host.split(".");
  // telia.com is where customers are, and teliacompany.com is not: hence whole names.
  if (PRIVATE_HOSTS.has(parts[0] ?? "") && parts.length <= 3) return "private";
  const names = local.split(".");
  const isName =
    names.length >= 2 && names.length <= 3 && names.every((name) => /^\p{L}[\p{L}-]*\d?$/u.test(name));
  return isName && !names.some((name) => FUNCTIONS.test(name)) ? "named" : "function";
}
