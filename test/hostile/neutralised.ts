// Hostile tests: what a neutralised input is: text that anyone may write, and that must come out as nothing but text.

export interface Neutralised {
  readonly tries: string;
  readonly text: string;
  /** In running text it is refused, and stands in the corpus of what is. */
  readonly isForFieldsOnly: boolean;
}

export const both = (text: string, tries = text): Neutralised => ({ tries, text, isForFieldsOnly: false });
export const fieldOnly = (text: string): Neutralised => ({ tries: text, text, isForFieldsOnly: true });

/** What a payload does when it runs in a browser: leaves a mark, says so, and asks another host. */
export const RUNS = "window.__hostile=1;console.log('HOSTILE');alert(1)";
export const HOST = "hostile.example";

/** A sum that no text holds: whoever finds the product has evaluated a template. */
export const SUM = "7919*7907";
export const PRODUCT = "62615533";
