// Archive room: a text with one quotation mark, at its beginning or its end: the other was forgotten, and YAML takes it for a letter.
import { type Diagnostic, diagnose, MOST_FAULTS } from "../diagnostics/diagnostic.ts";
import type { Locator } from "../source/locate.ts";
import { shown } from "./suggest.ts";

/** After a figure the mark means inches. */
const STRAY = /^(?:["“”„][^"“”„]+|[^"“”„]*[^"“”„\d\s]["“”„])$/u;

/** Only a warning: the text can be meant so. */
export function strayQuotes(data: unknown, locate: Locator): Diagnostic[] {
  const found: Diagnostic[] = [];
  const visit = (value: unknown, path: readonly PropertyKey[]): void => {
    if (found.length >= MOST_FAULTS) return;
    if (typeof value === "string") {
      const text = value.trim();
      const quote = STRAY.test(text) ? (/["“”„]/u.exec(text)?.[0] ?? "") : "";
      if (quote === "") return;
      const meant = text.replace(quote, "").trim();
      found.push(diagnose("field/stray-quote", locate.value(path), { quote, meant: shown(meant) }));
    } else if (typeof value === "object" && value !== null)
      for (const [key, one] of Object.entries(value))
        visit(one, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  visit(data, []);
  return found;
}
