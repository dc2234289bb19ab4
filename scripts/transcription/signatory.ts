// Transcription room: one person who signed: name, role, and for whom.
import { POLICE } from "./role-words.ts";

export interface FoundSignatory {
  readonly name: string;
  readonly role: string | undefined;
  readonly party: "police" | "municipality" | undefined;
  /** Another spelling of what is probably the same name. */
  readonly alsoSpelled: string | undefined;
  readonly index: number;
}

/** `Anna Berg (S)` */
export const PARTY_LETTER = /\s*\((?:S|M|C|L|V|MP|KD|SD|[A-ZÅÄÖ]{1,4})\)/gu;

export const signatory = (name: string, role: string, index: number): FoundSignatory => ({
  name: name.trim(),
  role: role.replace(PARTY_LETTER, "").replace(/[.,]$/u, "").trim(),
  party: POLICE.test(role) ? "police" : "municipality",
  alsoSpelled: undefined,
  index,
});
