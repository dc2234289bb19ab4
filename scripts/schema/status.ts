// Schema room: the closed lists of words. Their order is the order in which pages show them.

/** What staff may write of a commitment. */
export const STATUSES = [
  "fulfilled",
  "partly-fulfilled",
  "ongoing",
  "continuous",
  "not-started",
  "not-fulfilled",
  "withdrawn",
] as const;
export type Status = (typeof STATUSES)[number];

/** What only the software says: a final follow-up is silent; no final follow-up exists. */
export const SILENT_STATUSES = ["not-reported", "awaiting"] as const;
export type SilentStatus = (typeof SILENT_STATUSES)[number];

export const isReported = (status: Status | SilentStatus): status is Status =>
  status !== "not-reported" && status !== "awaiting";

/** Statuses that a resident is owed a reason for. */
export const STATUSES_WITH_REASON: readonly Status[] = ["not-fulfilled", "withdrawn"];

/** Parties that every municipality has; others are named in its `municipality.yml`. */
export const PARTIES = ["police", "municipality", "joint"] as const;

/** Who may judge an outcome besides the parties: the archive's own editors, from what the source says. */
export const EDITORS = "editors";

/** The words of the closed lists as pages say them; templates add the other languages. */
export const STATUSES_IN_SWEDISH: Readonly<Record<Status, string>> = {
  fulfilled: "genomfört",
  "partly-fulfilled": "delvis genomfört",
  ongoing: "pågår",
  continuous: "löpande arbete",
  "not-started": "ej påbörjat",
  "not-fulfilled": "ej genomfört",
  withdrawn: "utgår",
};

export const PARTIES_IN_SWEDISH: Readonly<Record<(typeof PARTIES)[number], string>> = {
  police: "polisen",
  municipality: "kommunen",
  joint: "polisen och kommunen tillsammans",
};

export const ASSESSORS_IN_SWEDISH = {
  ...PARTIES_IN_SWEDISH,
  [EDITORS]: "arkivets redaktion, utifrån källan",
} as const;

/** What people write when they mean a word of the lists above; used only to suggest. */
export const MEANT_STATUS: Readonly<Record<string, Status>> = {
  klart: "fulfilled",
  klar: "fulfilled",
  genomfört: "fulfilled",
  genomförd: "fulfilled",
  uppfyllt: "fulfilled",
  uppfylld: "fulfilled",
  done: "fulfilled",
  ja: "fulfilled",
  delvis: "partly-fulfilled",
  "delvis genomfört": "partly-fulfilled",
  "delvis uppfyllt": "partly-fulfilled",
  pågår: "ongoing",
  pågående: "ongoing",
  löpande: "continuous",
  "löpande arbete": "continuous",
  "ej påbörjat": "not-started",
  "inte påbörjat": "not-started",
  "ej genomfört": "not-fulfilled",
  "inte genomfört": "not-fulfilled",
  "ej uppfyllt": "not-fulfilled",
  nej: "not-fulfilled",
  utgår: "withdrawn",
  utgått: "withdrawn",
  slutfört: "fulfilled",
  slutförd: "fulfilled",
  avklarat: "fulfilled",
  färdigt: "fulfilled",
  utfört: "fulfilled",
  gjort: "fulfilled",
  "delvis genomförd": "partly-fulfilled",
  "delvis klart": "partly-fulfilled",
  påbörjat: "ongoing",
  påbörjad: "ongoing",
  "på gång": "ongoing",
  fortlöpande: "continuous",
  kontinuerligt: "continuous",
  "ej påbörjad": "not-started",
  "inte påbörjad": "not-started",
  "ej genomförd": "not-fulfilled",
  "inte genomförd": "not-fulfilled",
  "ej utfört": "not-fulfilled",
  "inte gjort": "not-fulfilled",
  inställt: "withdrawn",
  inställd: "withdrawn",
};

export const MEANT_PARTY: Readonly<Record<string, string>> = {
  polis: "police",
  polisen: "police",
  polismyndigheten: "police",
  kommun: "municipality",
  kommunen: "municipality",
  gemensam: "joint",
  gemensamt: "joint",
  tillsammans: "joint",
  båda: "joint",
  both: "joint",
  redaktionen: "editors",
  arkivet: "editors",
  polismyndighet: "police",
  gemensamma: "joint",
  "polis och kommun": "joint",
  "polisen och kommunen": "joint",
  "kommun och polis": "joint",
  "kommunen och polisen": "joint",
};
