// Interview room: whose document it is, and which pledge a follow-up is about.
import { slugOf } from "../address/slug.ts";
import type { Municipality, Pledge } from "../archive/model.ts";
import { nearestTo } from "../archive/nearest.ts";
import type { Home } from "../drafting/draft.ts";
import { findMunicipality } from "../gazetteer/gazetteer.ts";
import { type Interview, Stopped, type Task } from "./interview.ts";
import { type Base, type Content, needSound } from "./plan.ts";

const ANOTHER = "";

/** A municipality's folder; undefined for one that is not there yet. */
export async function homeAnswer(
  { ask, words }: Interview,
  content: Content,
  { municipalities }: Base,
  task: Task,
): Promise<string | undefined> {
  if (ask === undefined) throw new Stopped({ kind: "what" });
  const some =
    task === "report" ? municipalities.filter(({ pledges }) => pledges.length > 0) : municipalities;
  const options = some.map(({ slug, name }) => ({ value: slug, label: name }));
  const another = task === "pledge" ? [{ value: ANOTHER, label: words.another }] : [];
  const preferred = content.archive?.settings["default-municipality"];
  const chosen = await ask.choose(words.whose, [...options, ...another], preferred ?? options[0]?.value);
  return chosen === ANOTHER ? undefined : chosen;
}

/** By its folder, or by its name however that is written. */
export function findHome(written: string, content: Content, municipalities: readonly Municipality[]): Home {
  const known = findMunicipality(written);
  const slug = slugOf(written);
  const found = municipalities.find((one) => one.slug === slug || (known && one.code === known.code));
  if (found !== undefined) {
    needSound(content, `${found.slug}/municipality.yml`);
    return found;
  }
  const folder = known?.folder ?? slug;
  if (folder !== "" && content.there.has(folder))
    throw new Stopped({ kind: "broken", file: `${folder}/municipality.yml` });
  const slugs = municipalities.map((one) => one.slug);
  throw new Stopped({
    ...{ kind: "not-in-archive", written, name: known?.name },
    nearest: known === undefined ? nearestTo(slug, slugs) : undefined,
  });
}

export async function pledgeToFollow(
  interview: Interview,
  content: Content,
  { slug, name, pledges }: Home,
  folder: string | undefined,
): Promise<Pledge> {
  const { ask, words, today } = interview;
  const file = `${slug}/${folder}/pledge.md`;
  if (folder !== undefined) {
    const found = pledges.find((one) => one.slug === folder.trim());
    if (found !== undefined) return found;
    if (content.there.has(`${slug}/${folder}`)) throw new Stopped({ kind: "broken", file });
    throw new Stopped({ kind: "unknown-pledge", written: folder, known: pledges.map((one) => one.slug) });
  }
  if (ask === undefined) throw new Stopped({ kind: "which-folder", municipality: slug });
  if (pledges.length === 0) throw new Stopped({ kind: "no-pledges", municipality: name });
  const options = pledges.map((one) => ({
    ...{ value: one.slug, label: one.place === undefined ? one.slug : `${one.slug}, ${one.place}` },
    hint: one.finalReport === undefined ? undefined : words.report.hasFinal,
  }));
  const open = pledges.find((one) => one.finalReport === undefined && one.validity.from <= today);
  const chosen = await ask.choose(words.report.which, options, open?.slug);
  return pledges.find((one) => one.slug === chosen) as Pledge;
}
