// Preview room: which coding a browser is answered in, as at Netlify: Brotli, else gzip, for text alone.
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

export type Coding = "br" | "gzip" | "identity";

// A font or a picture is compressed already; Pagefind's own files are too, and Netlify takes them for octet streams.
const TEXT =
  /^(text\/|application\/(javascript|json|manifest\+json|wasm|[a-z]+\+(json|xml)|xml)\b|image\/svg)/;

/** Levels that a server chooses when it compresses while a reader waits, so that a measure is never better than the site. */
const GZIP_LEVEL = 6;
const BROTLI_QUALITY = 5;

export function compress(body: Buffer, coding: Coding): Buffer {
  if (coding === "gzip") return gzipSync(body, { level: GZIP_LEVEL });
  if (coding === "br")
    return brotliCompressSync(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    });
  return body;
}

/** `accepted` is the request's Accept-Encoding. A coding that is refused (`br;q=0`) is not used. */
export function codingFor(contentType: string, accepted: string | undefined): Coding {
  if (!TEXT.test(contentType)) return "identity";
  const codings = (accepted ?? "")
    .split(",")
    .map((one) => one.trim().toLowerCase())
    .filter((one) => !/;\s*q=0(\.0*)?$/.test(one))
    .map((one) => one.split(";")[0]);
  return (["br", "gzip"] as const).find((one) => codings.includes(one)) ?? "identity";
}

/** Whether an answer of this type depends on what the browser accepts, so that a cache must keep them apart. */
export const isCompressible = (contentType: string): boolean => TEXT.test(contentType);
