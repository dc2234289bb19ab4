// Texts room: Swedish, gathered from its parts.
import { comparison } from "./comparison.ts";
import { document } from "./document.ts";
import { feeds } from "./feeds.ts";
import { figures } from "./figures.ts";
import { glossary } from "./glossary.ts";
import { history } from "./history.ts";
import { openData } from "./open-data.ts";
import { pages } from "./pages.ts";
import { pledge } from "./pledge.ts";
import { search } from "./search.ts";
import { sharing } from "./sharing.ts";
import { words } from "./words.ts";

export const sv = {
  lang: "sv",
  ...words,
  document,
  pledge,
  pages,
  figures,
  comparison,
  search,
  feeds,
  history,
  glossary,
  sharing,
  openData,
};
