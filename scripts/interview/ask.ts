// Interview room: one question to the person at the terminal → the answer. The only door to the package that draws the questions.
import type { Readable, Writable } from "node:stream";
import { confirm, isCancel, select, settings, text } from "@clack/prompts";

export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

export interface TextQuestion {
  readonly message: string;
  /** The form of an answer, shown while there is none. */
  readonly example?: string | undefined;
  /** Stands there to be kept or changed. */
  readonly initial?: string | undefined;
  readonly isNeeded?: boolean;
  /** What is wrong with an answer; undefined for one that will do. */
  readonly check?: (answer: string) => string | undefined;
}

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** Every question can be left with Esc or Ctrl+C, which throws `Cancelled`. */
export interface Ask {
  readonly say: (words: string) => void;
  /** Without white space around it; undefined when nothing was written. */
  readonly text: (question: TextQuestion) => Promise<string | undefined>;
  readonly choose: <T extends string>(
    message: string,
    options: readonly Option<T>[],
    initial?: T,
  ) => Promise<T>;
  readonly confirm: (message: string, initial: boolean) => Promise<boolean>;
}

export class Cancelled extends Error {}

// The package takes these letters for arrows: whoever typed "ja" and Enter to a Yes had answered No.
for (const letter of ["h", "j", "k", "l"]) settings.aliases.delete(letter);

/** More would push the question itself out of sight. */
const MOST_OPTIONS = 12;

export function askAt(
  terminal: Terminal,
  words: { readonly yes: string; readonly no: string; readonly needed: string },
): Ask {
  return {
    say: (told) => void terminal.output.write(`\n${told}\n`),
    text: async ({ message, example, initial, isNeeded = false, check }) => {
      const answer = await text({
        ...terminal,
        message,
        ...(example === undefined ? {} : { placeholder: example }),
        ...(initial === undefined ? {} : { initialValue: initial }),
        validate: (value = "") => {
          const written = value.trim();
          if (written === "") return isNeeded ? words.needed : undefined;
          return check?.(written);
        },
      });
      return orCancelled(answer)?.trim() || undefined;
    },
    choose: async <T extends string>(message: string, options: readonly Option<T>[], initial?: T) => {
      const answer = await select<string>({
        ...terminal,
        message,
        options: options.map(({ value, label, hint }) => ({
          value,
          label,
          ...(hint === undefined ? {} : { hint }),
        })),
        ...(initial === undefined ? {} : { initialValue: initial }),
        maxItems: MOST_OPTIONS,
        // In English only; the first words of an interview say it.
        showInstructions: false,
      });
      return orCancelled(answer) as T;
    },
    confirm: async (message, initial) =>
      orCancelled(
        await confirm({ ...terminal, message, active: words.yes, inactive: words.no, initialValue: initial }),
      ),
  };
}

function orCancelled<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<T, symbol>;
}
