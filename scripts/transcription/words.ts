// Transcription room: lists of Swedish words and phrases as a person reads them → patterns that find them. å, ä and ö are letters, which `\b` does not know.

/**
 * Phrases parted by ` | ` or by ends of lines → what stands in a group of a pattern. Every other space stands for any white space;
 * all else is written as in patterns: `ansvarig\p{L}*`, `har (?:vi |polisen )?gjort`.
 */
export const phrases = (list: string): string =>
  list
    .trim()
    .replace(/ \| |\s*\n\s*/g, "|")
    .replaceAll(" ", "\\s+");

export const anywhere = (list: string): RegExp => new RegExp(phrases(list), "iu");

/** Begins where a word does. */
export const beginning = (list: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${phrases(list)})`, "iu");

/** Whole words. */
export const whole = (list: string): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${phrases(list)})(?![\\p{L}])`, "iu");

/** Nothing else. */
export const nothingBut = (list: string): RegExp => new RegExp(`^(?:${phrases(list)})$`, "iu");
