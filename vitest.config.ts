// What `npx vitest` runs: three projects, so that `npx vitest --project unit` answers in seconds while one writes.
import { defineConfig } from "vitest/config";

// An awkward zone and language for the whole run: what only comes out right in Stockholm or in Swedish fails here.
// Set before any worker starts, since a zone cannot be changed inside a running one.
process.env.TZ = "America/New_York";
process.env.LANG = "C";
process.env.LC_ALL = "C";
delete process.env.LANGUAGE;

const SECOND = 1_000;

export default defineConfig({
  test: {
    environment: "node",
    // Vitest leaves one core to itself; on two cores that would run the browser tests one file at a time.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
          exclude: ["test/build/**", "test/browser/**"],
          testTimeout: 5 * SECOND,
        },
      },
      {
        extends: true,
        test: {
          name: "build",
          include: ["test/build/**/*.test.ts"],
          globalSetup: ["test/setup/built-site.ts"],
          testTimeout: 60 * SECOND,
          hookTimeout: 60 * SECOND,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/setup/built-site.ts"],
          testTimeout: 60 * SECOND,
          hookTimeout: 60 * SECOND,
        },
      },
    ],
  },
});
