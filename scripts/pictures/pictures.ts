// Pictures room: which pictures of the site the docs show: as data, so that a new one is a line.

export interface Picture {
  /** The file is `docs/images/<name>.png`. */
  readonly name: string;
  readonly address: string;
  /** The part of the page that is shown, from its top, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly colorScheme: "light" | "dark";
  /** What is on the page only when its script has finished. */
  readonly waitFor?: string;
}

const DESKTOP = { width: 1120, height: 900, colorScheme: "light" } as const;
const PHONE = { width: 390, height: 844, colorScheme: "light" } as const;

export const PICTURES: readonly Picture[] = [
  { name: "start", address: "/", ...DESKTOP },
  { name: "start-dark", address: "/", ...DESKTOP, colorScheme: "dark" },
  { name: "start-phone", address: "/", ...PHONE },
  { name: "pledge", address: "/strangnas/2019/", ...DESKTOP },
  { name: "pledge-phone", address: "/strangnas/2019/", ...PHONE },
  { name: "pledge-phone-dark", address: "/dals-ed/2021/", ...PHONE, colorScheme: "dark" },
  { name: "report", address: "/strangnas/2019/uppfoljning/", ...DESKTOP },
  { name: "municipality", address: "/dals-ed/", ...DESKTOP },
  { name: "comparison", address: "/dals-ed/2021/jamforelse/", ...DESKTOP },
  { name: "search", address: "/sok/?q=trygghetsvandring", ...DESKTOP, waitFor: ".search-hit" },
  { name: "search-phone", address: "/sok/?q=trygghetsvandring", ...PHONE, waitFor: ".search-hit" },
];
