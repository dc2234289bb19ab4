// Tests of the transcription room: small readings and labels to try the scorer on.
import type { Label, Reading } from "./reading.ts";

export const READING: Reading = {
  kind: "neither",
  commitments: [],
  outcomes: [],
  signatories: [],
  doubts: [],
};
export const LABEL: Label = {
  kind: "neither",
  commitments: [],
  outcomes: [],
  signatories: [],
  doubts: [],
  municipality: null,
  title: null,
  published: null,
  validity: null,
  source: null,
};

export const WALKS = "Gå minst tre trygghetsvandringar i centrum";
export const LAMPS = "Byta ut alla trasiga lampor längs ån";

export const read = (...commitments: Reading["commitments"]): Reading => ({
  ...READING,
  kind: "pledge",
  commitments,
});
export const labelled = (...commitments: Label["commitments"]): Label => ({
  ...LABEL,
  kind: "pledge",
  commitments,
});
export const by = "joint";
