// Interview tests: a person at a terminal, typing one answer after the other while the real questions are drawn.
import { PassThrough, Writable } from "node:stream";
import type { Language } from "../../scripts/diagnostics/report.ts";
import { type Ask, askAt } from "../../scripts/interview/ask.ts";
import { questionsIn } from "../../scripts/terminal/new-questions.ts";

export const ESC = "\u001B";
export const CTRL_C = "\u0003";
export const DOWN = "\u001B[B";
export const ENTER = "\r";
/** Takes away what stands in the line. */
export const CLEAR = "\u0015";

export interface Person {
  readonly ask: Ask;
  /** Everything that was drawn, without colours and movements. */
  readonly seen: () => string;
  /** Answers that no question was asked for. */
  readonly unused: () => number;
}

/** Each answer is what is typed at one question, key by key or in pieces; a question too many, or one that is not answered by it, is left with Ctrl+C. */
export function personTyping(
  answers: readonly (string | readonly string[])[],
  language: Language = "sv",
): Person {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  let drawn = "";
  const output = Object.assign(
    new Writable({
      write: (chunk, _, done) => {
        drawn += String(chunk);
        done();
      },
    }),
    { isTTY: true, columns: 100, rows: 40 },
  );
  const ask = askAt({ input, output }, questionsIn(language));
  const left = [...answers];
  async function typed<T>(answer: Promise<T>): Promise<T> {
    let isOpen = true;
    const close = () => {
      isOpen = false;
    };
    answer.then(close, close);
    // A question that what was typed does not answer is left, so that no test waits for ever.
    for (const piece of [left.shift() ?? CTRL_C, CTRL_C].flat()) {
      await new Promise((done) => setTimeout(done, 0));
      if (isOpen) input.write(piece);
      // Whether Esc stands alone is known only when nothing has followed it for a while.
      if (piece === ESC) await answer.then(close, close);
      for (let tick = 0; tick < 10 && isOpen; tick++) await new Promise(setImmediate);
    }
    return answer;
  }
  return {
    ask: {
      say: ask.say,
      text: (question) => typed(ask.text(question)),
      choose: (...question) => typed(ask.choose(...question)),
      confirm: (...question) => typed(ask.confirm(...question)),
    },
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what moves the cursor begins with one
    seen: () => drawn.replace(/\u001B\[[0-9;?]*[A-Za-z]/g, ""),
    unused: () => left.length,
  };
}
