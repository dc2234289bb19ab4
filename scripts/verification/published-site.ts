// Verification room: a published site, at its address or in a folder → the files that are asked for. Trusts nothing it gets.
import { existsSync, lstatSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { MOST_BYTES, readAtMost } from "./limited.ts";

export interface PublishedSite {
  /** The text of a file by its root-relative address; undefined when the site has none. Rejects when the site does not answer. */
  readonly read: (address: string) => Promise<string | undefined>;
}

/** Why a site cannot be asked anything. */
export class SiteFault extends Error {}

const PATIENCE_MS = 30_000;

/** `place` is a web address or a folder; undefined when it is neither. */
export function openSite(place: string): PublishedSite | undefined {
  if (/^https?:\/\//i.test(place)) return URL.canParse(place) ? siteAt(place) : undefined;
  return existsSync(place) && lstatSync(place).isDirectory() ? siteIn(place) : undefined;
}

const siteAt = (address: string): PublishedSite => ({
  read: async (file) => {
    // A site stands at the root of its address, whatever page of it was given.
    const url = new URL(file, new URL(address).origin);
    try {
      return await textAt(url);
    } catch (fault) {
      if (fault instanceof SiteFault) throw fault;
      const { cause, message } = fault as Error;
      throw new SiteFault(`${url.href}: ${String(cause ?? message)}`);
    }
  },
});

/** Rejects also when the connection breaks half-way, or the body is not what its coding says. */
async function textAt(url: URL): Promise<string | undefined> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (response.status === 404 || response.status === 410) return undefined;
  if (!response.ok) throw new SiteFault(`${url.href}: ${response.status}`);
  const bytes = await readAtMost(response.body, MOST_BYTES);
  if (bytes === undefined) throw new SiteFault(`${url.href}: > ${MOST_BYTES} bytes`);
  return bytes.toString("utf8");
}

function siteIn(folder: string): PublishedSite {
  const root = realpathSync(folder);
  return {
    read: async (file) => {
      const target = path.join(root, file);
      if (!existsSync(target)) return undefined;
      try {
        const real = realpathSync(target);
        const stat = lstatSync(real);
        if (!real.startsWith(root + path.sep) || !stat.isFile()) return undefined;
        if (stat.size > MOST_BYTES) throw new SiteFault(`${file}: > ${MOST_BYTES} bytes`);
        return readFileSync(real, "utf8");
      } catch (fault) {
        throw fault instanceof SiteFault ? fault : new SiteFault(`${file}: ${(fault as Error).message}`);
      }
    },
  };
}
