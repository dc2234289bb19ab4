// Transcription room: names of persons as they stand in text: two or three words with capitals, `Anna-Lena von Berg`.
import { NO_NAME } from "./role-words.ts";

const NAME_WORD = "\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}[\\p{Ll}]+)?";
export const NAME = `${NAME_WORD}(?:\\s+(?:von|af|de|van|der)\\s+|\\s+)(?:${NAME_WORD}\\s+)?${NAME_WORD}`;
const WHOLE_NAME = new RegExp(`^(?:${NAME})$`, "u");

export const NAMES = new RegExp(`(?<![\\p{L}-])${NAME}(?![\\p{L}-])`, "gu");

export const isName = (text: string): boolean =>
  WHOLE_NAME.test(text) &&
  text.split(/[\s-]+/).every((word) => !NO_NAME.test(word) && !/(?:s\s+kommun|området|chef)$/iu.test(word));
