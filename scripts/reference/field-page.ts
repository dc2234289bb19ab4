// Reference room: docs/falt.md, the page of every field that a content file may have, made from the same schemas as the checks.
import type { JsonSchema } from "../schema/json-schema.ts";
import {
  ASSESSORS_IN_SWEDISH,
  STATUSES,
  STATUSES_IN_SWEDISH,
  STATUSES_WITH_REASON,
  type Status,
} from "../schema/status.ts";
import { allowedIn, inner } from "./describe-field.ts";
import { editorSchema, KINDS, type Kind } from "./editor-schema.ts";

/** What the page says in the words that the site itself uses. */
export interface ReferenceWording {
  /** Sentences about each status that staff may write. */
  readonly statusMeaning: Readonly<Record<Status, string>>;
}

const ABOUT: Readonly<Record<Kind, readonly [heading: string, text: string]>> = {
  pledge: [
    "Löfte: pledge.md",
    "Ligger i löftets mapp, till exempel `pledges/dals-ed/2027/pledge.md`. Fälten står mellan två rader med `---`; under dem skriver du vanlig text i Markdown.",
  ],
  report: [
    "Uppföljning: report.md",
    "Ligger i samma mapp som löftet. `report.md` är den slutliga uppföljningen, `report-t1.md` och liknande är delrapporter.",
  ],
  municipality: [
    "Kommun: municipality.yml",
    "Ligger i kommunens mapp, till exempel `pledges/dals-ed/municipality.yml`.",
  ],
  archive: ["Arkivet: archive.yml", "Ligger i `pledges/` och gäller hela webbplatsen."],
};

const INTRODUCTION = `# Alla fält

Den här sidan skapas ur samma schema som kontrollen använder, så den stämmer alltid med vad \`npm run check\` säger. Ändra den inte för hand:
\`npm run reference\` skriver om den. Hur man går till väga står i [skriva.md](skriva.md).

- **Krävs** betyder att filen inte går igenom kontrollen utan fältet. I en lista gäller det varje punkt.
- Fältets namn skrivs alltid med små bokstäver, följt av kolon och mellanslag: \`title: Medborgarlöfte 2027\`.
- Text med kolon och mellanslag, \`#\` eller ett specialtecken först skrivs inom citattecken.
`;

/** As GitHub makes the address of a heading. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");

/** A section for each map; one that stands in several places under the same name is explained once. */
class Sections {
  readonly #byContent = new Map<string, string>();
  readonly text: string[] = [];

  add(heading: string, level: string, map: JsonSchema, before: string): void {
    const below: (() => void)[] = [];
    const required = new Set(map.required as readonly string[] | undefined);
    const entries = Object.entries(map.properties ?? {});
    // What has to be there comes first.
    const inOrder = [...entries].sort(([a], [b]) => Number(required.has(b)) - Number(required.has(a)));
    const rows = inOrder.map(([name, field]) => {
      const fields = inner(field);
      return row(name, field, required.has(name), fields && this.#linkTo(name, fields, heading, below));
    });
    const table = ["| Fält | Betyder | Vad som får stå | Exempel |", "| --- | --- | --- | --- |", ...rows];
    this.text.push(`${level} ${heading}`, before, table.join("\n"));
    for (const write of below) write();
  }

  #linkTo(name: string, fields: JsonSchema, from: string, below: (() => void)[]): string {
    const content = JSON.stringify([name, fields.properties]);
    const known = this.#byContent.get(content);
    const heading = known ?? `${from.replace(/^.*: /, "")}: ${name}`;
    if (known === undefined) {
      this.#byContent.set(content, heading);
      below.push(() => this.add(heading, "###", fields, `Fält under \`${name}\`.`));
    }
    return `[${name}](#${anchorOf(heading)})`;
  }
}

function row(name: string, field: JsonSchema, isRequired: boolean, link: string | undefined): string {
  const [example] = (field.examples ?? []) as readonly unknown[];
  const cells = [
    `\`${name}\`${isRequired ? " **Krävs**" : ""}`,
    [field.title, field.description].filter(Boolean).join(". "),
    allowedIn(field, link),
    example === undefined ? "" : `\`${name}: ${writtenInYaml(example)}\``,
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

/** A text of nothing but digits, or with a comma, is in quotes in the file as well. */
export const writtenInYaml = (value: unknown): string =>
  typeof value === "string" && /^[\d.]+$|^\S+,\S+$/.test(value) ? JSON.stringify(value) : String(value);

export function writeFieldPage({ statusMeaning }: ReferenceWording): string {
  const sections = new Sections();
  for (const kind of KINDS) {
    const [heading, text] = ABOUT[kind];
    sections.add(heading, "##", editorSchema(kind), text);
  }
  const statuses = STATUSES.map(
    (status) =>
      `| \`${status}\` | ${STATUSES_IN_SWEDISH[status]} | ${statusMeaning[status]} | ${STATUSES_WITH_REASON.includes(status) ? "kräver `reason`" : ""} |`,
  );
  const parties = Object.entries(ASSESSORS_IN_SWEDISH).map(
    ([party, meaning]) => `| \`${party}\` | ${meaning} |`,
  );
  return `${[
    INTRODUCTION.trimEnd(),
    ...sections.text,
    "## Statusar",
    "Ord som får stå under `status`. Två till sätter arkivet självt: _Ej redovisat_, när en slutlig uppföljning inte nämner åtagandet, och _Väntar på uppföljning_.",
    ["| Ord | På sidan | Betyder | |", "| --- | --- | --- | --- |", ...statuses].join("\n"),
    "## Parter",
    "Ord som får stå under `by`, `party` och `assessed-by`. Andra parter får ett eget id under `partners` i `municipality.yml`. `editors` får bara stå under `assessed-by`.",
    ["| Ord | Betyder |", "| --- | --- |", ...parties].join("\n"),
  ].join("\n\n")}\n`;
}
