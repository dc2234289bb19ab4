// Search room: takes Swedish compounds apart. grannsamverkan → samverkan. Pagefind finds words by their beginning alone, so what is
// added for a compound is what remains of it from each joint on: a search for `område` finds lokalpolisområdeschef by `områdeschef`.
import { stemOf } from "./words.ts";

/** A part has at least this many letters: shorter ones stand in too many words by chance. */
const SHORTEST_PART = 4;
const SHORTEST_BEGINNING = 3;
/** A word of the archive this long is trusted as a part whatever stands before it. */
const CERTAIN_PART = 6;

/** A vowel that the first word has lost: skola → skol·besök. */
const LOST_ENDINGS = ["", "a", "e"];
/** What the stemmer leaves on: skola·n, råd·et. */
const ARTICLES = ["n", "ns", "t", "ts", "en", "ens", "et", "ets"];

export interface Compound {
  /** The word from each joint on, the longest first. */
  readonly tails: readonly string[];
  /** What stands before each joint, without the joining s. */
  readonly beginnings: readonly string[];
}

/** Which words may be parts: heads anywhere, other words of the archive where what stands before them is a word too. */
export class Compounds {
  readonly #known: ReadonlySet<string>;
  readonly #knownStems: ReadonlySet<string>;
  readonly #heads: ReadonlySet<string>;
  readonly #headStems: ReadonlySet<string>;
  readonly #particles: ReadonlySet<string>;
  /** The same words come again in document after document. */
  readonly #split = new Map<string, Compound>();

  /** Words in small letters. */
  constructor(known: Iterable<string>, heads: readonly string[], particles: readonly string[]) {
    this.#known = new Set(known);
    this.#knownStems = new Set([...this.#known].map(stemOf));
    this.#heads = new Set(heads);
    this.#headStems = new Set(heads.map(stemOf));
    this.#particles = new Set(particles);
  }

  split(word: string): Compound {
    const before = this.#split.get(word) ?? this.#takeApart(word);
    this.#split.set(word, before);
    return before;
  }

  #takeApart(word: string): Compound {
    const tails: string[] = [];
    const beginnings: string[] = [];
    for (let joint = SHORTEST_BEGINNING; joint <= word.length - SHORTEST_PART; joint++) {
      const [before, part] = [word.slice(0, joint), this.#firstPart(word.slice(joint))];
      if (part === undefined || !this.#joins(before, part)) continue;
      tails.push(word.slice(joint));
      beginnings.push(before.endsWith("s") && !this.#known.has(before) ? before.slice(0, -1) : before);
    }
    return { tails, beginnings };
  }

  /** The longest known word that `rest` is or, when more parts follow, begins with. */
  #firstPart(rest: string): string | undefined {
    if (this.#isPart(rest)) return rest;
    for (let end = rest.length - SHORTEST_PART; end >= SHORTEST_PART; end--) {
      const [part, more] = [rest.slice(0, end), rest.slice(end)];
      const found = [part, part.replace(/s$/, "")].find((one) => this.#isPart(one));
      if (found !== undefined && this.#firstPart(more) !== undefined) return found;
    }
    return undefined;
  }

  #joins(before: string, part: string): boolean {
    if (this.#isHead(part)) return true;
    if (this.#particles.has(before)) return false;
    if (this.#known.has(part) && part.length >= CERTAIN_PART) return true;
    const bare = before.endsWith("s") ? before.slice(0, -1) : before;
    return [before, bare].some(
      (beginning) =>
        beginning.length >= SHORTEST_BEGINNING &&
        LOST_ENDINGS.some((ending) => this.#known.has(beginning + ending)),
    );
  }

  #isPart(word: string): boolean {
    if (word.length < SHORTEST_PART) return false;
    const form = stemOf(word);
    return (
      this.#known.has(word) ||
      this.#isHead(word) ||
      (form.length >= SHORTEST_PART && this.#knownStems.has(form))
    );
  }

  #isHead(word: string): boolean {
    if (this.#headStems.has(stemOf(word))) return true;
    return ARTICLES.some(
      (article) => word.endsWith(article) && this.#heads.has(word.slice(0, -article.length)),
    );
  }
}
