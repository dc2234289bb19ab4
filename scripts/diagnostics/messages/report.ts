// Diagnostics room: what can be wrong with a follow-up and its outcomes.
import { eller, error, or } from "../message.ts";

type Nearest = string | undefined;

export const reportMessages = {
  "report/without-pledge": error<{ folder: string }>(
    ({ folder }) => ({
      what: `this follow-up has no pledge: there is no \`${folder}/pledge.md\``,
      fix: "move it to the folder of its pledge, or write the pledge",
    }),
    ({ folder }) => ({
      what: `uppföljningen saknar sitt löfte: det finns ingen \`${folder}/pledge.md\``,
      fix: "flytta den till löftets mapp, eller skriv löftet",
    }),
  ),
  "report/two-finals": error<{ other: string }>(
    ({ other }) => ({
      what: `\`${other}\` is already the final follow-up of this pledge`,
      fix: "let one of them say `kind: interim`, or put them together in one file",
    }),
    ({ other }) => ({
      what: `\`${other}\` är redan löftets slutliga uppföljning`,
      fix: "låt den ena säga `kind: interim`, eller för ihop dem till en fil",
    }),
  ),
  "published/before-pledge": error<{ published: string; from: string }>(
    ({ published, from }) => ({
      what: `the follow-up would have been published (${published}) before the pledge began (${from})`,
      fix: "correct the day",
    }),
    ({ published, from }) => ({
      what: `uppföljningen skulle ha publicerats (${published}) innan löftet började gälla (${from})`,
      fix: "rätta dagen",
    }),
  ),
  "outcome/unknown-status": error<{ status: string; nearest: Nearest; known: readonly string[] }>(
    ({ status, nearest, known }) => ({
      what: `\`${status}\` is not a status this archive knows`,
      expected: `expected ${or(known)}`,
      fix: nearest === undefined ? `write one of ${or(known)}` : `write \`status: ${nearest}\``,
    }),
    ({ status, nearest, known }) => ({
      what: `\`${status}\` är ingen status som arkivet känner till`,
      expected: `väntade ${eller(known)}`,
      fix: nearest === undefined ? `skriv en av ${eller(known)}` : `skriv \`status: ${nearest}\``,
    }),
  ),
  "outcome/software-status": error<{ status: string }>(
    ({ status }) => ({
      what: `\`${status}\` is said by the archive itself when a follow-up is silent`,
      fix: "remove this outcome; silence is then shown as such",
    }),
    ({ status }) => ({
      what: `\`${status}\` säger arkivet självt när en uppföljning tiger`,
      fix: "ta bort det här utfallet; då visas tystnaden som den är",
    }),
  ),
  "outcome/reason-missing": error<{ status: string }>(
    ({ status }) => ({
      what: `\`${status}\` owes residents a reason`,
      fix: "add `reason:` with one sentence about why",
    }),
    ({ status }) => ({
      what: `\`${status}\` kräver ett skäl; det är invånarna värda`,
      fix: "lägg till `reason:` med en mening om varför",
    }),
  ),
  "outcome/unknown-commitment": error<{ id: string; nearest: Nearest; known: readonly string[] }>(
    ({ id, nearest, known }) => ({
      what: `the pledge has no commitment \`${id}\``,
      expected: `expected ${or(known)}`,
      fix: nearest === undefined ? "use the id of one of the pledge's commitments" : `write \`${nearest}\``,
    }),
    ({ id, nearest, known }) => ({
      what: `löftet har inget åtagande \`${id}\``,
      expected: `väntade ${eller(known)}`,
      fix: nearest === undefined ? "använd id:t för ett av löftets åtaganden" : `skriv \`${nearest}\``,
    }),
  ),
  "outcome/duplicate": error<{ id: string }>(
    ({ id }) => ({
      what: `\`${id}\` already has an outcome in this follow-up`,
      fix: "put the two together",
    }),
    ({ id }) => ({
      what: `\`${id}\` har redan ett utfall i den här uppföljningen`,
      fix: "för ihop de två",
    }),
  ),
  "outcome/contradicts-figures": error<{ status: string; goal: string; result: string; better: string }>(
    ({ status, goal, result, better }) => ({
      what: `\`${status}\` does not agree with its own figures: the target was ${goal}, the result ${result}`,
      fix: `write \`status: ${better}\`, correct the figure, or add \`reason:\` that explains it`,
    }),
    ({ status, goal, result, better }) => ({
      what: `\`${status}\` stämmer inte med sina egna siffror: målet var ${goal}, resultatet ${result}`,
      fix: `skriv \`status: ${better}\`, rätta siffran, eller lägg till \`reason:\` som förklarar`,
    }),
  ),
  "outcome/result-without-unit": error<{ value: string }>(
    ({ value }) => ({
      what: `${value} of what? The commitment has no target whose unit could be used`,
      fix: "add `unit:` to the result",
    }),
    ({ value }) => ({
      what: `${value} vad då? Åtagandet har inget mål vars enhet kan användas`,
      fix: "lägg till `unit:` i resultatet",
    }),
  ),
  "outcome/unit-differs": error<{ unit: string; target: string }>(
    ({ unit, target }) => ({
      what: `the result counts \`${unit}\` but the target counts \`${target}\``,
      fix: `remove \`unit:\` to use the target's, or tell the other figure in \`text:\``,
    }),
    ({ unit, target }) => ({
      what: `resultatet räknar \`${unit}\` men målet räknar \`${target}\``,
      fix: `ta bort \`unit:\` så används målets, eller berätta om den andra siffran i \`text:\``,
    }),
  ),
  "outcome/assessor-missing": error<{ id: string }>(
    ({ id }) => ({
      what: `nobody is said to have judged \`${id}\``,
      fix: "add `assessed-by:` once for the whole follow-up, or to this outcome",
    }),
    ({ id }) => ({
      what: `det står inte vem som har bedömt \`${id}\``,
      fix: "lägg till `assessed-by:` en gång för hela uppföljningen, eller i utfallet",
    }),
  ),
  "outcome/unknown-assessor": error<{ party: string; nearest: Nearest; known: readonly string[] }>(
    ({ party, nearest, known }) => ({
      what: `\`${party}\` is nobody who can assess an outcome here`,
      expected: `expected ${or(known)}`,
      fix: `${nearest === undefined ? "" : `write \`${nearest}\`, or `}add the partner to municipality.yml`,
    }),
    ({ party, nearest, known }) => ({
      what: `\`${party}\` är ingen som kan bedöma ett utfall här`,
      expected: `väntade ${eller(known)}`,
      fix: `${nearest === undefined ? "" : `skriv \`${nearest}\`, eller `}lägg till parten i municipality.yml`,
    }),
  ),
};
