// Diagnostics room: what can be wrong with one outcome of a follow-up.
import { eller, error, or, withMeaning } from "../message.ts";

type Nearest = string | undefined;

/** What a target promised, so that it can be said in words. */
export interface Goal {
  readonly value?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

function goalInEnglish({ value, min, max }: Goal): string {
  if (value !== undefined) return String(value);
  if (max === undefined) return `at least ${min}`;
  return min === undefined ? `at most ${max}` : `${min} to ${max}`;
}
function goalInSwedish({ value, min, max }: Goal): string {
  if (value !== undefined) return decimal(value);
  if (max === undefined) return `minst ${decimal(min)}`;
  return min === undefined ? `högst ${decimal(max)}` : `${decimal(min)} till ${decimal(max)}`;
}
const decimal = (figure: number | undefined): string => String(figure).replace(".", ",");

export const outcomeMessages = {
  "outcome/unknown-status": error<{
    status: string;
    nearest: Nearest;
    known: readonly string[];
    inSwedish: Readonly<Record<string, string>>;
  }>(
    ({ status, nearest, known }) => ({
      what: `\`${status}\` is not a status this archive knows`,
      expected: `expected ${or(known)}`,
      fix: nearest === undefined ? `write one of ${or(known)}` : `write \`status: ${nearest}\``,
    }),
    ({ status, nearest, known, inSwedish }) => ({
      what: `\`${status}\` är ingen status som arkivet känner till`,
      expected: `här kan stå ${eller(known)}`,
      fix:
        nearest === undefined
          ? `skriv det ord som stämmer: ${eller(known.map((word) => withMeaning(word, inSwedish)))}`
          : `skriv \`status: ${nearest}\`${inSwedish[nearest] === status ? "" : ` om du menar ${inSwedish[nearest]}`}`,
    }),
  ),
  "outcome/software-status": error<{ status: string }>(
    ({ status }) => ({
      what: `\`${status}\` is said by the archive itself when a follow-up is silent`,
      fix: "remove this outcome; the silence is then shown",
    }),
    ({ status }) => ({
      what: `\`${status}\` skriver arkivet självt när en uppföljning inte nämner åtagandet`,
      fix: "ta bort hela utfallet; då står det av sig självt på sidan att åtagandet inte är redovisat",
    }),
  ),
  "outcome/reason-missing": error<{ status: string }>(
    ({ status }) => ({
      what: `\`${status}\` owes residents a reason`,
      fix: "add `reason:` with one sentence about why",
    }),
    ({ status }) => ({
      what: `\`${status}\` måste ha ett skäl, så att invånarna får veta varför`,
      fix: "lägg till en rad `reason:` med en mening om varför, till exempel `reason: Bolaget sålde fastigheten.`",
    }),
  ),
  "outcome/unknown-commitment": error<{ id: string; nearest: Nearest; known: readonly string[] }>(
    ({ id, nearest, known }) => ({
      what: `the pledge has no commitment \`${id}\``,
      expected: `expected ${or(known)}`,
      fix: nearest === undefined ? "write the id of one of the pledge's commitments" : `write \`${nearest}\``,
    }),
    ({ id, nearest, known }) => ({
      what: `löftet har inget åtagande \`${id}\``,
      expected: `här kan stå ${eller(known)}`,
      fix: nearest === undefined ? "skriv id:t för ett av löftets åtaganden" : `skriv \`${nearest}\``,
    }),
  ),
  "outcome/duplicate": error<{ id: string }>(
    ({ id }) => ({
      what: `\`${id}\` already has an outcome in this follow-up`,
      fix: "put the two together",
    }),
    ({ id }) => ({
      what: `\`${id}\` har redan ett utfall i den här uppföljningen`,
      fix: "skriv ihop de två utfallen till ett, och ta bort det andra",
    }),
  ),
  "outcome/contradicts-figures": error<{ status: string; goal: Goal; result: number; better: string }>(
    ({ status, goal, result, better }) => ({
      what: `\`${status}\` does not agree with its own figures: the target was ${goalInEnglish(goal)}, the result ${result}`,
      fix: `write \`status: ${better}\`, correct the figure, or add \`reason:\` that explains it`,
    }),
    ({ status, goal, result, better }) => ({
      what: `\`${status}\` stämmer inte med sina egna siffror: målet var ${goalInSwedish(goal)}, resultatet ${decimal(result)}`,
      fix: `skriv \`status: ${better}\`, rätta siffran, eller lägg till \`reason:\` som förklarar`,
    }),
  ),
  "outcome/result-without-unit": error<{ value: number }>(
    ({ value }) => ({
      what: `it is not said what the result ${value} counts, and the commitment has no target whose unit could be used`,
      fix: "add `unit:` to the result, for example `unit: trafikkontroller`",
    }),
    ({ value }) => ({
      what: `det står inte vad resultatet ${decimal(value)} räknar, och åtagandet har inget mål vars enhet kan användas`,
      fix: "lägg till `unit:` i resultatet, till exempel `unit: trafikkontroller`",
    }),
  ),
  "outcome/unit-differs": error<{ unit: string; target: string }>(
    ({ unit, target }) => ({
      what: `the result counts \`${unit}\`, but the target counts \`${target}\``,
      fix: "remove `unit:` to use the target's, or tell the other figure in `text:`",
    }),
    ({ unit, target }) => ({
      what: `resultatet räknar \`${unit}\`, men målet räknar \`${target}\``,
      fix: "ta bort `unit:` så används målets, eller berätta om den andra siffran i `text:`",
    }),
  ),
  "outcome/unknown-assessor": error<{ party: string; nearest: Nearest; known: readonly string[] }>(
    ({ party, nearest, known }) => ({
      what: `\`${party}\` is nobody who can assess an outcome here`,
      expected: `expected ${or(known)}`,
      fix: `${nearest === undefined ? "" : `write \`${nearest}\`, or `}add the partner under \`partners:\` in municipality.yml`,
    }),
    ({ party, nearest, known }) => ({
      what: `\`${party}\` är ingen som kan bedöma ett utfall här`,
      expected: `här kan stå ${eller(known)}`,
      fix: `${nearest === undefined ? "" : `skriv \`${nearest}\`, eller `}lägg till parten under \`partners:\` i municipality.yml`,
    }),
  ),
};
