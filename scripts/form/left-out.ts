// Form room: what of Sveltia CMS is not published: parts that this form never asks for, and questions to other hosts.
import type { Plugin } from "vite";

/** Maps, pictures, coloured code, hooks, React's own pages, other languages than Swedish. */
const UNUSED = [
  /^@shikijs\//,
  /^(exifr|immutable|leaflet|svgo|terra-draw|terra-draw-leaflet-adapter)(\/|$)/,
  /\/chunks\/(heic|react-dom|shiki-engine|webp_enc|webp_enc_simd)-[\w-]+\.js$/,
  /\/locales\/(?!sv\.json$)[\w-]+\.json$/,
];

/** The same of its files: a decoder of photographs, a pin for maps. */
const UNUSED_FILES = /^(heic|marker-icon)/;

const EMPTY = "\0nothing";

/** They become one module without anything in it: 280 files and 13 MB less to publish. */
export const withoutUnused: Plugin = {
  name: "without-unused",
  enforce: "pre",
  resolveId: (source, importer) =>
    importer?.includes("@sveltia/cms") && UNUSED.some((pattern) => pattern.test(source)) ? EMPTY : undefined,
  load: (id) => (id === EMPTY ? "export default {};" : undefined),
  generateBundle: (_, files) => {
    for (const name of Object.keys(files)) if (UNUSED_FILES.test(name)) delete files[name];
  },
};

/**
 * The policy would stop these, and each would be a fault in the browser's log: typefaces that come with the package anyway, the state of
 * GitHub, a newer version. An empty answer is one that Sveltia CMS takes for none.
 */
const OTHER_HOSTS: readonly (readonly [what: RegExp, instead: string, times: number])[] = [
  [/@font-face \{[^}]*cdn\.jsdelivr\.net[^}]*\}/g, "", 3],
  [/https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/g, "data:,", 1],
  [/https:\/\/unpkg\.com\/@sveltia\/cms/g, "data:,", 1],
];

export const withoutOtherHosts: Plugin = {
  name: "without-other-hosts",
  transform: (code, id) => {
    if (!/@sveltia\/cms\/npm\/index\.js$/.test(id)) return undefined;
    return { code: OTHER_HOSTS.reduce((text, one) => replaced(text, ...one), code), map: null };
  },
};

/** A version of Sveltia CMS that asks elsewhere, or more often, must be looked at before it is published. */
function replaced(text: string, what: RegExp, instead: string, times: number): string {
  const found = text.match(what)?.length ?? 0;
  if (found !== times) throw new Error(`Sveltia CMS has ${what} ${found} times, not ${times}`);
  return text.replace(what, instead);
}
