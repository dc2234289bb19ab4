// Hostile tests: what a refused input is: what it tries, the archive that it stands in, and all that the archive is told of it.
import type { Wrong } from "../archive/report.ts";

export interface Refused {
  /** Its name, unique in the corpus. */
  readonly tries: string;
  readonly wrong: Wrong;
  /** `ed/2021/pledge.md:3 yaml/tag` for each file, line and code, in the order of the report and each once. */
  readonly told: readonly string[];
}

export const PLEDGE = "ed/2021/pledge.md";
export const REPORT = "ed/2021/report.md";

/** Fields that are right, for what is wrong somewhere else. */
export const FIELDS = "commitments:\n  - { id: ljus, by: police, text: Laga ljuset. }";

/** What an input runs if it can: a mark in this process and a file where it was started. */
export const CANARY = "hostile-canary";
export const CODE = `globalThis.ran = true; require("fs").writeFileSync("${CANARY}", "")`;

/** An archive that is right but for these files, written byte for byte. Of `told`, `3 yaml/tag` is about the pledge. */
export const refused = (tries: string, wrong: Wrong, ...told: readonly string[]): Refused => ({
  tries,
  wrong: { ...wrong, files: { [PLEDGE]: "", ...wrong.files } },
  told: told.map((one) => (/^\d/.test(one) ? `${PLEDGE}:${one}` : one)),
});

/** Front matter of the pledge, from line 2 on. */
export const inFields = (tries: string, fields: string, ...told: readonly string[]): Refused =>
  refused(tries, { raw: { [PLEDGE]: `---\n${fields}\n---\n` } }, ...told);

/** The text of the pledge, from line 5 on. */
export const inText = (tries: string, body: string, ...told: readonly string[]): Refused =>
  refused(tries, { raw: { [PLEDGE]: `---\n${FIELDS}\n---\n${body}` } }, ...told);
