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

/** `names` take one value each; `flags` are there or not, as `--help` is for every command. */
export function readOptions(
  argv: readonly string[],
  names: readonly string[],
  flags: readonly string[] = [],
): { readonly values: Values; readonly files: string[] } | { readonly fault: string } {
  const options: ParseArgsConfig["options"] = { help: { type: "boolean" } };
  for (const name of names) options[name] = { type: "string" };
  for (const flag of flags) options[flag] = { type: "boolean" };
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { values: values as Values, files: positionals };
  } catch (fault) {
    // Node's own sentence names the option; what follows its first full stop is advice for programmers.
    return { fault: (fault as Error).message.split(/\.\s/)[0] ?? "" };
  }
}
