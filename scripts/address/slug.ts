// Address room: names made fit for addresses, as Swedes expect: Ödeshög → odeshog, Åre och Östersund → are-och-ostersund.

/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  æ: "a",
  đ: "d",
  ŋ: "n",
  ŧ: "t",
  ß: "ss",
  "&": " och ",
};

/** Small letters a–z, digits and single hyphens; empty when nothing of the name is left. At most so many signs, in whole words. */
export function slugOf(name: string, most = Number.POSITIVE_INFINITY): string {
  const slug = name
    .toLowerCase()
    .replace(/[øæđŋŧß&]/gu, (letter) => LETTERS[letter] ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (slug.length <= most) return slug;
  const end = slug.lastIndexOf("-", most);
  return slug.slice(0, end > 0 ? end : most);
}
