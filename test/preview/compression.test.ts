// Tests of the preview's compression: which answers are compressed, in which coding, and that nothing of them is lost.
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { codingFor, compress, isCompressible } from "../../scripts/preview/compression.ts";

const CHROMIUM = "gzip, deflate, br, zstd";

describe("the coding", () => {
  test.each([
    ["text/html; charset=UTF-8", CHROMIUM, "br"],
    ["text/html; charset=UTF-8", "gzip", "gzip"],
    ["text/css; charset=UTF-8", "br;q=0, gzip", "gzip"],
    ["application/javascript; charset=UTF-8", "gzip;q=0.5, br;q=0.9", "br"],
    ["text/html; charset=UTF-8", "", "identity"],
    ["text/html; charset=UTF-8", undefined, "identity"],
    ["text/html; charset=UTF-8", "br;q=0", "identity"],
  ])("of %s for a browser that accepts %s is %s", (type, accepted, coding) => {
    expect(codingFor(type, accepted)).toBe(coding);
  });

  test.each([
    ["text/html; charset=UTF-8", true],
    ["image/svg+xml", true],
    ["application/atom+xml; charset=utf-8", true],
    ["application/feed+json; charset=utf-8", true],
    ["application/json", true],
    ["application/wasm", true],
    ["image/png", false],
    ["font/woff2", false],
    ["application/octet-stream", false],
  ])("%s can be compressed: %s", (type, expected) => {
    expect(isCompressible(type)).toBe(expected);
    expect(codingFor(type, CHROMIUM) !== "identity").toBe(expected);
  });
});

test("what is compressed is the same when it has been unpacked", () => {
  const body = Buffer.from("Löftet gäller nu. ".repeat(100));
  expect(brotliDecompressSync(compress(body, "br"))).toEqual(body);
  expect(gunzipSync(compress(body, "gzip"))).toEqual(body);
  expect(compress(body, "identity")).toEqual(body);
});
