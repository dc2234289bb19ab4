// History room: the content folder's git log → every dated step of every document, following renames. Git says only what
// changed in the archive and when; when a thing was published or changed in the world stands in the files.
import { type Day, dayInSweden, parseDay } from "../calendar/day.ts";
import { type Difference, differencesBetween } from "./differences.ts";
import { documentAt, folderOf, isContent } from "./document.ts";
import { askForLog } from "./git.ts";
import { type FileState, type History, noHistory, type Step } from "./model.ts";
import { type Note, newNotes } from "./notes.ts";
import { type Commit, type FileChange, readCommits } from "./patch.ts";
import { readVersion, type Version } from "./version.ts";

/** `folder` is the content folder on disk. Starts git once, however many files there are. */
export function readHistory(folder: string): History {
  const answer = askForLog(folder);
  if ("fault" in answer) return noHistory(answer.fault === "no-git" ? "no-git" : "no-repository");
  const commits = readCommits(answer.patch);
  if (commits.some(({ isCutOff }) => isCutOff)) return noHistory("shallow");
  return commits.length === 0 ? noHistory("not-committed") : historyOf(commits);
}

/** A document on its way through the commits. */
interface Track {
  path: string;
  version?: Version | undefined;
  readonly steps: Omit<Step, "path">[];
}

/** `commits` are whole, the oldest first. */
export function historyOf(commits: readonly Commit[]): History {
  const live = new Map<string, Track>();
  const gone = new Map<string, Track>();
  const tracks = new Set<Track>();
  const names = new Set<string>();
  const states = new States();
  let last = "" as Day;
  for (const { hash, time, files } of commits) {
    const on = dayAfter(last, time);
    last = on;
    const take = (track: Track, differences: readonly Difference[], notes: readonly Note[]) => {
      if (differences.length > 0) track.steps.push({ on, commit: hash, differences, notes });
    };
    // What leaves its place first, so that a file may take the place of another in the same commit.
    const leaving = files.filter(({ what }) => what === "moved" || what === "removed");
    const found = new Map(leaving.map((file) => [file, live.get(file.from ?? file.path)]));
    for (const [{ what, from, path }, track] of found) {
      live.delete(from ?? path);
      if (track !== undefined && (what === "removed" || documentAt(path) === undefined))
        gone.set(track.path, track);
    }
    for (const file of [...files].sort(inOrderOfPaths)) {
      const text = states.take(file, on);
      const track = found.get(file);
      if (file.what !== "removed" && documentAt(file.path) !== undefined) {
        const staysItself = file.what === "changed" || isSameKind(file);
        const after = text === undefined ? undefined : readVersion(text, file.path);
        const known =
          (file.what === "changed" ? live.get(file.path) : staysItself ? track : undefined) ??
          gone.get(formerPath(after, file.path, gone) ?? "");
        const now = known ?? gone.get(file.path) ?? { path: file.path, steps: [] };
        tracks.add(now);
        gone.delete(now.path);
        for (const name of after?.names ?? []) names.add(name);
        const before = now.version;
        const moved = now.path === file.path ? [] : [{ what: "moved", from: now.path } as const];
        const came = known === undefined ? [{ what: "added" } as const] : [];
        const rest = before === undefined || after === undefined ? [] : differencesBetween(before, after);
        take(now, [...came, ...moved, ...rest], newNotes(before, after));
        now.path = file.path;
        now.version = after ?? before;
        live.set(file.path, now);
      }
    }
    // What left its place and is nowhere now: removed, or become something else, such as a draft outside of the archive.
    for (const track of found.values()) {
      if (track === undefined || live.get(track.path) === track) continue;
      const texts = [...(track.version?.commitments.values() ?? [])].map(({ text }) => text);
      take(track, [{ what: "removed", title: track.version?.title, texts }], []);
      gone.set(track.path, track);
    }
  }
  const order = new Map(commits.map(({ hash }, index) => [hash, index]));
  const at = ({ commit }: Step): number => order.get(commit) ?? 0;
  const steps = [...tracks]
    .flatMap(({ path, steps }) => steps.map((step): Step => ({ ...step, path })))
    .sort((a, b) => at(b) - at(a) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const byPath = new Map<string, Step[]>();
  for (const step of steps) byPath.set(step.path, [...(byPath.get(step.path) ?? []), step]);
  return { steps, byPath, names: [...names], states: states.all };
}

/** The day of a commit. A machine whose clock was wrong cannot put it before the one it builds on, or beyond the calendar. */
function dayAfter(last: Day, time: number): Day {
  const day = parseDay(dayInSweden(time * 1000) ?? "") ?? last;
  return day < last ? last : day;
}

const inOrderOfPaths = (a: FileChange, b: FileChange): number => (a.path < b.path ? -1 : 1);

/** A pledge that became a follow-up, or went to another municipality's follow-up, is no rename but another document. */
function isSameKind({ from, path }: FileChange): boolean {
  const [before, after] = [documentAt(from ?? ""), documentAt(path)];
  return before !== undefined && (before.report === undefined) === (after?.report === undefined);
}

/** Where a document says it lay, when git saw one vanish from there: moved and rewritten at once, the two have little in common. */
function formerPath(
  version: Version | undefined,
  path: string,
  gone: ReadonlyMap<string, Track>,
): string | undefined {
  const isPledge = documentAt(path)?.report === undefined;
  const folder = folderOf(path);
  return version?.formerly
    .map((place) => (isPledge ? `${place}/pledge.md` : `${folder}/${place}.md`))
    .find((place) => gone.has(place));
}

/** Every text that every content file has had. */
class States {
  readonly all: FileState[] = [];
  readonly #texts = new Map<string, string>();

  /** Gives the text that the file has now. Those of files that are no content are remembered too: a move may make them so. */
  take({ what, path, from, after }: FileChange, on: Day): string | undefined {
    const text = what === "removed" ? undefined : (after ?? this.#texts.get(from ?? path));
    const left = what === "removed" ? path : from;
    if (left !== undefined && left !== path) this.#leave(left, on);
    if (text === undefined) this.#leave(path, on);
    else {
      this.#texts.set(path, text);
      if (isContent(path)) this.all.push({ on, path, text });
    }
    return text;
  }

  #leave(path: string, on: Day): void {
    if (this.#texts.delete(path) && isContent(path)) this.all.push({ on, path });
  }
}
