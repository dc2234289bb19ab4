// Transcription room: a promise's words → the figure it can be held to, and what that counts. Years, ages, roads and telephones are none.
import { type Numeral, numeralsIn, textAfter, textBefore } from "./numerals.ts";
import { nothingBut, phrases } from "./words.ts";

export interface FoundTarget {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  /** The page's own words for what is counted; empty when it has none. */
  readonly unit: string;
}

const AT_LEAST =
  /(?:minst|åtminstone|lägst|mer\s+än|fler\s+än|över)\s+(?:(?:cirka|ca|totalt|sammanlagt)\s+)?$/iu;
const AT_MOST =
  /(?:högst|max(?:imalt)?|upp\s+till|färre\s+än|mindre\s+än|ej\s+fler\s+än|inte\s+fler\s+än|som\s+mest)\s+$/iu;
/** `inom fem dagar` is a bound too. */
const WITHIN = /(?:inom|senast\s+inom|senast(?:\s+efter)?|på\s+max(?:imalt)?)\s+$/iu;
const TIMES =
  /^\s*(?:minuter|timm(?:e|ar)|dygn|dag(?:ar)?|arbetsdag(?:ar)?|veck(?:a|or)|månad(?:er)?)(?![\p{L}])/iu;
const HALVES = /(?<![\p{L}])halvera(?:s|d|r)?(?![\p{L}])/iu;
const HALF_OF = /(?<![\p{L}])hälften\s+av(?![\p{L}])/iu;
const OF_THOSE = /^\s*av\s+(?:de|dem|alla)\s+/iu;
const RANGE = /^\s*(?:–|-|—|till|eller|à)\s*$/iu;

/** What stands before a number that counts nothing. */
const NOT_BEFORE = new RegExp(
  `(?<![\\p{L}])(?:${phrases(String.raw`
  (?:riks|läns|europa|lands)?väg(?:en|arna)? | E | nr | nummer | rv | punkt | kap(?:itel)? | §
  sidan? | kl\.? | klockan | telefon | tel\.? | ring | åk(?:\.|urs)? | årskurs(?:erna)? | från | den
  år | under | sedan | hösten | våren | vintern | sommaren | vecka | v\.? | klass | linje | buss
  steg | fas | nivå | tertial | kvartal | halvår(?:et)? | ålder(?:n)? | åldrarna? | unga? mellan
  mellan | perioden | åren | prio | område | gruppen? | bilaga | artikel | station
`)})\\s*$`,
  "iu",
);
/** What stands after one. */
const NOT_AFTER = new RegExp(
  `^\\s*(?:${phrases(String.raw`
  -?åring | års\b | år(?:\s|[.,;:)]|$) | (?:jan(?:uari)?|feb(?:ruari)?|mars|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![\p{L}]) | §
  :e\b | :a\b | km/h | meter\b | kr(?:onor)?\b | procentenhet | :\d\d | \.\d\d
  (?:juni|juli|mars)\b | av (?:de|tio|hundra|[0-9]) | dygnet runt | timmar (?:om )?dygnet
  kommuner i\b
`)})`,
  "iu",
);
/** Numbers that are rather words: `på ett bättre sätt`, `en ökad trygghet`. Only a bound makes them figures. */
const ARTICLES = /^(?:en|ett)$/iu;
/** `en gång per månad`, `ett besök per termin`: an article that counts. */
const COUNTED =
  /^\s*(?:\p{L}+\s+){1,2}?(?:per|i|om|varje|var)\s+(?:termin|månad(?:en)?|vecka(?:n)?|år(?:et)?|dag(?:en)?|kvartal(?:et)?|halvår(?:et)?|tertial|läsår)(?![\p{L}])/iu;

const isYear = ({ value, isInWords }: Numeral): boolean =>
  !isInWords && Number.isInteger(value) && value >= 1900 && value <= 2199;

export function targetIn(text: string): FoundTarget | undefined {
  const all = numeralsIn(text);
  // Of `årskurs 7–9` neither figure counts anything.
  let isRefused = false;
  for (const [index, one] of all.entries()) {
    const before = textBefore(text, one);
    const isBound = AT_LEAST.test(before) || AT_MOST.test(before);
    const isWithin = WITHIN.test(before) && TIMES.test(textAfter(text, one));
    if (isYear(one) && !isBound) continue;
    if (index > 0 && isRefused && RANGE.test(text.slice(all[index - 1]?.end, one.start))) continue;
    isRefused = !isBound && !isWithin && NOT_BEFORE.test(before);
    if (isRefused) continue;
    const next = all[index + 1];
    const isRange = next !== undefined && RANGE.test(text.slice(one.end, next.start)) && !isYear(next);
    const after = textAfter(text, isRange ? next : one);
    // `minst fem av de platser …` counts places.
    const isOfThose = isBound && OF_THOSE.test(after);
    if (NOT_AFTER.test(after) && !isOfThose) continue;
    const word = text.slice(one.start, one.end);
    if (ARTICLES.test(word) && !isBound && !isWithin && !COUNTED.test(after)) continue;
    const unit = unitAfter(isOfThose ? after.replace(OF_THOSE, "") : after);
    if (unit === "" && !isBound) continue;
    if (isRange) return { min: Math.min(one.value, next.value), max: Math.max(one.value, next.value), unit };
    if (AT_MOST.test(before) || isWithin) return { max: one.value, unit };
    if (AT_LEAST.test(before)) return { min: one.value, unit };
    return { value: one.value, unit };
  }
  return HALVES.test(text) || HALF_OF.test(text) ? { value: 50, unit: "procent" } : undefined;
}

/** A unit ends where the sentence goes on to where, when and why. */
const STOP = nothingBut(`
  i | på | vid | under | för | med | av | mot | till | från | kring | och | samt | eller | som | där
  när | inom | längs | ska | skall | genomförs | hålls | startas | görs | etableras | startar
  anordnas | utförs | sker | ordnas | genomföras | göras | hållas | varav | bland | tillsammans
  om året | hos | utanför | runt | mellan | senast | innan | efter | utöver | så | att | enligt | har
  är | blir | fördelade | fördelat | utspridda | spridda | där
`);
/** Those that belong to how often: `gånger per termin`, `gånger i veckan`, `dagar om året`. */
const OFTEN =
  /^(?:per|i|om|varje|var)\s+(?:termin|månad(?:en)?|vecka(?:n)?|år(?:et)?|dag(?:en)?|kvartal(?:et)?|halvår(?:et)?|tertial|läsår|kommundel|skola|ort|säsong)/iu;
const COUNTS =
  /^(?:gång(?:er)?|tillfällen?|dagar?|kväll(?:ar)?|natt|nätter|pass|timmar|möten|träffar|insatser|besök|kontroller)$/iu;
const LONGEST_UNIT = 5;

/** `nya områden för grannsamverkan` → nya områden; `gånger per termin` → gånger per termin */
function unitAfter(after: string): string {
  const words = after.trimStart().split(/\s+/);
  const unit: string[] = [];
  for (const [index, raw] of words.entries()) {
    if (unit.length >= LONGEST_UNIT) break;
    const often = COUNTS.test(unit.at(-1) ?? "") ? OFTEN.exec(words.slice(index).join(" "))?.[0] : undefined;
    if (often !== undefined) {
      unit.push(...often.split(/\s+/));
      break;
    }
    const bare = raw.replace(/[.,;:!?)]+$/u, "");
    if (bare === "" || STOP.test(bare) || /^[([–—-]/.test(raw) || !/\p{L}/u.test(bare)) break;
    unit.push(bare.replace(/^["”']|["”']$/gu, ""));
    if (bare !== raw) break;
  }
  return unit.join(" ");
}
