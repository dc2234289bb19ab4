// Terminal room: command line → options, or what is wrong with it. Reads no environment and prints nothing: the commands do.
import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Language } from "../diagnostics/report.ts";

/** Swedish when the person's own settings are: LC_ALL, then LC_MESSAGES, then LANG, as every program reads them. */
export function languageFrom(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  if (asked === "sv" || asked === "en") return asked;
  const { LC_ALL, LC_MESSAGES, LANG } = env;
  return /^sv/i.test(LC_ALL || LC_MESSAGES || LANG || "") ? "sv" : "en";
}

export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** Every value that an option was given, in the order of the command line. */
export type Lists = Readonly<Record<string, readonly string[]>>;

/**
 * `names` take one value each; `flags` are there or not, as `--help` is for every command. Of an option that is given several times,
 * `values` has the last value and `lists` has all.
 */
export function readOptions(
  argv: readonly string[],
  names: readonly string[],
  flags: readonly string[] = [],
): { readonly values: Values; readonly lists: Lists; readonly files: string[] } | { readonly fault: string } {
  const options: ParseArgsConfig["options"] = { help: { type: "boolean" } };
  for (const name of names) options[name] = { type: "string", multiple: true };
  for (const flag of flags) options[flag] = { type: "boolean" };
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options,
      allowPositionals: true,
      strict: true,
    });
    const given = Object.entries(values as Readonly<Record<string, boolean | string[]>>);
    const last = (value: boolean | string[]) => (typeof value === "boolean" ? value : value.at(-1));
    return {
      values: Object.fromEntries(given.map(([name, value]) => [name, last(value)])),
      lists: Object.fromEntries(
        given.flatMap(([name, all]) => (typeof all === "boolean" ? [] : [[name, all]])),
      ),
      files: positionals,
    };
  } catch (fault) {
    // Node's own sentence names the option; what follows its first full stop is advice for programmers.
    return { fault: (fault as Error).message.split(/\.\s/)[0] ?? "" };
  }
}

/** Options of npm's own that commands have too: what npm knows of them says nothing of the command line. */
const OF_NPM = ["yes", "description"];

/** The options that stood before the `--` that npm hands on from: npm takes them for its own, and tells in the environment. */
export function takenByNpm(
  known: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): string[] {
  return known.filter((name) => !OF_NPM.includes(name) && env[`npm_config_${name.replaceAll("-", "_")}`]);
}
