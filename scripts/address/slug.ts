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

/** Small letters a–z, digits and single hyphens; empty when nothing of the name is left. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[øæđŋŧß&]/gu, (letter) => LETTERS[letter] ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
