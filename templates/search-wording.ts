// Templates room: the interface's words for the search index, which `scripts/search` makes and knows no Swedish labels of.
import type { SearchWording } from "../scripts/search/wording.ts";
import type { Texts } from "./texts/texts.ts";

export function searchWording(texts: Texts): SearchWording {
  return {
    lang: texts.lang,
    smallWords: texts.search.script.smallWords,
    pledgeTitle: texts.pledgeTitle,
    reportTitle: texts.reportTitle,
    lineageTitle: ({ commitments, municipality }) => {
      const newest = commitments.at(-1);
      if (newest === undefined) throw new RangeError("a lineage has at least two commitments");
      return texts.pages.lineage.heading(texts.commitmentShort(newest), municipality.name);
    },
    status: (status) => texts.status[status],
    party: texts.party,
    target: texts.target,
    period: texts.period,
    policeArea: texts.pages.start.policeArea,
  };
}
