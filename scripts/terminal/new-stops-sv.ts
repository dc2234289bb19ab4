// Terminal room: why `npm run new` writes nothing, in Swedish.
import type { Stop } from "../interview/interview.ts";

const list = (words: readonly string[]): string => words.slice(0, 12).join(", ");

const TASKS = {
  archive: "ett nytt arkiv",
  municipality: "en ny kommun",
  pledge: "ett löfte",
  report: "en uppföljning",
} as const;

export function stopped(stop: Stop): string {
  switch (stop.kind) {
    case "what":
      return "skriv vad som ska skapas: kommunens mapp och året, till exempel `npm run new -- dals-ed 2027`";
    case "which-folder":
      return `skriv också löftets mapp, till exempel \`npm run new -- ${stop.municipality} 2027\``;
    case "no-archive":
      return "Här finns inget arkiv än. Skapa det först: `npm run new -- --archive`, eller svara på frågor: `npm run new`.";
    case "no-pledges":
      return `${stop.municipality} har inget löfte att följa upp än.`;
    case "broken":
      return `${stop.file} saknas eller har fel. Rätta det först: kör \`npm run check\`.`;
    case "not-in-archive":
      return stop.name === undefined
        ? `\`${stop.written}\` finns inte i arkivet.${stop.nearest === undefined ? "" : ` Menade du \`${stop.nearest}\`?`}`
        : `${stop.name} finns inte i arkivet. Lägg till kommunen först: \`npm run new -- --municipality "${stop.name}"\``;
    case "not-here":
      return `${stop.option} hör inte till ${TASKS[stop.task]}`;
    case "folder-name":
      return `\`${stop.written}\` kan inte vara namnet på ett löftes mapp, som börjar med året.${
        stop.meant === undefined ? " Skriv till exempel 2027 eller 2027-2028." : ` Menade du ${stop.meant}?`
      }`;
    case "report-name":
      return `\`${stop.written}\` kan inte vara namnet på en delrapport. Skriv till exempel ${stop.meant ?? "t1"}.`;
    case "taken":
      return `${stop.file} finns redan och lämnas orörd.`;
    case "has-final":
      return `Löftet har redan en slutlig uppföljning: ${stop.file}. En delrapport skapas med --interim t1.`;
    case "nothing-older":
      return `${stop.municipality} har inget äldre löfte${stop.place === undefined ? "" : ` för ${stop.place}`} att ta åtaganden från.`;
    case "not-older":
      return `Löftet ${stop.from} började gälla senare än ${stop.folder} och kan inte fortsätta i det.`;
    case "unknown-pledge":
      return `Det finns inget löfte \`${stop.written}\`.${stop.known.length === 0 ? "" : ` De som finns är ${list(stop.known)}.`}`;
    case "unknown-commitment":
      return `Löftet har inget åtagande \`${stop.written}\`. De som finns är ${list(stop.known)}.`;
    case "unknown-municipality":
      return `Det finns ingen kommun \`${stop.written}\` i Sverige.${
        stop.similar.length === 0 ? "" : ` Menade du ${stop.similar.join(" eller ")}?`
      } Är namnet rätt, skriv också --code och --county.`;
    case "code-taken":
      return `Kommunkoden ${stop.code} har redan ${stop.by} i arkivet.`;
    case "folder-taken":
      return `Mappen ${stop.folder} finns redan i arkivet.`;
    case "unusable-name":
      return `Av \`${stop.written}\` går det inte att göra ett namn på en mapp.`;
    case "form":
      return `\`${stop.option} "${stop.written}"\` går inte att läsa; se hur det skrivs med \`npm run new -- --help\``;
    case "faulty":
      return "Något i svaren är fel.";
  }
}
