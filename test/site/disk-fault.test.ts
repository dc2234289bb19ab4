// Tests of faults of the disk: found through what others wrap around them, and nothing else taken for one.
import { expect, test } from "vitest";
import { diskFaultIn } from "../../scripts/site/disk-fault.ts";

const full = Object.assign(new Error("no space"), { code: "ENOSPC", path: "/site/x.html" });
const ring: Error & { cause?: unknown } = new Error("ring");
ring.cause = ring;

test.each([
  ["itself", full, { code: "ENOSPC", path: "/site/x.html" }],
  [
    "the cause of another",
    new Error("x", { cause: new Error("y", { cause: full }) }),
    { code: "ENOSPC", path: "/site/x.html" },
  ],
  [
    "wrapped by Eleventy",
    Object.assign(new Error("Having trouble writing"), { originalError: full }),
    { code: "ENOSPC", path: "/site/x.html" },
  ],
  ["without a place", Object.assign(new Error("x"), { code: "EROFS" }), { code: "EROFS", path: "" }],
  ["a fault of the program", new TypeError("x is not a function"), undefined],
  ["a file that a program looks for in vain", Object.assign(new Error("x"), { code: "ENOENT" }), undefined],
  ["a ring of causes", ring, undefined],
  ["no error", "ENOSPC", undefined],
])("%s", (_, fault, expected) => {
  expect(diskFaultIn(fault)).toEqual(expected);
});
