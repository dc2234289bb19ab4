// Advice room: what was read of an archive, as it may be printed: every command's reports pass here.
import type { Loaded } from "../archive/load.ts";
import { contactNumbers } from "./contact.ts";
import { concealed, discreet } from "./discretion.ts";

type Shown = Pick<Loaded, "diagnostics" | "files" | "textOf">;

/** The same with numbers and addresses of persons in dots: in messages, in names of files and in texts for code frames. */
export function discreetly<T extends Shown>(loaded: T): T {
  return { ...loaded, diagnostics: discreet(loaded.diagnostics), textOf: discreetTexts(loaded) };
}

/** The texts that code frames are cut from, by the names that messages have for them then. */
export function discreetTexts({ files, textOf }: Pick<Shown, "files" | "textOf">): Shown["textOf"] {
  let read: { readonly known: ReadonlySet<string>; readonly names: ReadonlyMap<string, string> } | undefined;
  const shown = new Map<string, string | undefined>();
  return (file) => {
    read ??= { known: contactNumbers(files, textOf), names: hiddenNames(files) };
    if (!shown.has(file)) {
      const text = textOf(read.names.get(file) ?? file);
      shown.set(file, text === undefined ? undefined : concealed(text, read.known));
    }
    return shown.get(file);
  };
}

/** Name in messages → file, where they differ. Of two that look the same then, neither: a frame of another file would mislead. */
function hiddenNames(files: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const twins = new Set<string>();
  for (const file of files) {
    const name = concealed(file);
    if (name === file) continue;
    if (names.has(name)) twins.add(name);
    names.set(name, file);
  }
  for (const twin of twins) names.delete(twin);
  return names;
}
