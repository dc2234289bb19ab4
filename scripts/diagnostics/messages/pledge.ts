// Diagnostics room: what can be wrong with a pledge and its commitments.
import { eller, error, or } from "../message.ts";

type Nearest = string | undefined;
type Nothing = Record<never, never>;

export const pledgeMessages = {
  "formerly/format": error<{ value: string }>(
    ({ value }) => ({
      what: `\`${value}\` is no folder that a pledge may have had`,
      fix: "write the municipality's folder, a slash and the pledge's former folder: `karlstad/2020`",
    }),
    ({ value }) => ({
      what: `\`${value}\` är ingen mapp som ett löfte kan ha haft`,
      fix: "skriv kommunens mapp, ett snedstreck och löftets tidigare mapp: `karlstad/2020`",
    }),
  ),
  "formerly/report-format": error<{ value: string }>(
    ({ value }) => ({
      what: `\`${value}\` is no file that a follow-up may have had`,
      fix: "write the former file's name without `.md`: `report-t1`",
    }),
    ({ value }) => ({
      what: `\`${value}\` är ingen fil som en uppföljning kan ha haft`,
      fix: "skriv filens tidigare namn utan `.md`: `report-t1`",
    }),
  ),
  "formerly/taken": error<{ value: string; owner: string }>(
    ({ value, owner }) => ({
      what: `\`${value}\` already leads to \`${owner}\`, so this document cannot have its address as well`,
      fix: "take the line away, or correct the name",
    }),
    ({ value, owner }) => ({
      what: `\`${value}\` leder redan till \`${owner}\`, så det här dokumentet kan inte ha den adressen också`,
      fix: "ta bort raden, eller rätta namnet",
    }),
  ),
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
  "wording/summary-without-source": error<Nothing>(
    () => ({
      what: "a summary must say what it sums up, but no source is named",
      fix: "add `sources:` with the page's `title:` and `url:`, or remove the line",
    }),
    () => ({
      what: "en sammanfattning måste säga vad den sammanfattar, men ingen källa är angiven",
      fix: "lägg till `sources:` med sidans rubrik (`title:`) och adress (`url:`), eller ta bort raden",
    }),
  ),
  "commitment/duplicate-id": error<{ id: string; free: string }>(
    ({ id, free }) => ({
      what: `\`${id}\` is already the id of another commitment of this pledge`,
      fix: `give one of them another id, such as \`${free}\``,
    }),
    ({ id, free }) => ({
      what: `\`${id}\` är redan id för ett annat åtagande i löftet`,
      fix: `ge det ena ett annat id, till exempel \`${free}\``,
    }),
  ),
  "commitment/unknown-party": error<{ party: string; nearest: Nearest; known: readonly string[] }>(
    ({ party, nearest, known }) => ({
      what: `\`${party}\` is not a party of this municipality`,
      expected: `expected ${or(known)}`,
      fix: `${nearest === undefined ? "" : `write \`${nearest}\`, or `}add the partner under \`partners:\` in municipality.yml`,
    }),
    ({ party, nearest, known }) => ({
      what: `\`${party}\` går inte att skriva här`,
      expected: `här kan stå ${eller(known)}`,
      fix: `${nearest === undefined ? "" : `skriv \`${nearest}\`, eller `}lägg till parten under \`partners:\` i municipality.yml`,
    }),
  ),
  "commitment/unknown-theme": error<{ theme: string; nearest: Nearest; known: readonly string[] }>(
    ({ theme, nearest, known }) => ({
      what: `\`${theme}\` is not a theme of this archive`,
      expected: known.length === 0 ? undefined : `expected ${or(known)}`,
      fix: `${nearest === undefined ? "" : `write \`${nearest}\`, or `}add the theme under \`themes:\` in archive.yml`,
    }),
    ({ theme, nearest, known }) => ({
      what: `\`${theme}\` är inget tema i arkivet`,
      expected: known.length === 0 ? undefined : `här kan stå ${eller(known)}`,
      fix: `${nearest === undefined ? "" : `skriv \`${nearest}\`, eller `}lägg till temat under \`themes:\` i archive.yml`,
    }),
  ),
  "target/without-figure": error<Nothing>(
    () => ({
      what: "a target without a figure says nothing",
      fix: "add `value:`, `min:` or `max:`, or remove the target",
    }),
    () => ({
      what: "målet saknar ett tal, så ingen kan se om det blev nått",
      fix: "lägg till `value:`, `min:` eller `max:`, eller ta bort målet",
    }),
  ),
  "target/without-unit": error<Nothing>(
    () => ({
      what: "the target does not say what is counted",
      fix: "add `unit:`, for example `unit: nya områden`",
    }),
    () => ({
      what: "målet säger inte vad som räknas",
      fix: "lägg till `unit:`, till exempel `unit: nya områden`",
    }),
  ),
  "target/two-figures": error<Nothing>(
    () => ({
      what: "`value` together with `min` or `max` says two things",
      fix: "keep `value` for a plain number, or `min` and `max` for limits",
    }),
    () => ({
      what: "målet har både `value` och `min` eller `max`, och då vet ingen vilket tal som gäller",
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
};
