// Watch room: a folder that people write in → one call for each burst of saves, never two at a time.
import { realpathSync, type Stats } from "node:fs";
import path from "node:path";
import { watch } from "chokidar";

/** An editor may save in several steps, git a hundred files at once; a person does not notice this much. In milliseconds. */
const BURST = 60;

export interface Follower {
  /** Absolute paths of what was saved, moved or removed since the last call. */
  readonly saved: (files: readonly string[]) => Promise<void> | void;
  /** What went wrong in looking or in `saved`; following goes on. */
  readonly fault: (fault: Error) => void;
}

export interface Following {
  /** Resolves when the last call has ended. */
  readonly close: () => Promise<void>;
}

/** What to follow: an absolute path of a file or folder, and how many levels below a folder there are: all when it is not said. */
export interface Followed {
  readonly path: string;
  readonly depth?: number;
}

/**
 * Resolves once no later save can be missed. Links below a folder are neither followed nor told of: content may be a stranger's proposal,
 * and a link to the root of the disk would make this watch the whole machine, and tell itself of its own output without end.
 */
export async function followSaves(
  followed: readonly Followed[],
  { saved, fault }: Follower,
): Promise<Following> {
  // The folder itself may be a link: whoever started this chose it.
  const roots = followed.map((one) => ({ ...one, real: realOf(one.path) }));
  const rootOf = (file: string) =>
    roots.find(({ real }) => file === real || file.startsWith(real + path.sep));
  const isIgnored = (file: string, stats?: Stats): boolean => {
    if (stats?.isSymbolicLink()) return true;
    const root = rootOf(file);
    return root?.depth !== undefined && path.relative(root.real, file).split(path.sep).length > root.depth;
  };
  const watcher = watch(
    roots.map(({ real }) => real),
    { ignoreInitial: true, atomic: true, followSymlinks: false, ignored: isIgnored },
  );
  let changed = new Set<string>();
  let running = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  watcher.on("all", (_, file) => {
    const root = rootOf(file);
    changed.add(root === undefined ? file : path.join(root.path, path.relative(root.real, file)));
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(async () => {
        const files = [...changed];
        changed = new Set();
        // A call that took long may have been given these already.
        if (files.length > 0) await saved(files);
      });
      running = running.catch(tell);
    }, BURST);
  });
  watcher.on("error", tell);
  await new Promise<void>((resolve) => watcher.once("ready", () => resolve()));
  return {
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
      await running;
    },
  };

  function tell(reason: unknown): void {
    fault(reason instanceof Error ? reason : new Error(String(reason)));
  }
}

function realOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    // Not there yet.
    return file;
  }
}
