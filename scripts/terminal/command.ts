// Terminal room: what every command begins with: options read, the language chosen, help and wrong usage answered.
import type { Language } from "../diagnostics/report.ts";
import { languageFrom, readOptions, takenByNpm } from "./options.ts";
import { whenReaderLeaves } from "./pipes.ts";
import { wordsOf } from "./words.ts";

/** The process, handed over by the command: nothing below the commands takes hold of it by itself. */
export interface Machine {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly exit: (code?: number) => never;
}

/** Says why, and how the command is used; ends with 2. */
export type WrongUsage = (reason: string) => never;

export interface Command {
  /** The value of an option, by its name without hyphens. */
  readonly asked: (name: string) => string | undefined;
  /** Every value of an option that may be given several times. */
  readonly every: (name: string) => readonly string[];
  /** Whether a flag was given: an option that takes no value. */
  readonly has: (flag: string) => boolean;
  /** What stood beside the options; empty when the command takes no files. */
  readonly files: readonly string[];
  readonly language: Language;
  readonly words: ReturnType<typeof wordsOf>;
  readonly wrongUsage: WrongUsage;
  /** Whether what is written to a stream may be coloured. */
  readonly colors: (stream: NodeJS.WriteStream) => boolean;
}

/** `names` are options that take a value, `flags` such as take none. */
export function openCommand(
  machine: Machine,
  help: Extract<keyof ReturnType<typeof wordsOf>, `${string}Help`>,
  names: readonly string[],
  takes: "files" | "no files",
  flags: readonly string[] = [],
): Command {
  whenReaderLeaves([machine.stdout, machine.stderr], () => machine.exit());
  const read = readOptions(machine.argv.slice(2), names, flags);
  const values = "values" in read ? read.values : {};
  const asked = (name: string) => values[name] as string | undefined;
  const every = (name: string) => ("lists" in read ? (read.lists[name] ?? []) : []);
  const has = (flag: string) => values[flag] === true;
  const lang = asked("lang");
  const language = languageFrom(lang, machine.env);
  const words = wordsOf(language);
  const wrongUsage: WrongUsage = (reason) => {
    machine.stderr.write(`${reason}\n\n${words[help]}\n`);
    return machine.exit(2);
  };

  /** The line as it was meant; where npm took the name of a value away, which word was the value cannot be told. */
  const meant = (taken: readonly string[]) => {
    const isPlain = taken.every((name) => flags.includes(name));
    const files = isPlain && "files" in read ? read.files : [];
    const options = taken.map((name) => (flags.includes(name) ? `--${name}` : `--${name} …`));
    return ["npm run", machine.env.npm_lifecycle_event ?? "…", "--", ...files, ...options].join(" ");
  };

  if ("fault" in read) return wrongUsage(read.fault);
  if (has("help")) {
    machine.stdout.write(`${words[help]}\n`);
    return machine.exit(0);
  }
  const taken = takenByNpm([...names, ...flags], machine.env).filter((name) => !(name in values));
  if (taken.length > 0) return wrongUsage(words.takenByNpm(meant(taken), taken));
  if (takes === "no files" && read.files.length > 0) return wrongUsage(words.stray(read.files.join(" ")));
  if (lang !== undefined && lang !== language) return wrongUsage(words.badLanguage(lang));
  const colors = (stream: NodeJS.WriteStream) => stream.isTTY === true && !machine.env.NO_COLOR;
  return { asked, every, has, files: read.files, language, words, wrongUsage, colors };
}
