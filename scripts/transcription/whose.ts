// Transcription room: which municipality a page is about.

const SUFFIX =
  /(?<![\p{L}])(\p{Lu}[\p{L}]+(?:[- ]\p{Lu}[\p{L}]+)?)\s+(?:kommuns?|stads?|kommuns\s+\p{L}+)(?![\p{L}])/gu;

/**
 * `known`: names as the archive or the country has them, which are looked for first, also without the word kommun. The name that the
 * page's title, window and address agree on; undefined when nothing names one.
 */
export function municipalityOf(
  texts: {
    readonly titles: readonly string[];
    readonly body: string;
    readonly chrome: string;
    readonly source: string | undefined;
  },
  known: readonly { readonly name: string; readonly genitive: string; readonly slug: string }[],
): string | undefined {
  const votes = new Map<string, number>();
  const vote = (name: string, weight: number) => void votes.set(name, (votes.get(name) ?? 0) + weight);
  const all = [...texts.titles, texts.body].join("\n");
  for (const { name, genitive, slug } of known) {
    if (isInAddress(slug, texts.source)) vote(name, 8);
    // Most of the country's names stand nowhere on a page, and are not looked for with more care.
    if (!all.includes(name) && !all.includes(genitive)) continue;
    const pattern = new RegExp(
      `(?<![\\p{L}-])(?:${escaped(name)}s?|${escaped(genitive)})(?![\\p{L}-])`,
      "gu",
    );
    const inTitles = texts.titles.filter((title) => title.search(pattern) >= 0).length;
    if (inTitles > 0) vote(name, 6 * inTitles);
    const followed = new RegExp(
      `(?<![\\p{L}-])(?:${escaped(genitive)}|${escaped(name)}s?)\\s+(?:kommun|stad)`,
      "gu",
    );
    vote(name, 2 * (texts.body.match(followed)?.length ?? 0));
    // Names that are words or other places' names too, as Mark, Ale and Berg, count alone only in headings.
    if (name.length > 4) vote(name, Math.min(3, texts.body.match(pattern)?.length ?? 0));
  }
  const best = [...votes].filter(([, weight]) => weight >= 2).sort((a, b) => b[1] - a[1])[0];
  if (best !== undefined) return best[0];
  const beforeDash = texts.titles
    .map((title) => /^(\p{Lu}[\p{L}]+(?:[- ]\p{Lu}[\p{L}]+)?)\s+[–-]\s+medborgarlöfte/u.exec(title)?.[1])
    .find((name) => name !== undefined);
  if (beforeDash !== undefined) return beforeDash;
  const whole = `${all}\n${texts.chrome}`;
  const others = new Map<string, number>();
  for (const [, written = ""] of whole.matchAll(SUFFIX)) {
    if (
      /^(?:Din|Vår|Er|Varje|Polisen|En|Denna|Andra|Om|I|Polis|Välj|Hitta|Sök|Till|Alla|Egen|Ny|Kontakta)$/u.test(
        written,
      )
    )
      continue;
    const bare = written.replace(/^(?:Polisen|Polis|I|Om|För|Från|Av|Hos)\s+/u, "");
    const short = bare.replace(/(?<=[^sxz])s$/u, "");
    // Björkfors kommun is Björkfors when it is called so elsewhere, or never without its s.
    const isShort = new RegExp(`(?<![\\p{L}-])${escaped(short)}(?![\\p{L}-])`, "u").test(whole);
    const name = isShort ? short : bare;
    others.set(name, (others.get(name) ?? 0) + 1);
  }
  return [...others].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

// https://www.dalsed.se/… for dals-ed; …/medborgarloften/karlstad/ for karlstad
function isInAddress(slug: string, source: string | undefined): boolean {
  if (source === undefined || !URL.canParse(source)) return false;
  const { hostname, pathname } = new URL(source);
  const bare = slug.replace(/-/g, "");
  return (
    hostname.split(".").some((part) => part.replace(/-/g, "") === bare) ||
    pathname.split("/").some((part) => part === slug || part === bare)
  );
}
