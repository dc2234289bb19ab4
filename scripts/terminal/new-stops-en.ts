// Terminal room: why `npm run new` writes nothing, in English.
import type { Stop } from "../interview/interview.ts";

const list = (words: readonly string[]): string => words.slice(0, 12).join(", ");

const TASKS = {
  archive: "a new archive",
  municipality: "a new municipality",
  pledge: "a pledge",
  report: "a follow-up",
} as const;

export function stopped(stop: Stop): string {
  switch (stop.kind) {
    case "what":
      return "write what is to be made: the municipality's folder and the year, such as `npm run new -- dals-ed 2027`";
    case "which-folder":
      return `write the pledge's folder as well, such as \`npm run new -- ${stop.municipality} 2027\``;
    case "no-archive":
      return "There is no archive here yet. Make it first: `npm run new -- --archive`, or answer questions: `npm run new`.";
    case "no-pledges":
      return `${stop.municipality} has no pledge to follow up yet.`;
    case "broken":
      return `${stop.file} is missing or has errors. Mend it first: run \`npm run check\`.`;
    case "not-in-archive":
      return stop.name === undefined
        ? `\`${stop.written}\` is not in the archive.${stop.nearest === undefined ? "" : ` Did you mean \`${stop.nearest}\`?`}`
        : `${stop.name} is not in the archive. Add the municipality first: \`npm run new -- --municipality "${stop.name}"\``;
    case "not-here":
      return `${stop.option} has nothing to do with ${TASKS[stop.task]}`;
    case "folder-name":
      return `\`${stop.written}\` cannot be the name of a pledge's folder, which begins with the year.${
        stop.meant === undefined ? " Write 2027 or 2027-2028, for instance." : ` Did you mean ${stop.meant}?`
      }`;
    case "report-name":
      return `\`${stop.written}\` cannot be the name of an interim report. Write ${stop.meant ?? "t1"}, for instance.`;
    case "taken":
      return `${stop.file} is there already, and is left alone.`;
    case "has-final":
      return `The pledge has a final follow-up already: ${stop.file}. An interim report is made with --interim t1.`;
    case "nothing-older":
      return `${stop.municipality} has no older pledge${stop.place === undefined ? "" : ` for ${stop.place}`} to carry commitments from.`;
    case "not-older":
      return `The pledge ${stop.from} began later than ${stop.folder} and cannot continue in it.`;
    case "unknown-pledge":
      return `There is no pledge \`${stop.written}\`.${stop.known.length === 0 ? "" : ` Those there are: ${list(stop.known)}.`}`;
    case "unknown-commitment":
      return `The pledge has no commitment \`${stop.written}\`. Those there are: ${list(stop.known)}.`;
    case "unknown-municipality":
      return `Sweden has no municipality \`${stop.written}\`.${
        stop.similar.length === 0 ? "" : ` Did you mean ${stop.similar.join(" or ")}?`
      } If the name is right, give --code and --county as well.`;
    case "code-taken":
      return `${stop.by} in the archive has the municipality code ${stop.code} already.`;
    case "folder-taken":
      return `The folder ${stop.folder} is in the archive already.`;
    case "unusable-name":
      return `No name of a folder can be made of \`${stop.written}\`.`;
    case "form":
      return `\`${stop.option} "${stop.written}"\` cannot be read; \`npm run new -- --help\` shows how it is written`;
    case "faulty":
      return "Something in the answers is wrong.";
  }
}
