// Watch room: a folder that people write in → one call for each burst of saves, never two at a time.
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

/** `paths` are absolute, files or folders with all that is in them. Resolves once no later save can be missed. */
export async function followSaves(paths: readonly string[], { saved, fault }: Follower): Promise<Following> {
  const watcher = watch([...paths], { ignoreInitial: true, atomic: true });
  let changed = new Set<string>();
  let running = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  watcher.on("all", (_, file) => {
    changed.add(file);
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
