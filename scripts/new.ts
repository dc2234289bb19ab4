// Command `npm run new`: a new archive, municipality, pledge or follow-up, from options or by asking. Never writes over anything.
import path from "node:path";
import { discreetly } from "./advice/discreet.ts";
import { discreet } from "./advice/discretion.ts";
import { loadArchive } from "./archive/load.ts";
import type { Day } from "./calendar/day.ts";
import { visible } from "./diagnostics/code-frame.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { printBlock, wordingOf } from "./diagnostics/report.ts";
import type { Draft } from "./drafting/draft.ts";
import { askAt, Cancelled } from "./interview/ask.ts";
import { type Interview, type Stop, Stopped } from "./interview/interview.ts";
import { type Content, isTold, plan } from "./interview/plan.ts";
import { walk } from "./source/walk.ts";
import { openCommand, type WrongUsage } from "./terminal/command.ts";
import { shownName } from "./terminal/folder.ts";
import { questionsIn } from "./terminal/new-questions.ts";
import { todayFrom } from "./terminal/today.ts";
import { addFiles } from "./writing/add-files.ts";

/** Faults of the command line, not of the content: they end with 2. */
const USAGE: readonly Stop["kind"][] = ["what", "which-folder", "not-here", "form"];

const command = openCommand(
  process,
  "newHelp",
  [
    ...["pledges", "today", "lang", "title", "published", "summary", "from", "to", "place", "commitment"],
    ...["signatory", "carry-from", "interim", "assessed-by", "status", "result", "text", "reason"],
    ...["municipality", "code", "county", "genitive", "police-area", "description", "address"],
    ...["content-language", "contact", "email", "accessibility-contact", "accessibility-email"],
    ...["compliance", "shortcoming"],
  ],
  "files",
  ["archive", "report", "carry-over", "yes"],
);
const { asked, language } = command;
const words = command.words.new;
const questions = questionsIn(language);
const wrongUsage: WrongUsage = command.wrongUsage;
if (command.files.length > 2) wrongUsage(command.words.stray(command.files.slice(2).join(" ")));
const pledges = asked("pledges") ?? "pledges";
const shown = shownName(pledges);
const root = path.resolve(pledges);

const drafts = await draftsOr(interview(), contentOf());
const written = writtenOr(new Map(drafts.flatMap(({ files }) => [...files])));
for (const file of written) console.log(words.wrote(file));
for (const note of drafts.flatMap(({ notes }) => notes)) console.log(visible(words.note(note, shown)));
tellWhatIsLeft(written);

function interview(): Interview {
  const isTalking = process.stdin.isTTY && process.stdout.isTTY && !command.has("yes") && !isTold(command);
  if (isTalking) console.log(`\n${questions.keys}`);
  const terminal = { input: process.stdin, output: process.stdout };
  const ask = isTalking ? askAt(terminal, questions) : undefined;
  return { given: command, ask, words: questions, language, today: today() };
}

function today(): Day {
  const day = asked("today");
  return (
    todayFrom(day, process.env.SOURCE_DATE_EPOCH, Date.now()) ?? wrongUsage(command.words.badDay(day ?? ""))
  );
}

/** The folder need not be there yet. */
function contentOf(): Content {
  const { readable, diagnostics } = loadArchive(root, shown);
  const tree = walk(root, shown);
  const inFolder = (file: string) => file.slice(shown.length + 1);
  const wrong = diagnostics.filter(({ severity }) => severity === "error");
  return {
    archive: readable,
    there: new Set([...tree.files.map(({ file }) => inFolder(file)), ...tree.folders, ...tree.unread]),
    broken: new Set(wrong.map(({ place }) => inFolder(place.file))),
  };
}

async function draftsOr(talk: Interview, content: Content): Promise<readonly Draft[]> {
  try {
    return await plan(talk, content);
  } catch (fault) {
    if (fault instanceof Cancelled) {
      console.error(words.cancelled);
      process.exit(130);
    }
    if (!(fault instanceof Stopped)) throw fault;
    return stop(fault.stop);
  }
}

function stop(reason: Stop): never {
  const why = "file" in reason ? { ...reason, file: `${shown}/${reason.file}` } : reason;
  const told = why.kind === "faulty" ? why.diagnostics.map(sentence) : [questions.stopped(why)];
  for (const line of told) console.error(visible(line));
  // The help is longer than a screen: the reason would be gone from sight.
  if (USAGE.includes(why.kind)) console.error(words.seeHelp);
  if (why.kind === "broken") process.stderr.write(`\n${blocks([why.file], process.stderr).text}\n`);
  console.error(words.nothingWritten);
  process.exit(USAGE.includes(why.kind) ? 2 : 1);
}

function sentence(one: Diagnostic): string {
  const [shownAs = one] = discreet([one]);
  const { what, fix } = wordingOf(shownAs, language);
  return `${what}: ${fix}.`;
}

function writtenOr(files: ReadonlyMap<string, string>): string[] {
  try {
    const added = addFiles(root, files);
    return "fault" in added
      ? stop({ kind: "taken", file: added.file })
      : added.added.map((file) => `${shown}/${file}`);
  } catch (fault) {
    const { code, path: at } = fault as NodeJS.ErrnoException;
    if (code === undefined) throw fault;
    console.error(words.diskFault(code, at ?? ""));
    console.error(words.nothingWritten);
    process.exit(1);
  }
}

/** What the reader says of some files, each place as its report shows it. */
function blocks(files: readonly string[], stream: NodeJS.WriteStream) {
  const loaded = loadArchive(root, shown);
  // That a new municipality has no pledge yet is no news to whoever just wrote it.
  const found = loaded.diagnostics.filter(
    ({ place, code }) => files.includes(place.file) && code !== "municipality/no-pledges",
  );
  const color = command.colors(stream);
  const { diagnostics, textOf } = discreetly({ ...loaded, diagnostics: found });
  const text = diagnostics.map((one) => printBlock(one, { language, color, textOf })).join("\n");
  return { text, found };
}

function tellWhatIsLeft(files: readonly string[]): void {
  const { text, found } = blocks(files, process.stdout);
  console.log(found.length === 0 ? `\n${words.nothingLeft}` : `\n${words.left(found.length)}\n\n${text}`);
  const settings = files.every((file) => file.endsWith(".yml"));
  if (found.length > 0)
    console.log(words.fillIn(files.filter((file) => found.some(({ place }) => place.file === file))));
  else console.log(settings ? words.nextDocument(files) : words.nextLook);
}
