// Hostile tests: addresses that run code, leave the site unseen or hide where they lead, in every field that holds one.
import { ARCHIVE } from "../../archive/miniature.ts";
import { FIELDS, inFields, PLEDGE, REPORT, type Refused, refused } from "../refused.ts";

type Put = (address: string) => Parameters<typeof refused>[1];

const MUNICIPALITY = "name: Ed\ngenitive: Eds\n";
const outcome = (evidence: string) =>
  `assessed-by: joint\noutcomes:\n  - { commitment: ljus, status: fulfilled, evidence: [{ ${evidence} }] }`;

/** Every field that becomes a link: how an address is put there, where it then stands, and what it is told. */
const PLACES: Readonly<Record<string, { put: Put; told: string }>> = {
  "a pledge's source": {
    put: (url) => ({ raw: { [PLEDGE]: `---\n${FIELDS}\nsources: [{ title: x, url: ${url} }]\n---\n` } }),
    told: `${PLEDGE}:4 url/not-web`,
  },
  "a follow-up's source": {
    put: (url) => ({ files: { [REPORT]: `sources: [{ title: x, url: ${url} }]` } }),
    told: `${REPORT}:2 url/not-web`,
  },
  evidence: {
    put: (url) => ({ files: { [REPORT]: outcome(`title: x, url: ${url}`) } }),
    told: `${REPORT}:4 url/not-web`,
  },
  "a saved copy": {
    put: (url) => ({ files: { [REPORT]: outcome(`title: x, url: https://exempel.se, archived: ${url}`) } }),
    told: `${REPORT}:4 url/not-web`,
  },
  "a municipality's link": {
    put: (url) => ({ raw: { "ed/municipality.yml": `${MUNICIPALITY}links: [{ title: x, url: ${url} }]\n` } }),
    told: "ed/municipality.yml:3 url/not-allowed",
  },
  "a municipality's contact": {
    put: (url) => ({ raw: { "ed/municipality.yml": `${MUNICIPALITY}contact: { name: x, url: ${url} }\n` } }),
    told: "ed/municipality.yml:3 url/not-allowed",
  },
  "the archive's contact": {
    put: (url) => ({ raw: { "archive.yml": ARCHIVE.replace("email: red@loften.example", `url: ${url}`) } }),
    told: "archive.yml:8 url/not-allowed",
  },
  "the accessibility contact": {
    put: (url) => ({
      raw: { "archive.yml": ARCHIVE.replace(/(?<=^ {2}.*)email: red@loften.example/m, `url: ${url}`) },
    }),
    told: "archive.yml:10 url/not-allowed",
  },
  "the archive's own address": {
    put: (url) => ({ raw: { "archive.yml": ARCHIVE.replace("https://loften.example", url) } }),
    told: "archive.yml:3 url/not-web",
  },
};

/** Tried in every field. */
const EVERYWHERE = [
  "'javascript:alert(1)'",
  "'data:text/html,<script>alert(1)</script>'",
  "//hostile.example/",
];

/** Tried in one field: all of them are read by the same rule. */
const FORMS = [
  "JAVASCRIPT:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "java\\tscript:alert(1)",
  "java\\nscript:alert(1)",
  "\\u00A0javascript:alert(1)",
  "javascript&colon;alert(1)",
  "javascript&#58;alert(1)",
  "javascript://exempel.se/%0Aalert(1)",
  "javascript\\u003Aalert(1)",
  "vbscript:msgbox(1)",
  "livescript:x",
  "data:image/svg+xml;base64,PHN2Zz4=",
  "blob:https://exempel.se/x",
  "filesystem:https://exempel.se/x",
  "file:///etc/passwd",
  "view-source:https://exempel.se/",
  "feed:https://exempel.se/",
  "jar:https://exempel.se!/x",
  "ws://exempel.se/",
  "ftp://exempel.se/",
  "intent://exempel.se#Intent;end",
  "ms-word:ofe|u|https://exempel.se",
  "about:blank",
  "https:exempel.se",
  "https:/exempel.se",
  "https:///exempel.se",
  "https:\\\\\\\\exempel.se",
  "https:/\\\\exempel.se",
  "https://polisen.se@hostile.example/",
  "https://polisen.se:x@hostile.example/",
  "https://polisen.se\\\\@hostile.example/",
  "https://exempel.se/<script>",
  'https://exempel.se/\\" onmouseover=\\"alert(1)',
  "https://exempel.se/\\u00AD",
  "https://exem\\u00ADpel.se/",
  "https://exempel.se/\\u2800x\\u3164",
  "https://localhost/",
  "https://",
  "https://.",
  "https://exempel.se:99999/",
  "https://[::1/",
  "https://exa mple.se/",
  "/ed/2021/",
  "../../etc/passwd",
  "#x",
  "?x",
  "mailto:a@exempel.se",
  "tel:112",
];

/** Only a contact may be mailed or rung. */
const CONTACT = [
  "mailto:a@exempel.se?bcc=b@hostile.example",
  "mailto:a@exempel.se,b@hostile.example",
  "mailto:a@exempel.se%0Abcc:b@hostile.example",
  "mailto:a%3Fbcc=b@hostile.example",
  "mailto:",
  "tel:javascript",
  "tel:*#06#",
  "sms:112",
];

export const addresses: readonly Refused[] = [
  ...Object.entries(PLACES).flatMap(([place, { put, told }]) =>
    EVERYWHERE.map((address) => refused(`${address} as ${place}`, put(address), told)),
  ),
  ...FORMS.map((address) =>
    inFields(
      `the address ${address}`,
      `sources: [{ title: x, url: "${address}" }]\n${FIELDS}`,
      "2 url/not-web",
    ),
  ),
  ...CONTACT.map((address) =>
    refused(
      `the contact ${address}`,
      PLACES["a municipality's contact"]?.put(`"${address}"`) ?? {},
      "ed/municipality.yml:3 url/not-allowed",
    ),
  ),
  ...["https://loften.example/under/", "https://loften.example/?a=b", "https://loften.example/#a"].map(
    (address) =>
      refused(
        `the archive's own address ${address}`,
        PLACES["the archive's own address"]?.put(`"${address}"`) ?? {},
        "archive.yml:3 url/not-origin",
      ),
  ),
  ...['"a@b.se?bcc=c@d.se"', '"a@b.se\\nbcc: c@d.se"', '"<script>@b.se"', '"javascript:alert(1)"'].map(
    (email) =>
      refused(
        `the mail address ${email}`,
        { raw: { "ed/municipality.yml": `${MUNICIPALITY}contact: { name: x, email: ${email} }\n` } },
        "ed/municipality.yml:3 email/format",
      ),
  ),
  refused(
    "a feed authority that would close its element",
    { raw: { "archive.yml": ARCHIVE.replace("loften.example,2026", "x</id>,2026") } },
    "archive.yml:4 archive/feed-authority",
  ),
  inFields(
    "an address of three kilobytes",
    `sources: [{ title: x, url: "https://exempel.se/${"a/".repeat(1500)}" }]\n${FIELDS}`,
    "2 field/too-long",
  ),
];
