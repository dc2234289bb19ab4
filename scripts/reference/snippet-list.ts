// Reference room: which snippets there are: what each is for, and the fields it has. What stands in them comes from the schema.
import { STATUSES, STATUSES_IN_SWEDISH, STATUSES_WITH_REASON } from "../schema/status.ts";
import type { Kind } from "./editor-schema.ts";

/** What is `fixed` is written as it stands, what is `said` can be written over. */
export type Words = readonly ["fixed" | "said", string];
/** Fields in the order of the snippet: filled in from the schema, with words of their own, or with fields below them. */
export type Wanted = { readonly [field: string]: "example" | "today" | Words | Wanted };

export interface Snippet {
  readonly kind: Kind;
  /** The list that it adds an item to; else it is a whole file or fields at the top of one. */
  readonly under?: string;
  readonly isWholeFile?: boolean;
  readonly description: string;
  readonly wanted: Wanted;
}

const COMMITMENT: Wanted = { id: "example", by: "example", text: "example" };
const OUTCOME: Wanted = { commitment: "example", status: "example", text: "example" };

const outcomes = STATUSES.map((status): [string, Snippet] => [
  `utfall-${STATUSES_IN_SWEDISH[status].replaceAll(" ", "-")}`,
  {
    kind: "report",
    under: "outcomes",
    description: `Utfall: ${STATUSES_IN_SWEDISH[status]} (${status})`,
    wanted: {
      commitment: "example",
      status: ["fixed", status],
      // An example of what went well would stand beside any word.
      text: ["said", "Vad uppföljningen säger hände."],
      ...(STATUSES_WITH_REASON.includes(status) ? { reason: "example" } : {}),
    },
  },
]);

/** By the word that one begins to write. */
export const SNIPPETS: Readonly<Record<string, Snippet>> = {
  löfte: {
    kind: "pledge",
    isWholeFile: true,
    description: "Ett helt löfte: pledge.md",
    wanted: { title: "example", published: "today", summary: "example", commitments: COMMITMENT },
  },
  uppföljning: {
    kind: "report",
    isWholeFile: true,
    description: "En hel uppföljning: report.md",
    wanted: { title: "example", published: "today", "assessed-by": "example", outcomes: OUTCOME },
  },
  kommun: {
    kind: "municipality",
    isWholeFile: true,
    description: "En ny kommun: municipality.yml",
    wanted: {
      name: "example",
      genitive: "example",
      code: "example",
      county: "example",
      "police-area": "example",
    },
  },
  åtagande: {
    kind: "pledge",
    under: "commitments",
    description: "Ett åtagande under commitments",
    wanted: COMMITMENT,
  },
  "åtagande-med-mål": {
    kind: "pledge",
    under: "commitments",
    description: "Ett åtagande med mål i siffror (minst så många)",
    wanted: { ...COMMITMENT, target: { min: "example", unit: "example" } },
  },
  ...Object.fromEntries(outcomes),
  "utfall-med-resultat": {
    kind: "report",
    under: "outcomes",
    description: "Ett utfall med resultat i siffror",
    wanted: { ...OUTCOME, result: { value: "example", unit: "example" } },
  },
  giltighetstid: {
    kind: "pledge",
    description: "Giltighetstid, när löftet inte gäller just de år som mappen heter",
    wanted: { valid: { from: "example", to: "example" } },
  },
  förlängning: {
    kind: "pledge",
    description: "Förlängning av ett löfte",
    wanted: { extended: { on: "today", to: "example", note: "example" } },
  },
  ändring: {
    kind: "pledge",
    description: "Anteckning om en ändring efter publiceringen",
    wanted: { changes: { on: "today", note: "example" } },
  },
  källa: {
    kind: "pledge",
    description: "Källa som texten sammanfattar",
    wanted: { sources: { title: "example", url: "example", retrieved: "today" }, wording: "example" },
  },
  undertecknare: {
    kind: "pledge",
    description: "De som har undertecknat",
    wanted: { signatories: { name: "example", role: "example", party: "example" } },
  },
  part: {
    kind: "municipality",
    description: "En annan part i kommunen, till exempel ett bostadsbolag",
    wanted: { partners: { id: "example", name: "example" } },
  },
};
