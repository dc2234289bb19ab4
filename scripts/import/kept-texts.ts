// Import room: content that was read from a folder which will soon be gone.
import type { Loaded } from "../archive/load.ts";

/** The same with all texts in hand: code frames are asked for once the folder is gone. */
export function withKeptTexts(loaded: Loaded): Loaded {
  const texts = new Map(loaded.files.map((file) => [file, loaded.textOf(file)]));
  return { ...loaded, textOf: (file) => texts.get(file) };
}
