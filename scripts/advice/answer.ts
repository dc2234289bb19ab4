// Advice room: what an address leads to in the end: asked lightly first, then as a browser would, on along its redirects.
import type { NoAnswer } from "../diagnostics/messages/links.ts";
import type { Reply, Request } from "./request.ts";

export type Answer =
  | { readonly what: "there" }
  /** For good, and there is a page. */
  | { readonly what: "moved"; readonly to: string }
  | { readonly what: "dead"; readonly why: "no-page" | "no-host" }
  | { readonly what: "not-public" }
  | { readonly what: "unclear"; readonly why: NoAnswer };

const MOST_REDIRECTS = 5;
const FOR_GOOD: readonly number[] = [301, 308];
const REDIRECTS: readonly number[] = [...FOR_GOOD, 302, 303, 307];
const GONE: readonly number[] = [404, 410];

export async function answerOf(url: string, request: Request): Promise<Answer> {
  let at = new URL(url);
  let settled = at;
  let isForGood = true;
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    const reply = await ask(at, request);
    if ("fault" in reply) return faultAnswer(reply.fault);
    const { status, location } = reply;
    if (!REDIRECTS.includes(status) || location === undefined) return statusAnswer(status, url, settled);
    const next = URL.canParse(location, at.href) ? new URL(location, at.href) : undefined;
    if (next === undefined || !isAskable(next)) return { what: "unclear", why: { status } };
    at = next;
    isForGood &&= FOR_GOOD.includes(status);
    if (isForGood) settled = at;
  }
  return { what: "unclear", why: "redirects" };
}

/** Of the web, at its usual door, and without a name or password: what another door leads to is no page for readers. */
export const isAskable = ({ protocol, username, password, port }: URL): boolean =>
  /^https?:$/.test(protocol) && username === "" && password === "" && ["", "80", "443"].includes(port);

/** Many sites answer the light question wrongly or not at all. */
async function ask(address: URL, request: Request): Promise<Reply> {
  const light = await request(address, "HEAD");
  const isSure = "fault" in light ? ["no-host", "not-public"].includes(light.fault) : light.status < 400;
  return isSure ? light : request(address, "GET");
}

function faultAnswer(fault: Extract<Reply, { fault: unknown }>["fault"]): Answer {
  if (fault === "not-public") return { what: "not-public" };
  return fault === "no-host" ? { what: "dead", why: "no-host" } : { what: "unclear", why: fault };
}

function statusAnswer(status: number, url: string, settled: URL): Answer {
  if (GONE.includes(status)) return { what: "dead", why: "no-page" };
  if (status < 200 || status > 299) return { what: "unclear", why: { status } };
  return settled.href === new URL(url).href ? { what: "there" } : { what: "moved", to: settled.href };
}
