// Transcription room: what a careful reader would doubt, in words for the one who finishes the draft, in both languages.

/** `values` of each doubt: what its words quote. */
export interface Doubts {
  readonly "two-spellings": { readonly name: string; readonly other: string };
  readonly "impossible-date": { readonly said: string };
  readonly season: { readonly said: string };
  readonly "year-of-publication": { readonly said: string };
  readonly "no-validity": { readonly folder: string };
  readonly "unsure-list": { readonly count: number };
  readonly "party-unsure": Record<never, never>;
  readonly partner: { readonly said: string };
  readonly "cut-off": Record<never, never>;
  readonly "several-pledges": { readonly count: number };
  readonly "no-source": Record<never, never>;
  readonly "no-publication": Record<never, never>;
  readonly "only-updated": Record<never, never>;
  readonly "day-of-address": Record<never, never>;
  readonly "no-title": Record<never, never>;
  readonly status: { readonly suggested: string | undefined };
  readonly reason: Record<never, never>;
  readonly unpaired: Record<never, never>;
  readonly "paired-unsurely": { readonly text: string };
  readonly "no-pledge": { readonly folder: string };
  readonly "too-long": { readonly blocks: number };
}

export type DoubtKind = keyof Doubts;
/** One doubt with what it quotes. */
export type Doubt = { readonly [K in DoubtKind]: { readonly kind: K } & Doubts[K] }[DoubtKind];

type Words = { readonly [K in DoubtKind]: (values: Doubts[K]) => string };

const en: Words = {
  "two-spellings": ({ name, other }) =>
    `the page spells the name in two ways, "${name}" and "${other}"; find out which is right`,
  "impossible-date": ({ said }) => `the page says "${said}", a day that no calendar has; check both days`,
  season: ({ said }) => `the page only says "${said}"; check both days`,
  "year-of-publication": ({ said }) =>
    `the page only says "${said}"; the year is that of its publication: check it`,
  "no-validity": ({ folder }) =>
    `the page does not say how long the pledge is in force; the folder is named ${folder} after the day of publication: check it`,
  "unsure-list": ({ count }) =>
    count === 1
      ? "is this a promise? It may be something else"
      : `are these ${count} promises? They may be something else`,
  "party-unsure": () => "the page does not say who promises; write police, municipality or joint",
  partner: ({ said }) =>
    `"${said}" promises this; add them under partners in municipality.yml and write their id here`,
  "cut-off": () => "the text ends in the middle of a sentence; perhaps the whole page was not saved",
  "several-pledges": ({ count }) => `the page holds ${count} pledges; this is one of them`,
  "no-source": () => "the page does not say its own address; write it under sources",
  "no-publication": () =>
    "the page does not say when it was published; write published: YYYY-MM-DD when you know",
  "only-updated": () => "the page only says when it was last changed; check when it was published",
  "day-of-address": () => "the day is that of the page's address; check it",
  "no-title": () => "the page has no heading of its own",
  status: ({ suggested }) =>
    `the page does not judge; read the text and write a status${suggested === undefined ? "" : `, perhaps ${suggested}`}`,
  reason: () => "the page gives no reason; write the one the parties have given",
  unpaired: () =>
    "no commitment of the pledge is like this; write the id of the one it answers, or remove the outcome",
  "paired-unsurely": ({ text }) => `is this the right commitment? "${text}"`,
  "no-pledge": ({ folder }) =>
    `the archive has no pledge in ${folder} to follow up; write or import it first`,
  "too-long": ({ blocks }) =>
    `the page is very long; only its first ${blocks} paragraphs and items were read`,
};

const sv: Words = {
  "two-spellings": ({ name, other }) =>
    `sidan skriver namnet på två sätt, ”${name}” och ”${other}”; ta reda på vilket som är rätt`,
  "impossible-date": ({ said }) =>
    `sidan skriver ”${said}”, en dag som inte finns i kalendern; kontrollera båda dagarna`,
  season: ({ said }) => `sidan säger bara ”${said}”; kontrollera båda dagarna`,
  "year-of-publication": ({ said }) =>
    `sidan säger bara ”${said}”; året är det då sidan publicerades: kontrollera det`,
  "no-validity": ({ folder }) =>
    `sidan säger inte hur länge löftet gäller; mappen heter ${folder} efter dagen för publiceringen: kontrollera den`,
  "unsure-list": ({ count }) =>
    count === 1
      ? "är det här ett löfte? Det kan vara något annat"
      : `är de här ${count} punkterna löften? De kan vara något annat`,
  "party-unsure": () => "sidan säger inte vem som lovar; skriv police, municipality eller joint",
  partner: ({ said }) =>
    `det är ”${said}” som lovar; lägg till den under partners i municipality.yml och skriv dess id här`,
  "cut-off": () => "texten slutar mitt i en mening; hela sidan är kanske inte sparad",
  "several-pledges": ({ count }) => `sidan har ${count} löften; det här är ett av dem`,
  "no-source": () => "sidan säger inte sin egen adress; skriv den under sources",
  "no-publication": () => "sidan säger inte när den publicerades; skriv published: ÅÅÅÅ-MM-DD när du vet",
  "only-updated": () => "sidan säger bara när den ändrades senast; kontrollera när den publicerades",
  "day-of-address": () => "dagen kommer från sidans adress; kontrollera den",
  "no-title": () => "sidan har ingen egen rubrik",
  status: ({ suggested }) =>
    `sidan säger inte hur det gick; läs texten och skriv en status${suggested === undefined ? "" : `, kanske ${suggested}`}`,
  reason: () => "sidan säger inte varför; skriv det skäl som parterna har gett",
  unpaired: () =>
    "inget åtagande i löftet liknar det här; skriv id för det som det svarar på, eller ta bort utfallet",
  "paired-unsurely": ({ text }) => `är det rätt åtagande? ”${text}”`,
  "no-pledge": ({ folder }) =>
    `arkivet har inget löfte i ${folder} att följa upp; skriv eller hämta in det först`,
  "too-long": ({ blocks }) => `sidan är mycket lång; bara de första ${blocks} styckena och punkterna lästes`,
};

/** One sentence without its full stop, to stand after `# TODO:` and in the report. */
export function wordsOfDoubt<K extends DoubtKind>(
  doubt: { readonly kind: K } & Doubts[K],
  language: "sv" | "en",
): string {
  return ({ en, sv }[language][doubt.kind] as (values: Doubts[K]) => string)(doubt);
}
