// Components room: a text whose terms lead to the word list, each at its first use on the page and never again.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { termAddress } from "../../scripts/address/address.ts";
import { type TermFinder, termFinders } from "../../scripts/markdown/terms.ts";
import type { Texts } from "../texts/texts.ts";

/** What a page has used so far; a page without one (the word list itself) links none. */
export const TermContext = createContext<TermFinder | undefined>(undefined);

const makers = new WeakMap<Texts, () => TermFinder>();

/** A finder for a new page. */
export function finderFor(texts: Texts): TermFinder {
  const known = makers.get(texts);
  if (known !== undefined) return known();
  const maker = termFinders(
    texts.glossary.terms.map(({ id, name, forms }) => ({ forms: [name, ...forms], href: termAddress(id) })),
  );
  makers.set(texts, maker);
  return maker();
}

export function Terms({ text }: { text: string }) {
  const finder = useContext(TermContext);
  if (finder === undefined) return <>{text}</>;
  return (
    <>
      {finder.pieces(text).map((piece) =>
        piece.href === undefined ? (
          piece.text
        ) : (
          <a class="term" href={piece.href}>
            {piece.text}
          </a>
        ),
      )}
    </>
  );
}
