// Drafting room: answers as people write them on one line → what they say. Nothing is added to it but a commitment's id.
import { slugOf } from "../address/slug.ts";
import type { Municipality } from "../archive/model.ts";
import { meantValue } from "../archive/suggest.ts";
import { MEANT_PARTY, MEANT_STATUS, STATUSES, type Status } from "../schema/status.ts";
import type { CommitmentAnswer, SignatoryAnswer, TargetAnswer } from "./draft.ts";

type Partners = Municipality["partners"];

/** "polisen" → police, "Edsbostäder" → edsbostader; anything unknown stays as it is, for the reader to object to. */
export function partyFrom(written: string, partners: Partners): string {
  const word = written.trim().toLowerCase();
  const partner = partners.find(({ id, name }) => id === word || name.toLowerCase() === word);
  return partner?.id ?? (Object.hasOwn(MEANT_PARTY, word) ? MEANT_PARTY[word] : undefined) ?? word;
}

/** "delvis genomfört" → partly-fulfilled; undefined for what is no status. */
export function statusFrom(written: string): Status | undefined {
  const word = written.trim().toLowerCase();
  const meant = Object.hasOwn(MEANT_STATUS, word) ? MEANT_STATUS[word] : undefined;
  return STATUSES.find((one) => one === word) ?? meant;
}

/** `Göra …`, `police: Göra …` or `polisen, trafik: Göra …`: who and a theme, when they are said, then what is promised. */
export function commitmentFrom(written: string, partners: Partners): CommitmentAnswer {
  const [, head, text] = /^([^:]+):\s*(\S.*)$/su.exec(written.trim()) ?? [];
  if (head === undefined || text === undefined) return { text: written };
  const [by = "", theme] = head.split(",").map((part) => part.trim());
  return { by: partyFrom(by, partners), theme: theme === "" ? undefined : theme, text };
}

/** `police: Anna Ek, lokalpolisområdeschef` */
export function signatoryFrom(written: string, partners: Partners): SignatoryAnswer | undefined {
  const [, by = "", name = "", role] =
    /^([^:]+):\s*([^,]*[^,\s])\s*(?:,\s*(.*\S))?\s*$/u.exec(written.trim()) ?? [];
  return name === "" ? undefined : { name, role, party: partyFrom(by, partners) };
}

/** `grannsamverkan=fulfilled` */
export function pairFrom(written: string): readonly [id: string, value: string] | undefined {
  const at = written.indexOf("=");
  const [id, value] = [written.slice(0, at).trim(), written.slice(at + 1).trim()];
  return at < 1 || value === "" ? undefined : [id, value];
}

const BOUNDS: readonly (readonly [RegExp, "min" | "max"])[] = [
  [/^(?:minst|at least)\s+/iu, "min"],
  [/^(?:högst|at most)\s+/iu, "max"],
];

/** "minst fyra trygghetsvandringar", "8 nya områden", "3–5 kontroller", "högst 2,5 km" */
export function targetFrom(written: string): TargetAnswer | undefined {
  const range = /^(\d+)\s*[-–]\s*(\d+)\s+(\S.*)$/u.exec(written.trim());
  if (range !== null) return { min: Number(range[1]), max: Number(range[2]), unit: range[3] ?? "" };
  const bound = BOUNDS.find(([pattern]) => pattern.test(written.trim()));
  const rest = bound === undefined ? written.trim() : written.trim().replace(bound[0], "");
  const [, figure = "", unit = ""] = /^(\d[\d ]*(?:[.,]\d+)?|\p{L}+)\s+(\S.*)$/u.exec(rest) ?? [];
  const value = numberFrom(figure);
  return value === undefined ? undefined : { [bound?.[1] ?? "value"]: value, unit };
}

/** "8", "8,5", "1 000", "åtta"; undefined for anything else. */
export function numberFrom(written: string): number | undefined {
  const meant = meantValue(written, "number");
  return meant === undefined || meant === "" ? undefined : Number(meant);
}

/** The longest word says most of what a commitment is about: "Göra minst fyra trygghetsvandringar" → trygghetsvandringar. */
export function idFor(text: string, taken: ReadonlySet<string>, most = 40): string {
  const words = text.split(/[^\p{L}\p{N}]+/u).map((word) => slugOf(word, most));
  const longest = words.filter(Boolean).sort((a, b) => b.length - a.length);
  const [first = "atagande", second] = longest;
  const candidates = [first, ...(second === undefined ? [] : [`${first}-${second}`])];
  const free = candidates.find((one) => !taken.has(one));
  if (free !== undefined) return free;
  let number = 2;
  while (taken.has(`${first}-${number}`)) number++;
  return `${first}-${number}`;
}
