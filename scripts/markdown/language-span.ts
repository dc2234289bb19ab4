// Markdown room: words of another language, so that they are read aloud as such: [Safe City]{lang=en} → <span lang="en">.
import type MarkdownIt from "markdown-it";

/** What stands behind the bracket; whether it names a language is asked afterwards. */
const MARK = /^\{lang=([^{}\s]*)\}/;

const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** A tag of BCP 47 whose language is one that exists: en, fi, se, pt-BR. */
export function isLanguage(tag: string): boolean {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    const language = canonical?.split("-")[0] ?? "";
    return /^[a-z]{2,3}$/i.test(language) && names.of(language) !== undefined;
  } catch {
    return false;
  }
}

/** With a tag that names no language the words stand without it; the check says so. */
export function languageSpans(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("link", "language_span", (state, silent) => {
    if (state.src.charAt(state.pos) !== "[") return false;
    const end = markdown.helpers.parseLinkLabel(state, state.pos);
    if (end < 0) return false;
    const mark = MARK.exec(state.src.slice(end + 1, end + 50));
    if (mark === null) return false;
    const after = end + 1 + mark[0].length;
    if (!silent) {
      const tag = mark[1] ?? "";
      const open = state.push("language_open", "span", 1);
      open.info = tag;
      if (isLanguage(tag)) open.attrSet("lang", tag);
      const { pos, posMax } = state;
      state.pos = pos + 1;
      state.posMax = end;
      markdown.inline.tokenize(state);
      state.posMax = posMax;
      state.push("language_close", "span", -1);
    }
    state.pos = after;
    return true;
  });
}
