// Texts room: what an entry of the word list is made of; each language has entries of its own.
export interface Term {
  /** Anchor on the page of words, permanent. */
  readonly id: string;
  readonly name: string;
  /** Other ways in which texts write it: inflections, abbreviations. A form in small letters may also begin a sentence. */
  readonly forms: readonly string[];
  /** One or a few plain sentences. */
  readonly meaning: string;
}
