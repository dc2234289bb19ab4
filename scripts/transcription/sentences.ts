// Transcription room: sentences, and the shapes of them: what is promised, what has been done, what is only told.
import { DONE } from "./done-words.ts";
import { MODAL } from "./party-words.ts";
import { isWe, partyOfSentence } from "./subjects.ts";
import { anywhere, nothingBut } from "./words.ts";

/** How pages quote people: `…, säger kommunalrådet`. Alternatives of a pattern. */
export const SPEECH_VERBS = "säger|berättar|menar|förklarar";

/** Points that end no sentence. */
const ABBREVIATION =
  /(?<![\p{L}])(?:t\.?ex|bl\.?a|m\.?m|d\.?v\.?s|o\.?s\.?v|ca|kl|nr|st|resp|s\.?k|f\.?d|ang|tel|dr|fr\.?o\.?m|t\.?o\.?m|jan|feb|aug|sept|okt|nov|dec|\p{Lu})\.$|^\d{1,2}\.$/u;

export function sentencesIn(text: string): string[] {
  const parts = text.split(/(?<=[.!?…]["”)]?)\s+(?=["”(]?[\p{Lu}\d–-])/u);
  const sentences: string[] = [];
  for (const part of parts) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATION.test(last)) sentences[sentences.length - 1] = `${last} ${part}`;
    else sentences.push(part);
  }
  return sentences;
}

/** Tells of what has been done, or has not. */
export const tellsOfDone = (text: string): boolean => {
  // What a clause says of somebody is no result: `barn som har omhändertagits`.
  const main = text.split(/\s(?:som|där|när|vilka|vilken|vilket)\s/iu)[0] ?? text;
  if (
    /(?<![\p{L}])har\s.*(?<![\p{L}])(?:valt|enats|kommit\s+överens|tagit\s+fram|formulerat|träffat)(?![\p{L}])/iu.test(
      main,
    )
  )
    return true;
  // `fotpatrullerade i medeltal elva timmar`: an item whose subject is its heading.
  if (/^\p{Ll}+(?:erade|ade|nde|rde|kte|lde|gde)s?\s/u.test(main)) return true;
  return DONE.test(main) && !/(?<![\p{L}])har\s+(?:\p{L}+\s+)?lovat(?![\p{L}])/iu.test(main);
};

export const isModal = (text: string): boolean => MODAL.test(text);

/** Words that end in -a and are no verbs, where a promise could begin. */
const NO_VERB = nothingBut(`
  alla | andra | båda | bra | både | denna | dessa | detta | dina | egna | ena | era | extra | flera
  fyra | fria | färre | goda | höga | inga | kända | låga | mina | nya | olika | otrygga | samma
  samtliga | sina | stora | svaga | synliga | trygga | unga | utsatta | våra | vissa | äldre | åtta
  gemensamma | riktade | lokala | kommunala | sociala | tidiga | säkra | ökade | sena | små | hela
  långa | mörka | ljusa | starka | tunga | särskilda | regelbundna | kontinuerliga | återkommande
  minst | utökade | många | rena | prioriterade | skola | förskola | polisvolontära | fältassistenta
`);
const SHORT_VERB = /^(?:ge|se|gå|stå|få|bli|ha|dra|ta|be|bo|nå|le|sy|tro|må|två|slå|fly|klä|rå|gno)$/iu;

/** `Arbeta för …`, `Att gå …`, `Fortsätta att …`, `Kontinuerligt arbeta …` */
export function beginsWithVerb(text: string): boolean {
  const words = text.replace(/^["”(]+/u, "").split(/\s+/);
  const [first = "", second = ""] = words;
  if (/^att$/iu.test(first)) return true;
  const isAdverb = /^(?:\p{L}{4,}t|gemensamt|tillsammans|aktivt|årligen|även|också|löpande)$/iu.test(first);
  const word = (isAdverb ? second : first).replace(/[,/].*$/u, "");
  if (SHORT_VERB.test(word) && !/^två$/iu.test(word)) return true;
  return (
    /^\p{L}{3,}a$/u.test(word.toLowerCase()) &&
    !NO_VERB.test(word) &&
    !/(?:orna|arna|erna|skolorna)$/iu.test(word)
  );
}

/** `Polisen patrullerar …`: a party that does something, now and all the time. */
export const isPresent = (text: string): boolean =>
  partyOfSentence(text) !== undefined &&
  /^(?:\p{L}+,?\s+){1,9}?\p{L}{2,}(?:ar|er|år|ör|ter|s)(?![\p{L}])/u.test(text);

/** `ska startas`: promised, without saying by whom. */
export const isPassive = (text: string): boolean =>
  /(?<![\p{L}])(?:ska|skall|kommer\s+att)\s+(?:\p{L}+\s+){0,2}?\p{L}{3,}as(?![\p{L}])/iu.test(text);

/** Who promises what, in one sentence: `Polisen lovar att …`, `Vi ska …`. */
export const isPromise = (text: string): boolean =>
  isModal(text) &&
  (partyOfSentence(text) !== undefined || isWe(text) || /^(?:parterna|du\s+ska(?:ll)?)\s/iu.test(text));

const ABOUT_PLEDGE = anywhere(String.raw`
  klicka på | lovade (?:polisen|kommunen|vi|parterna)
  ^(?:kommunen och polisen har gått|polisen och kommunen har gått|(?:det (?:här|nya|gemensamma) )?(?:medborgar)?löfte(?:t|na|n)?|samverkan(?:söverenskommelsen)?|överenskommelsen|uppföljning(?:en)?|aktiviteterna|åtgärderna|målet(?!.*\d|.*minst)|syftet|arbetet (?:följs|utvärderas)|resultatet|dialogen|enkäten)(?![\p{L}])
`);

const FOLLOWED_UP = anywhere(String.raw`
  ^(?:det(?:ta)?|arbetet|allt|vi|polisen|kommunen|parterna|åtgärderna|insatserna|planen|rådet)(?![\p{L}]).*(?:följs?|följas|följa|följer) (?:\p{L}+ ){0,3}upp(?![\p{L}])
  undertecknas | skr[ei]v\p{L}* (?:\p{L}+ ){0,6}(?:\d{4} )?(?:under|på) (?:ett|det|löfte)
  tecknade (?:\p{L}+ ){0,6}löfte | skrivs? under | skriver under | utvärderas
  redovisas? (?:\p{L}+ ){0,4}(?:löfte|resultat)
  (?:ta|tar|tas) fram (?:ett )?(?:nytt )?(?:medborgar)?löfte | nytt (?:medborgar)?löfte
`);

/** About the promise itself, or about how it came to be, is followed or is signed. */
export const isAboutPledge = (text: string): boolean => ABOUT_PLEDGE.test(text) || FOLLOWED_UP.test(text);

/** Speaks to the reader: `Lås cykeln`, `Anmäl alla brott`. */
export const speaksToReader = (text: string): boolean =>
  /(?<![\p{L}])(?:du|dig|din|ditt|dina|ni|er|ert)(?![\p{L}])/iu.test(text) ||
  /^(?:anmäl|ring|lås|prata|tänk|läs|kontakta|besök|mejla|tipsa|delta|gå|kom|berätta|håll|var|följ|fyll|klicka|skriv|sök|välj|hämta|svara|boka|ta\s+kontakt|ladda|se\s+även)(?![\p{L}])/iu.test(
    text,
  );

/** Telephone numbers, addresses, and lines of nothing but figures. */
export const isContact = (text: string): boolean =>
  /[\w.+-]+@[\w-]+\.|https?:|www\.|(?:tel(?:efon)?|växel|mobil)\s*:?\s*[\d+]|(?<!\d)0\d{1,3}[-\s]\d{2,3}[\s\d]{2,}|\b\d{3}\s\d{2}\s\p{Lu}/iu.test(
    text,
  ) || /^.{0,30}(?<!\d)(?:114\s?14|112|1177|116\s?\d{3})\.?$/u.test(text);
