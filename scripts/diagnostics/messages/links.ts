// Diagnostics room: what came of asking the addresses in content, which only `npm run check -- --links` does.
import { hint, warning } from "../message.ts";

interface Asked {
  readonly url: string;
}

/** Why nothing usable came back. */
export type NoAnswer = "time" | "connection" | "certificate" | "redirects" | { readonly status: number };

const REASON_EN = (why: NoAnswer): string =>
  typeof why === "object"
    ? `it answered ${why.status}`
    : {
        time: "it did not answer in time",
        connection: "the connection was broken or refused",
        certificate: "its certificate is not valid",
        redirects: "it leads on again and again",
      }[why];
const REASON_SV = (why: NoAnswer): string =>
  typeof why === "object"
    ? `den svarade ${why.status}`
    : {
        time: "den svarade inte i tid",
        connection: "förbindelsen bröts eller nekades",
        certificate: "dess certifikat är inte giltigt",
        redirects: "den leder vidare gång på gång",
      }[why];

export const linkMessages = {
  "links/dead": warning<Asked & { readonly why: "no-page" | "no-host" }>(
    ({ url, why }) => ({
      what:
        why === "no-host"
          ? `\`${url}\` leads nowhere: there is no such site any more`
          : `\`${url}\` leads nowhere: the site says that the page is gone`,
      fix: "find its new address, or a saved copy (at web.archive.org, or under `archived:` for evidence)",
    }),
    ({ url, why }) => ({
      what:
        why === "no-host"
          ? `\`${url}\` leder ingenstans: webbplatsen finns inte längre`
          : `\`${url}\` leder ingenstans: webbplatsen säger att sidan är borta`,
      fix: "leta upp den nya adressen, eller en sparad kopia (på web.archive.org, eller under `archived:` för underlag)",
    }),
  ),
  "links/not-public": warning<Asked>(
    ({ url }) => ({
      what: `\`${url}\` leads into a closed network, where readers cannot follow; it was not asked`,
      fix: "write an address that everybody can open",
    }),
    ({ url }) => ({
      what: `\`${url}\` leder in i ett slutet nät, dit läsarna inte når; den frågades inte`,
      fix: "skriv en adress som alla kan öppna",
    }),
  ),
  "links/moved": hint<Asked & { readonly to: string }>(
    ({ url, to }) => ({
      what: `\`${url}\` has moved for good`,
      fix: `look at the page, and write \`${to}\` if it is the same`,
    }),
    ({ url, to }) => ({
      what: `\`${url}\` har flyttat för gott`,
      fix: `titta på sidan, och skriv \`${to}\` om det är samma`,
    }),
  ),
  "links/no-answer": hint<Asked & { readonly why: NoAnswer }>(
    ({ url, why }) => ({
      what: `\`${url}\` did not answer as expected: ${REASON_EN(why)}`,
      fix: "open it in a browser; many sites turn programs away, so it may be quite right",
    }),
    ({ url, why }) => ({
      what: `\`${url}\` svarade inte som väntat: ${REASON_SV(why)}`,
      fix: "öppna den i en webbläsare; många webbplatser stänger ute program, så den kan vara helt riktig",
    }),
  ),
};
