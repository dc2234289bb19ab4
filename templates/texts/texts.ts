// Texts room: every word of the interface, by language. A language that lacks a text does not compile.
import type { ArchiveContent } from "../../scripts/schema/archive.ts";
import { en } from "./en/en.ts";
import { sv } from "./sv/sv.ts";

/** Swedish is written first; every other language has exactly its texts. */
export type Texts = typeof sv;

type Language = ArchiveContent["language"];

const TEXTS: Readonly<Record<Language, Texts>> = { sv, en };

export const textsOf = (language: Language): Texts => TEXTS[language];
