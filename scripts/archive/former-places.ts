// Archive room: places that documents have left (`formerly`): none of them may be somebody else's, today or before.
import { reportName, reservedPart } from "../address/address.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { ParsedFile, ParsedPledge, ParsedReport } from "./parse.ts";

type Document = ParsedPledge | ParsedReport;

export function checkFormer(parsed: readonly ParsedFile[], say: (fault: Diagnostic) => void): void {
  const documents = parsed.filter((one): one is Document => one.kind === "pledge" || one.kind === "report");
  const owners = new Map(documents.map((one) => [placeOf(one), one]));
  for (const one of documents)
    for (const [index, value] of (one.content.formerly ?? []).entries()) {
      const place = one.kind === "pledge" ? value : `${folderOf(one)}/${value}`;
      const [municipality = ""] = place.split("/");
      // An address of the site's own, such as /ar/2021/.
      if (reservedPart(municipality)?.what === "name") {
        say(
          diagnose("formerly/taken", one.locate.value(["formerly", index]), { value, owner: municipality }),
        );
        continue;
      }
      const owner = owners.get(place);
      if (owner === undefined) owners.set(place, one);
      else
        say(
          diagnose("formerly/taken", one.locate.value(["formerly", index]), { value, owner: placeOf(owner) }),
        );
    }
}

const folderOf = ({ source }: Document): string => `${source.municipality}/${source.pledge}`;

// karlstad/2020, karlstad/2020/report-t1
function placeOf(one: Document): string {
  if (one.kind === "pledge") return folderOf(one);
  return `${folderOf(one)}/${reportName(one.source.report)}`;
}
