// Drafting room: an older pledge's commitments → those of the next one, with `continues`. What needs a decision is marked.
import type { Commitment, Lineage, Pledge } from "../archive/model.ts";
import { type Period, yearsOf } from "../calendar/day.ts";
import { Remarked, type YamlMap } from "../writing/write-yaml.ts";
import {
  type ContentLanguage,
  type Note,
  newestBefore,
  type Refusal,
  refused,
  type Surroundings,
} from "./draft.ts";
import { remarksOf } from "./remarks.ts";

export interface Carried {
  readonly commitments: readonly { readonly id: string; readonly item: YamlMap | Remarked }[];
  readonly notes: readonly Note[];
}

export interface CarryOver {
  /** An older pledge's folder; the newest one of the same place when nothing is said. */
  readonly from?: string | undefined;
  readonly place?: string | undefined;
  /** When the new pledge is in force. */
  readonly period: Period;
  readonly folder: string;
}

export function carryOver(
  { from, place, period, folder }: CarryOver,
  { municipality, language }: Surroundings,
): { readonly carried: Carried } | { readonly refusal: Refusal } {
  const { pledges } = municipality;
  const older =
    from === undefined
      ? newestBefore(pledges, period.from, place)
      : pledges.find(({ slug }) => slug === from.trim());
  if (older === undefined)
    return refused(
      from === undefined
        ? { kind: "nothing-older", municipality: municipality.name, place }
        : { kind: "unknown-pledge", written: from, known: pledges.map(({ slug }) => slug) },
    );
  // The reader's own rule: nothing continues what began later.
  if (older.validity.from > period.from || older.slug === folder)
    return refused({ kind: "not-older", from: older.slug, folder });

  const left = older.commitments.filter(({ standing }) => standing.status === "withdrawn");
  const kept = older.commitments.filter(({ standing }) => standing.status !== "withdrawn");
  const years = passedYears(older, period);
  const items = kept.map((one) => {
    const other = otherThread(one, municipality);
    const remarks = remarksOn(one, years, other, language);
    const isOpen = remarks.some((line) => line.startsWith("TODO"));
    return { id: one.id, isOpen, item: itemOf(one, remarks, other === undefined) };
  });
  const open = items.filter(({ isOpen }) => isOpen);
  const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);
  const notes: Note[] = [
    { kind: "carried", from: older.slug, ids: ids(kept) },
    ...(left.length > 0 ? [{ kind: "left-out", from: older.slug, ids: ids(left) } as const] : []),
    ...(open.length > 0 ? [{ kind: "to-decide", ids: ids(open) } as const] : []),
  ];
  return { carried: { commitments: items, notes } };
}

/**
 * A thread has its first commitment's id for an address, and no two may share it: where another thread of that name began elsewhere,
 * somebody has to say first whether the two belong together.
 */
function otherThread(one: Commitment, { lineages }: Surroundings["municipality"]): Lineage | undefined {
  return one.lineage === undefined ? lineages.find(({ id }) => id === one.id) : undefined;
}

function itemOf(
  { id, by, theme, text, place, target, pledge }: Commitment,
  remarks: readonly string[],
  isFree: boolean,
) {
  const fields = {
    id: remarks.length === 0 ? id : new Remarked(remarks, id),
    by: by.id,
    theme: theme?.id,
    text,
    place,
    target: target === undefined ? undefined : { ...target },
    continues: isFree ? `${pledge.slug}/${id}` : undefined,
  };
  return fields satisfies YamlMap;
}

/** What a follow-up said of it, whether it is to go on when it is done, and whether its words are of their time. */
function remarksOn(
  { id, standing, text, pledge }: Commitment,
  years: readonly string[],
  other: Lineage | undefined,
  language: ContentLanguage,
) {
  const words = remarksOf(language).pledge;
  const { status } = standing;
  const named = years.filter((year) => text.includes(year));
  return [
    ...(status === "awaiting" || status === "not-reported"
      ? []
      : [status === "fulfilled" ? words.fulfilled(pledge.slug) : words.carried(pledge.slug, status)]),
    ...(other === undefined ? [] : [words.otherThread(lastOf(other), `${pledge.slug}/${id}`)]),
    ...(named.length > 0 ? [words.namesYears(named)] : []),
  ];
}

const lastOf = ({ commitments }: Lineage): string =>
  commitments
    .slice(-1)
    .map(({ pledge, id }) => `${pledge.slug}/${id}`)
    .join("");

/** Years of the older pledge that the new one does not touch. */
function passedYears(older: Pledge, period: Period): string[] {
  const ours = yearsOf(period);
  return yearsOf(older.validity)
    .filter((year) => !ours.includes(year))
    .map(String);
}
