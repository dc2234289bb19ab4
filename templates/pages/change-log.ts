// Pages room: /andringar/log.json: the public log, one link for each state of each content file; and the files themselves.
import { LOG_ADDRESS, sourceAddress } from "../../scripts/address/address.ts";
import { chainOf } from "../../scripts/history/chain.ts";
import { writeLog } from "../../scripts/history/log.ts";
import type { PageKind } from "../page.ts";
import type { Site } from "../site.ts";

export const logFile: PageKind<Site> = {
  name: "log",
  entries: (site) => [site],
  address: () => LOG_ADDRESS,
  render: (_, { history }) => writeLog({ missing: history.missing, links: chainOf(history.states) }),
};

/** As they were written, so that a saved copy can be held against what is published. */
export const sourceFiles: PageKind<{ readonly path: string; readonly text: string }> = {
  name: "source",
  entries: ({ sources }) => [...sources].map(([path, text]) => ({ path, text })),
  address: ({ path }) => sourceAddress(path),
  render: ({ text }) => text,
};
