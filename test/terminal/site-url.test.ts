// Terminal tests: the address that `--site-url` gives.
import { expect, test } from "vitest";
import { originFrom } from "../../scripts/terminal/site-url.ts";

test.each([
  ["https://a.example", "https://a.example"],
  ["https://a.example/", "https://a.example"],
  [" https://a.example\n", "https://a.example"],
  ["https://a.exam\nple", "https://a.example"],
  ["HTTPS://A.EXAMPLE:443", "https://a.example"],
  ["http://localhost:8080", "http://localhost:8080"],
  ["https://Öde.example", "https://xn--de-eka.example"],
])("%j is %s", (given, origin) => expect(originFrom(given)).toBe(origin));

test.each([
  "",
  "a.example",
  "javascript:alert(1)",
  "file:///",
  "https://a.example/b",
  "https://a.example/?b",
  "https://u:p@a.example",
])("%j is none", (given) => expect(originFrom(given)).toBeUndefined());
