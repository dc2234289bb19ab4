// Texts room: Swedish, gathered from its parts.
import { document } from "./document.ts";
import { feeds } from "./feeds.ts";
import { pages } from "./pages.ts";
import { pledge } from "./pledge.ts";
import { search } from "./search.ts";
import { words } from "./words.ts";

export const sv = { lang: "sv", ...words, document, pledge, pages, search, feeds };
