// Advice room: Swedish running text → its sentences and their words, as a reader of plain language and LIX count them.

export interface Sentence {
  readonly text: string;
  /** What stands between spaces and has a letter or a figure in it: `t.ex.`, `e-post` and `2022–2023` are one word each. */
  readonly words: readonly string[];
}

/** Written with a full stop that ends no sentence. */
const ABBREVIATIONS = new Set(
  `t.ex ex bl.a bla kl nr ca c:a cirka d.v.s dvs s.k sk fr.o.m from t.o.m tom f.d fd p.g.a pga m.a.o jfr resp tel sid avd bil kap art
  par mom st forts ev enl inkl exkl max min tf tjf vd dr prof sr jr ing red utg övers ang bet ber dir exp f.n fn i.e m.h.t m.t.p
  n.b o.dyl omg ordf vice sekr pol.mäst ung uppl v.g vgn vol å.k åk jan feb febr mar apr aug sept okt nov dec mån tis ons tors fre lör sön`.split(
    /\s+/,
  ),
);
/** These may end one as well: then a capital letter follows. */
const MAY_END = new Set(
  "m.m mm m.fl mfl o.s.v osv etc e.d ed o.d od o.l e.kr f.kr kr st mkr tkr kap m.m.".split(" "),
);

/** A mark that may end a sentence, the quotation marks and brackets that close after it, and what follows. */
const MARK = /([.!?…:]+)(["”’»)\]]*)(?=(\s+|$)(["”’»“„«([–—-]*\s?)(\S?))/gu;

/** A colon ends a sentence as Björnsson counts: what stands after it is taken in by itself. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number) => {
    const written = text.slice(start, end).trim();
    start = end;
    const words = wordsOf(written);
    if (words.length > 0) sentences.push({ text: written, words });
  };
  for (const match of text.matchAll(MARK)) {
    const [whole, mark = "", , , , next = ""] = match;
    if (endsHere(text.slice(start, match.index), mark, next)) add(match.index + whole.length);
  }
  add(text.length);
  return sentences;
}

/** `before`: the sentence so far. `next`: the first letter or figure of what follows, empty at the end of the text. */
function endsHere(before: string, mark: string, next: string): boolean {
  if (next === "" || mark.endsWith(":")) return true;
  // "Stopp!" ropade hon: what goes on with a small letter is the same sentence.
  if (!/[\p{Lu}\p{N}]/u.test(next)) return false;
  if (mark !== ".") return true;
  const last = /\S*$/u.exec(before)?.[0].replace(/^["”’“„(«[]+/u, "") ?? "";
  const word = last.toLowerCase();
  if (MAY_END.has(word)) return /\p{Lu}/u.test(next);
  // Initials: J. Wester.
  if (/^\p{L}$/u.test(last)) return false;
  // den 3. 5. 2021
  if (/^\d{1,2}$/.test(last) && /\d/.test(next)) return false;
  return !ABBREVIATIONS.has(word);
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

export interface Lix {
  /** Words to a sentence and per cent of long words, added and rounded. */
  readonly lix: number;
  readonly words: number;
  readonly perSentence: number;
  /** Per cent. */
  readonly longShare: number;
}

/** Longer than this, in letters. */
const LONG_WORD = 6;

/** Läsbarhetsindex (Björnsson 1968): words by sentences, and 100 times long words by words. At least one sentence. */
export function lixOf(sentences: readonly Sentence[]): Lix {
  const words = sentences.flatMap((sentence) => sentence.words);
  const long = words.filter((word) => word.replace(/\P{L}/gu, "").length > LONG_WORD).length;
  const perSentence = words.length / sentences.length;
  const longShare = (100 * long) / words.length;
  return {
    lix: Math.round(perSentence + longShare),
    words: words.length,
    perSentence: Math.round(perSentence),
    longShare: Math.round(longShare),
  };
}
