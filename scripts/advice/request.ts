// Advice room: one question to one site: only its status and where it leads on. Says nothing of who asks, follows nothing, reads no page.
import { type LookupAddress, lookup } from "node:dns";
import http from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "./public-address.ts";

export type Method = "HEAD" | "GET";

export type Reply =
  | { readonly status: number; readonly location?: string | undefined }
  | { readonly fault: "no-host" | "not-public" | "time" | "connection" | "certificate" };

/** Never rejects. */
export type Request = (address: URL, method: Method) => Promise<Reply>;

export interface RequestOptions {
  /** For each question from beginning to end, in milliseconds. */
  readonly limit: number;
  /** Which machines may be asked: those open to all, but for tests on this one. */
  readonly isAllowed?: (ip: string) => boolean;
}

const NOT_PUBLIC = "ENOTPUBLIC";

/**
 * A name is looked up once, and the addresses that were held against the list are the ones connected to: a name that answers something else
 * the next moment gets nowhere. Without proxies, cookies or credentials.
 */
export function requester({ limit, isAllowed = isPublicAddress }: RequestOptions): Request {
  const guarded: LookupFunction = (name, options, done) =>
    lookup(name, { ...options, all: true }, (fault, found: LookupAddress[]) => {
      if (fault) return done(fault, []);
      if (!found.every(({ address }) => isAllowed(address)))
        return done(Object.assign(new Error(name), { code: NOT_PUBLIC }), []);
      const [first] = found;
      return options.all ? done(null, found) : done(null, first?.address ?? "", first?.family);
    });

  return (address, method) => {
    const host = address.hostname.replace(/^\[|\]$/g, "");
    // A number needs no looking up, so nobody else would ask.
    if (isIP(host) !== 0 && !isAllowed(host)) return Promise.resolve({ fault: "not-public" });
    return new Promise((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      let started: http.ClientRequest | undefined;
      const finish = (reply: Reply) => {
        clearTimeout(timer);
        resolve(reply);
        // The page itself is not wanted.
        started?.destroy();
      };
      try {
        started = (address.protocol === "https:" ? https : http).request(
          address,
          {
            method,
            agent: false,
            lookup: guarded,
            headers: {
              accept: "text/html,*/*;q=0.8",
              "user-agent": "Loftesarkivet (npm run check -- --links)",
            },
          },
          ({ statusCode, headers }) => {
            finish({ status: statusCode ?? 0, location: headers.location });
          },
        );
        timer = setTimeout(() => finish({ fault: "time" }), limit);
        started.on("error", (fault: NodeJS.ErrnoException) => finish({ fault: faultOf(fault.code ?? "") }));
        started.end();
      } catch {
        // An address that a URL can hold and a request cannot.
        finish({ fault: "connection" });
      }
    });
  };
}

function faultOf(code: string): Extract<Reply, { fault: unknown }>["fault"] {
  if (code === NOT_PUBLIC) return "not-public";
  if (code === "ENOTFOUND") return "no-host";
  if (code === "ETIMEDOUT") return "time";
  return /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ISSUER/.test(code) ? "certificate" : "connection";
}
