// Tests of the browser room: what is run to install Chromium, how long a held lock is waited for, what is said when it cannot be.
import { describe, expect, test } from "vitest";
import { installChromium, type Machine, type Run } from "../scripts/browser/install-chromium.ts";

const FINE: Run = { exitCode: 0, stderr: "" };
const LOCKED: Run = {
  exitCode: 100,
  stderr: "E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 17 (apt-get)\n",
};

/** A machine that answers `apt-get` by the first of its arguments, and writes down what it was asked. */
function machine(answer: (args: string) => Run, isRoot = true) {
  const asked: string[] = [];
  let waited = 0;
  const run: Machine["run"] = async (command, args) => {
    asked.push([command, ...args].join(" "));
    return answer(args.join(" "));
  };
  const wait: Machine["wait"] = async (milliseconds) => {
    waited += milliseconds;
  };
  return { isRoot, run, wait, asked, waited: () => waited };
}

const HOW =
  "install Chromium or Google Chrome (Debian and Ubuntu: sudo apt-get install chromium), or set CHROMIUM_PATH to its program";

describe("installChromium", () => {
  test("updates apt's lists, then installs, without a question and without recommended packages", async () => {
    const here = machine(() => FINE);
    await installChromium(here);
    expect(here.asked).toEqual([
      "apt-get --version",
      "env DEBIAN_FRONTEND=noninteractive apt-get update",
      "env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium",
    ]);
  });

  test("tries again while another process holds apt's lock", async () => {
    let attempts = 0;
    const here = machine((args) => (args.includes("update") && ++attempts < 4 ? LOCKED : FINE));
    await installChromium(here);
    expect(attempts).toBe(4);
    expect(here.waited()).toBe(15_000);
  });

  test("gives up after three minutes of a held lock, in one line", async () => {
    const here = machine((args) => (args.includes("install") ? LOCKED : FINE));
    await expect(installChromium(here)).rejects.toThrow(
      `\`apt-get install -y --no-install-recommends chromium\` failed (E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 17 (apt-get)): ${HOW}`,
    );
    expect(here.waited()).toBe(175_000);
  });

  test("a failure that is no lock is not tried again", async () => {
    const failed = { exitCode: 100, stderr: "E: first\nE: Unable to locate package chromium\n" };
    const here = machine((args) => (args.includes("install") ? failed : FINE));
    await expect(installChromium(here)).rejects.toThrow("(E: Unable to locate package chromium)");
    expect(here.waited()).toBe(0);
  });

  test.each<[string, Machine & { asked: string[] }]>([
    ["another user than root", machine(() => FINE, false)],
    ["a system without apt-get", machine(() => ({ exitCode: 1, stderr: "" }))],
  ])("%s installs nothing and is told what to install", async (_, here) => {
    await expect(installChromium(here)).rejects.toThrow(
      `browser tests and measures need Chromium and none was found: ${HOW}`,
    );
    expect(here.asked.join()).not.toContain("install");
  });
});
