// Texts room: every word of the interface, by language. A language that lacks a text does not compile.
import { sv } from "./sv/sv.ts";

/** Swedish is written first; every other language has exactly its texts. */
export type Texts = typeof sv;

const TEXTS = { sv } satisfies Record<string, Texts>;

export const textsOf = (language: keyof typeof TEXTS): Texts => TEXTS[language];
