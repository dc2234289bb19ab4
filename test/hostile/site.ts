// Hostile tests: one archive that holds every neutralised input in every field that can hold it, built by the real command.
import { spawn } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { NEUTRALISED } from "./corpus.ts";
import { CANARY } from "./refused.ts";

export const ROOT = path.join(import.meta.dirname, "../..");

/** Where in a pledge's text an input ended: what it swallowed would take this along. */
export const ending = (index: number): string => `slutpunkt${index}`;

export const INPUTS = Object.values(NEUTRALISED).flat();

/** Texts as YAML writes them, whatever they hold. */
const yaml = (value: unknown): string => JSON.stringify(value);
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const FIRST_YEAR = 2016;
const PER_PLEDGE = 30;
const chunks = Array.from({ length: Math.ceil(INPUTS.length / PER_PLEDGE) }, (_, chunk) =>
  INPUTS.slice(chunk * PER_PLEDGE, (chunk + 1) * PER_PLEDGE).map(({ text, isForFieldsOnly }, index) => ({
    text: oneLine(text),
    body: isForFieldsOnly ? "" : text,
    index: chunk * PER_PLEDGE + index,
  })),
);
type Chunk = (typeof chunks)[number];

/** As many of the texts, in one, as a field may hold. */
const together = (chunk: Chunk): string =>
  chunk.reduce((all, { text }) => (all.length + text.length < 1900 ? `${all} ${text}`.trim() : all), "");

/** Addresses that are allowed, and would break out of an attribute that is not escaped. */
const address = (index: number): string =>
  [
    "https://exempel.se/'onmouseover='alert(1)",
    "https://exempel.se/&quot;onmouseover=&quot;alert(1)",
    "https://exempel.se/?q=javascript:alert(1)&lt;script&gt;",
    "https://exempel.se/%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
    "https://exempel.se/#x';alert(1);//",
  ][index % 5] ?? "";

/** Ids that every object has, which are good ids all the same. */
const idOf = (index: number): string =>
  ["constructor", "prototype", "then", "valueof"][index] ?? `id-${index}`;

function pledge(chunk: Chunk, year: number): string {
  const text = (index: number) => chunk[index % chunk.length]?.text ?? "";
  const shared = chunk.map((_, index) => index);
  const fields = {
    title: together(chunk),
    summary: together(chunk),
    place: undefined,
    commitments: shared.map((index) => ({
      id: idOf(index),
      by: index % 3 === 0 ? "constructor" : "joint",
      theme: index % 2 === 0 ? "constructor" : "prototype",
      text: text(index),
      place: text(index + 1),
      target: { min: 8, unit: text(index + 2) },
      continues: year > FIRST_YEAR && index < 2 ? `${year - 1}/${idOf(index)}` : undefined,
    })),
    extended: [{ on: `${year}-11-01`, to: `${year + 1}-02-01`, note: together(chunk) }],
    ...provenance(chunk, year),
  };
  const body = chunk.map(({ body: written, index }) =>
    written === ""
      ? ""
      : `${written}\n\n${ending(index)}\n\n## ${oneLine(written)}\n\n- ${oneLine(written)}\n`,
  );
  return `---\n${yaml(fields)}\n---\n${body.join("\n\n")}`;
}

function report(chunk: Chunk, year: number): string {
  const text = (index: number) => chunk[index % chunk.length]?.text ?? "";
  const fields = {
    title: together(chunk),
    summary: together(chunk),
    "assessed-by": "constructor",
    outcomes: chunk.map((_, index) => ({
      commitment: idOf(index),
      status: index % 2 === 0 ? "not-fulfilled" : "fulfilled",
      text: text(index),
      reason: text(index + 1),
      result: { value: index, unit: text(index + 2), approximate: true },
      evidence: [
        { title: text(index), url: address(index), archived: address(index + 1), seen: `${year}-12-01` },
      ],
    })),
    ...provenance(chunk, year),
  };
  const body = chunk.map(({ body: written }) => (written === "" ? "" : `> ${oneLine(written)}\n`));
  return `---\n${yaml(fields)}\n---\n${body.join("\n\n")}`;
}

const provenance = (chunk: Chunk, year: number) => ({
  published: `${year}-04-14`,
  signatories: chunk.map(({ text }) => ({ name: text, role: text, party: "constructor" })),
  sources: chunk.map(({ text, index }) => ({ title: text, publisher: text, url: address(index) })),
  wording: "summary",
  excerpt: true,
  changes: chunk.map(({ text }) => ({ on: `${year}-05-02`, note: text })),
});

const contact = (text: string) => ({
  name: text,
  email: "o'brien+x@exempel.se",
  phone: text,
  url: address(0),
});

function municipality(chunk: Chunk): string {
  const all = together(chunk);
  return yaml({
    name: all,
    genitive: all,
    county: all,
    "police-area": all,
    partners: [{ id: "constructor", name: all }],
    contact: contact(all),
    links: chunk.map(({ text, index }) => ({ title: text, url: address(index) })),
  });
}

function archive(): string {
  const all = (index: number) => together(chunks[index % chunks.length] ?? []);
  return yaml({
    title: all(0),
    description: all(1),
    address: "https://loften.example",
    "feed-authority": "loften.example,2026",
    language: "sv",
    "default-municipality": "constructor",
    themes: ["constructor", "prototype"].map((id, index) => ({
      id,
      name: all(index + 2),
      description: all(index + 3),
    })),
    contact: contact(all(4)),
    accessibility: {
      responsible: all(0),
      contact: contact(all(1)),
      answer: all(2),
      compliance: "partial",
      assessed: "2026-01-02",
      updated: "2026-01-02",
      method: "self",
      tested: all(3),
      shortcomings: INPUTS.slice(0, 40).map(({ text }) => ({
        what: oneLine(text),
        why: oneLine(text),
        criterion: oneLine(text),
      })),
    },
  });
}

/** Municipalities have names that every object has. */
export function writeHostileArchive(folder: string): void {
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  write("archive.yml", archive());
  for (const [index, chunk] of chunks.entries()) {
    const year = FIRST_YEAR + index;
    write(`constructor/${year}/pledge.md`, pledge(chunk, year));
    write(`constructor/${year}/report.md`, report(chunk, year));
  }
  write("constructor/municipality.yml", municipality(chunks[0] ?? []));
  write("valueof/municipality.yml", municipality(chunks[1] ?? []));
  write(`valueof/${FIRST_YEAR}-constructor/pledge.md`, pledge(chunks[2] ?? [], FIRST_YEAR));
  write(`valueof/${FIRST_YEAR}-constructor/report-constructor.md`, report(chunks[2] ?? [], FIRST_YEAR));
}

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command as people start it, in a folder of its own, watched for what it does to JavaScript's own objects. */
export function run(command: "build" | "check", folder: string, ...args: string[]): Promise<Run> {
  const watch = path.join(import.meta.dirname, "watch.mjs");
  const argv = ["--import", "tsx", "--import", watch, path.join(ROOT, `scripts/${command}.ts`), ...args];
  const home = path.join(folder, "home");
  mkdirSync(home, { recursive: true });
  const env = { ...process.env, NO_COLOR: "1", HOME: home, HOSTILE_CANARY: path.join(ROOT, CANARY) };
  // Into files: what is written into a pipe may be lost in part when the process ends at once.
  const said = mkdtempSync(path.join(tmpdir(), "said-"));
  const files = ["stdout", "stderr"].map((name) => path.join(said, name));
  const [stdout = 1, stderr = 2] = files.map((file) => openSync(file, "w"));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, argv, { cwd: ROOT, env, stdio: ["ignore", stdout, stderr] });
    child.on("error", reject).on("close", (status) => {
      const [out = "", wrong = ""] = files.map((file) => readFileSync(file, "utf8"));
      for (const handle of [stdout, stderr]) closeSync(handle);
      rmSync(said, { recursive: true });
      resolve({ status, stdout: out, stderr: wrong });
    });
  });
}

/** The hostile site, built; `folder` holds it and all that the build was given, and is the caller's to remove. */
export async function buildHostileSite(): Promise<Run & { readonly folder: string; readonly out: string }> {
  const folder = mkdtempSync(path.join(tmpdir(), "hostile-"));
  const out = path.join(folder, "_site");
  writeHostileArchive(path.join(folder, "pledges"));
  const options = ["--pledges", path.join(folder, "pledges"), "--out", out, "--today", "2026-11-23"];
  return { ...(await run("build", folder, ...options)), folder, out };
}
