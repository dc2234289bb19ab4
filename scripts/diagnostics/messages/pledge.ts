// Diagnostics room: what can be wrong with a pledge, its commitments and how they continue.
import { eller, error, or } from "../message.ts";

type Nearest = string | undefined;

export const pledgeMessages = {
  "pledge/missing": error<{ folder: string }>(
    ({ folder }) => ({
      what: `the folder \`${folder}\` has no \`pledge.md\``,
      fix: "write the pledge, or remove the folder",
    }),
    ({ folder }) => ({
      what: `mappen \`${folder}\` saknar \`pledge.md\``,
      fix: "skriv löftet, eller ta bort mappen",
    }),
  ),
  "wording/summary-without-source": error<Record<never, never>>(
    () => ({
      what: "a summary must say what it sums up, but no source is named",
      fix: "add `sources:` with the page's title and url",
    }),
    () => ({
      what: "en sammanfattning måste säga vad den sammanfattar, men ingen källa är angiven",
      fix: "lägg till `sources:` med sidans rubrik (title) och adress (url)",
    }),
  ),
  "validity/ends-before-start": error<{ from: string; to: string }>(
    ({ from, to }) => ({
      what: `the period ends (${to}) before it begins (${from})`,
      fix: "exchange the two days, or correct one of them",
    }),
    ({ from, to }) => ({
      what: `tiden tar slut (${to}) innan den börjar (${from})`,
      fix: "byt plats på dagarna, eller rätta en av dem",
    }),
  ),
  "validity/unknown": error<{ folder: string }>(
    ({ folder }) => ({
      what: `neither the folder's name \`${folder}\` nor the pledge says when it is in force`,
      fix: "add `valid: { from: 2026-01-01, to: 2026-12-31 }`",
    }),
    ({ folder }) => ({
      what: `varken mappens namn \`${folder}\` eller löftet säger när det gäller`,
      fix: "lägg till `valid: { from: 2026-01-01, to: 2026-12-31 }`",
    }),
  ),
  "validity/contradicts-folder": error<{ folder: string; from: string; to: string }>(
    ({ folder, from, to }) => ({
      what: `the folder is named \`${folder}\`, but the pledge is in force ${from} to ${to}`,
      fix: "correct the days, or rename the folder before the pledge is published",
    }),
    ({ folder, from, to }) => ({
      what: `mappen heter \`${folder}\`, men löftet gäller ${from} till ${to}`,
      fix: "rätta dagarna, eller byt namn på mappen innan löftet publiceras",
    }),
  ),
  "validity/extension-not-later": error<{ to: string; end: string }>(
    ({ to, end }) => ({
      what: `an extension to ${to} does not extend a pledge that is in force until ${end}`,
      fix: `write a day after ${end}`,
    }),
    ({ to, end }) => ({
      what: `en förlängning till ${to} förlänger inte ett löfte som gäller till ${end}`,
      fix: `skriv en dag efter ${end}`,
    }),
  ),
  "validity/report-due-too-early": error<{ due: string; from: string }>(
    ({ due, from }) => ({
      what: `the follow-up cannot be due (${due}) before the pledge begins (${from})`,
      fix: "write a later day",
    }),
    ({ due, from }) => ({
      what: `uppföljningen kan inte väntas (${due}) innan löftet börjar gälla (${from})`,
      fix: "skriv en senare dag",
    }),
  ),
  "published/after-validity": error<{ published: string; to: string }>(
    ({ published, to }) => ({
      what: `the pledge would have been published (${published}) after it ended (${to})`,
      fix: "correct the day or the period; what is entered long afterwards is told in `changes:`",
    }),
    ({ published, to }) => ({
      what: `löftet skulle ha publicerats (${published}) efter att det tog slut (${to})`,
      fix: "rätta dagen eller giltighetstiden; det som förs in långt efteråt berättas i `changes:`",
    }),
  ),
  "published/too-early": error<{ published: string; from: string }>(
    ({ published, from }) => ({
      what: `the pledge would have been published (${published}) more than a year before it begins (${from})`,
      fix: "correct the year of one of the two days",
    }),
    ({ published, from }) => ({
      what: `löftet skulle ha publicerats (${published}) mer än ett år innan det börjar gälla (${from})`,
      fix: "rätta årtalet i den ena dagen",
    }),
  ),
  "commitment/duplicate-id": error<{ id: string }>(
    ({ id }) => ({
      what: `\`${id}\` is already the id of another commitment of this pledge`,
      fix: `give one of them another id, such as \`${id}-2\``,
    }),
    ({ id }) => ({
      what: `\`${id}\` är redan id för ett annat åtagande i löftet`,
      fix: `ge det ena ett annat id, till exempel \`${id}-2\``,
    }),
  ),
  "commitment/unknown-party": error<{ party: string; nearest: Nearest; known: readonly string[] }>(
    ({ party, nearest, known }) => ({
      what: `\`${party}\` is not a party of this municipality`,
      expected: `expected ${or(known)}`,
      fix: `${nearest === undefined ? "" : `write \`${nearest}\`, or `}add the partner to municipality.yml`,
    }),
    ({ party, nearest, known }) => ({
      what: `\`${party}\` är inte en part i den här kommunen`,
      expected: `väntade ${eller(known)}`,
      fix: `${nearest === undefined ? "" : `skriv \`${nearest}\`, eller `}lägg till parten i municipality.yml`,
    }),
  ),
  "commitment/unknown-theme": error<{ theme: string; nearest: Nearest; known: readonly string[] }>(
    ({ theme, nearest, known }) => ({
      what: `\`${theme}\` is not a theme of this archive`,
      expected: `expected ${or(known)}`,
      fix: `${nearest === undefined ? "" : `write \`${nearest}\`, or `}add the theme to archive.yml`,
    }),
    ({ theme, nearest, known }) => ({
      what: `\`${theme}\` är inget tema i arkivet`,
      expected: `väntade ${eller(known)}`,
      fix: `${nearest === undefined ? "" : `skriv \`${nearest}\`, eller `}lägg till temat i archive.yml`,
    }),
  ),
  "target/without-figure": error<Record<never, never>>(
    () => ({
      what: "a target without a figure says nothing",
      fix: "add `value:`, `min:` or `max:`, or remove the target",
    }),
    () => ({
      what: "ett mål utan tal säger ingenting",
      fix: "lägg till `value:`, `min:` eller `max:`, eller ta bort målet",
    }),
  ),
  "target/without-unit": error<Record<never, never>>(
    () => ({
      what: "the target does not say what is counted",
      fix: "add `unit:`, for example `unit: nya områden`",
    }),
    () => ({
      what: "målet säger inte vad som räknas",
      fix: "lägg till `unit:`, till exempel `unit: nya områden`",
    }),
  ),
  "target/two-figures": error<Record<never, never>>(
    () => ({
      what: "`value` together with `min` or `max` says two things",
      fix: "keep `value` for a plain number, or `min` and `max` for limits",
    }),
    () => ({
      what: "`value` tillsammans med `min` eller `max` säger två saker",
      fix: "behåll `value` för ett tal rätt ut, eller `min` och `max` för gränser",
    }),
  ),
  "target/min-above-max": error<{ min: string; max: string }>(
    ({ min, max }) => ({
      what: `at least ${min} and at most ${max} cannot both hold`,
      fix: "correct one of them",
    }),
    ({ min, max }) => ({
      what: `minst ${min} och högst ${max} kan inte gälla samtidigt`,
      fix: "rätta det ena talet",
    }),
  ),
  "continues/format": error<{ value: string }>(
    ({ value }) => ({
      what: `\`${value}\` does not name an older commitment`,
      fix: "write the pledge's folder, a slash and the commitment's id: `2018/grannsamverkan`",
    }),
    ({ value }) => ({
      what: `\`${value}\` pekar inte ut ett äldre åtagande`,
      fix: "skriv löftets mapp, ett snedstreck och åtagandets id: `2018/grannsamverkan`",
    }),
  ),
  "continues/unknown": error<{ value: string; nearest: Nearest; pledgeExists: boolean }>(
    ({ value, nearest, pledgeExists }) => ({
      what: `\`${value}\` points to ${pledgeExists ? "a commitment" : "a pledge"} that is not in this municipality`,
      fix: nearest === undefined ? "remove the line" : `write \`${nearest}\`, or remove the line`,
    }),
    ({ value, nearest, pledgeExists }) => ({
      what: `\`${value}\` pekar på ett ${pledgeExists ? "åtagande" : "löfte"} som inte finns i kommunen`,
      fix: nearest === undefined ? "ta bort raden" : `skriv \`${nearest}\`, eller ta bort raden`,
    }),
  ),
  "continues/later": error<{ value: string; theirs: string; ours: string }>(
    ({ value, theirs, ours }) => ({
      what: `\`${value}\` begins ${theirs}, after this one (${ours}), so it cannot be continued here`,
      fix: "let the later commitment continue the earlier one",
    }),
    ({ value, theirs, ours }) => ({
      what: `\`${value}\` börjar ${theirs}, efter det här (${ours}), och kan inte fortsättas här`,
      fix: "låt det senare åtagandet fortsätta det tidigare",
    }),
  ),
  "continues/circle": error<{ steps: readonly string[] }>(
    ({ steps }) => ({
      what: `the commitments continue each other in a circle: ${steps.join(" → ")}`,
      fix: "remove `continues:` from the one that was promised first",
    }),
    ({ steps }) => ({
      what: `åtagandena fortsätter varandra i en cirkel: ${steps.join(" → ")}`,
      fix: "ta bort `continues:` från det som lovades först",
    }),
  ),
  "lineage/same-address": error<{ id: string; other: string }>(
    ({ id, other }) => ({
      what: `two threads of commitments begin with the id \`${id}\` (the other in ${other}), so their pages would share an address`,
      fix: "join them with `continues:`, or give this first commitment another id",
    }),
    ({ id, other }) => ({
      what: `två löftestrådar börjar med id:t \`${id}\` (den andra i ${other}), så deras sidor skulle få samma adress`,
      fix: "förena dem med `continues:`, eller ge det här första åtagandet ett annat id",
    }),
  ),
};
