// Diagnostics room: advice: what is missing or left to do, and what could be said so that more people understand it and can check it.
import { hint, warning } from "../message.ts";

/** How to say when a follow-up may be late already, and how to begin one. */
interface Overdue {
  /** The pledge's last day, and the day on which its follow-up should have been there. */
  readonly to: string;
  readonly due: string;
  /** `dals-ed 2021` */
  readonly pledge: string;
  /** Follow-ups on the way. */
  readonly interim: number;
}

export const adviceMessages = {
  "advice/follow-up-overdue": warning<Overdue>(
    ({ to, due, pledge, interim }) => ({
      what: `the pledge held until ${to}, and its final follow-up should have been here by ${due}; there is ${interim === 0 ? "none" : "nothing but interim ones"}`,
      fix: `begin it with \`npm run new -- ${pledge} --report\`; if it has been published elsewhere, sum it up with a link to it`,
    }),
    ({ to, due, pledge, interim }) => ({
      what: `löftet gällde till och med ${to}, och den slutliga uppföljningen skulle ha funnits här senast ${due}; ${interim === 0 ? "det finns ingen" : "det finns bara delrapporter"}`,
      fix: `börja på den med \`npm run new -- ${pledge} --report\`; finns den på en annan webbplats, sammanfatta den och länka dit`,
    }),
  ),
  "advice/vague-commitment": hint<{ words: string }>(
    ({ words }) => ({
      what: `how can anybody see afterwards that this is done? “${words}” does not say what`,
      fix: "write how many, how often, where or until when, or add a `target:`; if the pledge is adopted already, keep it for the next one",
    }),
    ({ words }) => ({
      what: `hur ska någon kunna se att det är gjort? ”${words}” säger inte vad som ska göras`,
      fix: "skriv hur många, hur ofta, var eller när, eller lägg till ett mål under `target:`; är löftet redan antaget, spara rådet till nästa",
    }),
  ),
  "advice/long-sentence": hint<{ count: number; most: number }>(
    ({ count, most }) => ({
      what: `this sentence has ${count} words, and more than ${most} are hard to keep in mind`,
      fix: "divide it in two, or make a list of what it lists",
    }),
    ({ count, most }) => ({
      what: `meningen har ${count} ord, och fler än ${most} är svåra att hålla i huvudet`,
      fix: "dela den i två, eller gör en punktlista av det som räknas upp",
    }),
  ),
  "advice/hard-to-read": hint<{
    lix: number;
    most: number;
    words: number;
    perSentence: number;
    longShare: number;
  }>(
    ({ lix, most, words, perSentence, longShare }) => ({
      what: `the texts of this file have a readability index (LIX) of ${lix}; over ${most} is very hard to read (${words} words, ${perSentence} to a sentence, ${longShare} % of them longer than six letters)`,
      fix: "divide long sentences, and use shorter words where there are any",
    }),
    ({ lix, most, words, perSentence, longShare }) => ({
      what: `texterna i filen har läsbarhetsindex (LIX) ${lix}; över ${most} är mycket svårläst (${words} ord, ${perSentence} i varje mening, ${longShare} % av dem längre än sex bokstäver)`,
      fix: "dela långa meningar, och byt långa ord mot kortare där det går",
    }),
  ),
  "draft/todo": warning<{ left: string }>(
    ({ left }) => ({
      what: left === "" ? "something is left to look over here" : `this is left to look over: ${left}`,
      fix: "change what needs changing, then take this line away",
    }),
    ({ left }) => ({
      what: left === "" ? "här är något kvar att se över" : `det här är kvar att se över: ${left}`,
      fix: "ändra det som behövs och ta sedan bort raden",
    }),
  ),
};
