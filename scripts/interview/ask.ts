// Interview room: one question to the person at the terminal → the answer. With `list.ts` the only door to the packages that draw the questions.
import type { Readable, Writable } from "node:stream";
import { isCancel, text } from "@clack/prompts";
import { chooseFrom, type Option } from "./list.ts";

export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

export interface TextQuestion {
  readonly message: string;
  /** The form of an answer, shown while there is none. */
  readonly example?: string | undefined;
  /** Shown in grey; Enter alone takes it. What is typed stands instead of it. */
  readonly initial?: string | undefined;
  readonly isNeeded?: boolean;
  /** What is wrong with an answer; undefined for one that will do. */
  readonly check?: (answer: string) => string | undefined;
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

/** Either language's words, whichever the dialogue speaks: a Swede types j, and so may whoever reads English. */
const MEANS = { yes: ["ja", "yes"], no: ["nej", "no"] } as const;

export function askAt(
  terminal: Terminal,
  words: {
    readonly yes: string;
    readonly no: string;
    readonly needed: string;
    readonly noneLeft: string;
    readonly yesOrNo: string;
  },
): Ask {
  return {
    say: (told) => void terminal.output.write(`\n${told}\n`),
    text: async ({ message, example, initial, isNeeded = false, check }) => {
      const answer = await text({
        ...terminal,
        message,
        ...(initial === undefined
          ? example === undefined
            ? {}
            : { placeholder: example }
          : { placeholder: initial, defaultValue: initial }),
        validate: (value = "") => {
          const written = value.trim() || (initial ?? "");
          if (written === "") return isNeeded ? words.needed : undefined;
          return check?.(written);
        },
      });
      return orCancelled(answer)?.trim() || initial;
    },
    choose: async <T extends string>(message: string, options: readonly Option<T>[], initial?: T) => {
      const { noneLeft } = words;
      return orCancelled(await chooseFrom({ ...terminal, message, options, initial, noneLeft })) as T;
    },
    confirm: async (message, initial) => {
      const answer = await chooseFrom({
        ...{ ...terminal, message, noneLeft: words.yesOrNo, initial: initial ? "yes" : "no" },
        options: [
          { value: "yes", label: words.yes },
          { value: "no", label: words.no },
        ],
        isMeant: (typed, { value }) =>
          MEANS[value as keyof typeof MEANS].some((word) => word.startsWith(typed.toLowerCase())),
      });
      return orCancelled(answer) === "yes";
    },
  };
}

function orCancelled<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<T, symbol>;
}
