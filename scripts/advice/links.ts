// Advice room: every address of the web in the content, asked whether it still leads anywhere. Only for whoever asks for it.
import type { Loaded } from "../archive/load.ts";
import { type Diagnostic, diagnose, type Place } from "../diagnostics/diagnostic.ts";
import { type Answer, answerOf, isAskable } from "./answer.ts";
import { placer } from "./find.ts";
import type { Request } from "./request.ts";
import { webAddressesIn } from "./web-address.ts";

export interface AskedLinks {
  readonly diagnostics: readonly Diagnostic[];
  readonly asked: number;
  /** Those that led to a page. */
  readonly answered: number;
  /** Not one of several sites could be reached: this machine has no network, and nothing is said of the addresses. */
  readonly isOffline: boolean;
  /** Addresses that were not asked: too many, of sites that did not answer, or no plain address of a page. */
  readonly left: number;
}

/** Different sites at a time; one site is asked one question after the other. */
const SITES_AT_ONCE = 6;

/** A file could hold 35,000 addresses, and none of those who own them has asked for it. */
export const MOST_ASKED = { ofSite: 100, inAll: 2000 } as const;

/** A site that has been silent so often is asked nothing more. */
const MOST_SILENCES = 3;

export async function askLinks(
  { archive, files, textOf }: Pick<Loaded, "archive" | "files" | "textOf">,
  request: Request,
): Promise<AskedLinks> {
  const { places, unasked } = addressesOf(files, textOf, archive?.settings.address);
  const sites = groupBySite([...places.keys()]);
  const answers = new Map<string, Answer>();
  let room: number = MOST_ASKED.inAll;
  const waiting = [...sites.values()].map((urls) => {
    const some = urls.slice(0, Math.min(MOST_ASKED.ofSite, room));
    room -= some.length;
    return some;
  });
  const worker = async () => {
    for (let urls = waiting.shift(); urls !== undefined; urls = waiting.shift()) {
      let silences = 0;
      for (const url of urls) {
        const answer = await answerOf(url, request);
        answers.set(url, answer);
        if (answer.what === "unclear" && answer.why === "time" && ++silences === MOST_SILENCES) break;
      }
    }
  };
  await Promise.all(Array.from({ length: SITES_AT_ONCE }, worker));

  const all = [...answers.values()];
  const isOffline = sites.size > 1 && all.every(isUnreachable);
  const diagnostics = isOffline
    ? []
    : [...answers].flatMap(([url, answer]) =>
        (places.get(url) ?? []).flatMap((place) => faultOf(url, answer, place)),
      );
  const answered = all.filter(({ what }) => what === "there" || what === "moved").length;
  return {
    diagnostics,
    asked: answers.size,
    answered,
    isOffline,
    left: places.size + unasked - answers.size,
  };
}

const isUnreachable = (answer: Answer): boolean =>
  "why" in answer && (answer.why === "no-host" || answer.why === "connection" || answer.why === "time");

/** Each address, without its fragment, with every place where it stands; the archive's own site is not asked. */
function addressesOf(
  files: readonly string[],
  textOf: (file: string) => string | undefined,
  own: string | undefined,
): { readonly places: ReadonlyMap<string, readonly Place[]>; readonly unasked: number } {
  const places = new Map<string, Place[]>();
  const unasked = new Set<string>();
  for (const file of files) {
    const text = textOf(file) ?? "";
    const at = placer(file, text);
    for (const { start, text: written } of webAddressesIn(text)) {
      if (!URL.canParse(written)) continue;
      const url = new URL(written);
      if (own !== undefined && url.origin === new URL(own).origin) continue;
      if (!isAskable(url)) {
        unasked.add(url.href);
        continue;
      }
      const address = written.replace(/#.*$/, "");
      const known = places.get(address);
      if (known === undefined) places.set(address, [at(start, written.length)]);
      else known.push(at(start, written.length));
    }
  }
  return { places, unasked: unasked.size };
}

function groupBySite(urls: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const sites = new Map<string, string[]>();
  for (const url of urls) {
    const { host } = new URL(url);
    const known = sites.get(host);
    if (known === undefined) sites.set(host, [url]);
    else known.push(url);
  }
  return sites;
}

function faultOf(url: string, answer: Answer, place: Place): Diagnostic[] {
  switch (answer.what) {
    case "there":
      return [];
    case "moved":
      return [diagnose("links/moved", place, { url, to: answer.to })];
    case "dead":
      return [diagnose("links/dead", place, { url, why: answer.why })];
    case "not-public":
      return [diagnose("links/not-public", place, { url })];
    case "unclear":
      return [diagnose("links/no-answer", place, { url, why: answer.why })];
  }
}
