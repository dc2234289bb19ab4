// Transcription room: a paragraph that says what was promised, and then what came of it: `Polisen lovade minst 15 poliser. Det blev 18.`
import { sentencesIn } from "./sentences.ts";
import { beginning } from "./words.ts";

const LOVADE = beginning(`
  polisen lovade | kommunen lovade | polisen och kommunen lovade | kommunen och polisen lovade
  tillsammans lovade | vi lovade | parterna lovade
`);

/** The promise and the rest; undefined when the paragraph begins otherwise, or says no more. */
export function promisedThen(text: string): readonly [string, string] | undefined {
  const [first = "", ...rest] = sentencesIn(text);
  return LOVADE.exec(first)?.index === 0 && rest.length > 0 ? [first, rest.join(" ")] : undefined;
}
