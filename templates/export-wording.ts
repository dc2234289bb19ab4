// Templates room: the interface's words for open data, which `scripts/export` makes and knows no Swedish labels of.
import type { ExportWording } from "../scripts/export/wording.ts";
import type { Texts } from "./texts/texts.ts";

export const exportWording = (texts: Texts): ExportWording => ({
  lang: texts.lang,
  pledgeTitle: texts.pledgeTitle,
  reportTitle: texts.reportTitle,
  status: (status) => texts.status[status],
  party: texts.party,
  catalogue: texts.openData.catalogue,
});
