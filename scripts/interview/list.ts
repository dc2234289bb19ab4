// Interview room: a list to choose from: arrows move, and what is typed leaves only the choices that it may mean.
import type { Readable, Writable } from "node:stream";
import { styleText } from "node:util";
// The ready-made lists either take letters for movements (j is down, so that "ja" is no) or speak English.
import { AutocompletePrompt } from "@clack/core";
import { limitOptions, S_BAR, S_BAR_END, S_RADIO_ACTIVE, S_RADIO_INACTIVE, symbol } from "@clack/prompts";
import { slugOf } from "../address/slug.ts";

export interface Option<T extends string = string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface List {
  readonly input: Readable;
  readonly output: Writable;
  readonly message: string;
  readonly options: readonly Option[];
  readonly initial?: string | undefined;
  /** Said when Enter is pressed and no choice is left. */
  readonly noneLeft: string;
  /** Whether an option may be meant; by default when its label has the words, however they are accented. */
  readonly isMeant?: (typed: string, option: Option) => boolean;
}

/** More would push the question itself out of sight. */
const MOST_OPTIONS = 12;

const hasWords = (typed: string, { label }: Option): boolean => slugOf(label).includes(slugOf(typed));

/** The value that was chosen; a symbol when the person leaves. */
export function chooseFrom(list: List): Promise<unknown> {
  const { input, output, message, initial, noneLeft, isMeant = hasWords } = list;
  return new AutocompletePrompt<Option>({
    ...{ input, output, options: [...list.options] },
    ...(initial === undefined ? {} : { initialValue: [initial] }),
    filter: (typed, option) => isMeant(typed.trim(), option),
    validate: (value) => (value === undefined ? noneLeft : undefined),
    render() {
      const head = `${styleText("gray", S_BAR)}\n${symbol(this.state)}  ${message}`;
      if (this.state === "submit" || this.state === "cancel") {
        const chosen = list.options.find(({ value }) => value === this.selectedValues[0])?.label ?? "";
        const style = this.state === "cancel" ? (["strikethrough", "dim"] as const) : (["dim"] as const);
        return `${head}\n${styleText("gray", S_BAR)}  ${styleText([...style], chosen)}`;
      }
      const color = this.state === "error" ? "yellow" : "cyan";
      const bar = `${styleText(color, S_BAR)}  `;
      const typed = this.userInput === "" ? [] : [this.userInputWithCursor];
      const options =
        this.filteredOptions.length === 0
          ? []
          : limitOptions({
              ...{ cursor: this.cursor, options: this.filteredOptions, output, maxItems: MOST_OPTIONS },
              ...{ columnPadding: 3, rowPadding: 5 },
              style: drawn,
            });
      const lines = [...typed, ...options].map((line) => `${bar}${line}`);
      const fault = this.state === "error" ? `  ${styleText("yellow", this.error)}` : "";
      return [head, ...lines, `${styleText(color, S_BAR_END)}${fault}`, ""].join("\n");
    },
  }).prompt();
}

function drawn({ label, hint }: Option, isActive: boolean): string {
  if (!isActive) return `${styleText("dim", S_RADIO_INACTIVE)} ${styleText("dim", label)}`;
  const told = hint === undefined ? "" : ` ${styleText("dim", `(${hint})`)}`;
  return `${styleText("green", S_RADIO_ACTIVE)} ${label}${told}`;
}
