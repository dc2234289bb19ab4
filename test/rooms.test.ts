// Tests of the rooms: who may import whom, what a file must begin with, what must not be said below the commands.
import { describe, expect, test } from "vitest";
import { importsOf, readSources, roomOf } from "./source-tree.ts";

// A room → the rooms it may import. `types:` allows `import type` alone: nothing of that room runs in this one.
// A new room needs a line here.
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "scripts/diagnostics": [],
  "scripts/calendar": [],
  "scripts/browser": [],
  "scripts/preview": [],
  "scripts/pictures": [],
  "scripts/audit": [],
  "scripts/watch": [],
  "scripts/handbook": [],
  "scripts/measure": ["scripts/browser", "scripts/preview"],
  "scripts/address": ["types:scripts/archive"],
  // The municipalities of Sweden, for whoever writes of one that the archive does not know yet.
  "scripts/gazetteer": ["scripts/address"],
  "scripts/schema": ["scripts/calendar", "scripts/diagnostics"],
  "scripts/source": ["scripts/diagnostics", "scripts/schema", "scripts/address"],
  "scripts/markdown": ["scripts/diagnostics", "scripts/address"],
  "scripts/archive": [
    "scripts/diagnostics",
    "scripts/calendar",
    "scripts/schema",
    "scripts/source",
    "scripts/markdown",
    "scripts/address",
  ],
  // What could be better, read from the Archive and from the files as they are written.
  "scripts/advice": [
    "scripts/address",
    "scripts/archive",
    "scripts/calendar",
    "scripts/diagnostics",
    "scripts/markdown",
    "scripts/source",
  ],
  "scripts/xml": [],
  "scripts/comparison": ["types:scripts/archive", "types:scripts/schema"],
  "scripts/history": [
    "types:scripts/archive",
    "scripts/address",
    "scripts/calendar",
    "scripts/comparison",
    "scripts/diagnostics",
    "scripts/schema",
    "scripts/source",
  ],
  "scripts/check": [
    "scripts/advice",
    "scripts/archive",
    "scripts/calendar",
    "scripts/diagnostics",
    "scripts/history",
  ],
  // The schema as people and editors read it.
  "scripts/reference": ["scripts/schema"],
  "scripts/verification": ["scripts/history"],
  // Where the form's fields, its reader and its checks come from: whatever the archive itself goes by.
  "scripts/form": [
    "scripts/address",
    "scripts/archive",
    "scripts/calendar",
    "scripts/diagnostics",
    "scripts/markdown",
    "scripts/schema",
    "scripts/source",
    "scripts/writing",
  ],
  "scripts/terminal": [
    "scripts/calendar",
    "types:scripts/diagnostics",
    "types:scripts/drafting",
    "types:scripts/interview",
  ],
  "scripts/feeds": [
    "scripts/archive",
    "scripts/address",
    "scripts/calendar",
    "scripts/history",
    "types:scripts/schema",
    "scripts/xml",
  ],
  "scripts/export": [
    "scripts/archive",
    "scripts/address",
    "scripts/calendar",
    "scripts/schema",
    // Names of folders alone: nobody here opens a file of content.
    "scripts/source",
    "scripts/xml",
  ],
  // Back from data, and from old web pages, to content: what is written is read by the archive room before it is left there.
  "scripts/import": [
    "scripts/address",
    "scripts/archive",
    "scripts/diagnostics",
    "scripts/export",
    "scripts/gazetteer",
    "scripts/transcription",
    "scripts/writing",
  ],
  // What is known of a document that is to be written → its draft. No disk, and no words but those in the file.
  "scripts/drafting": [
    "scripts/address",
    "scripts/archive",
    "scripts/calendar",
    "types:scripts/diagnostics",
    "scripts/gazetteer",
    "scripts/schema",
    // Names of folders, and the kind of file that the reader is asked about.
    "scripts/source",
    "scripts/writing",
  ],
  // Questions to the person at the terminal, and what the command line answered already → drafts.
  "scripts/interview": [
    "scripts/address",
    "scripts/archive",
    "scripts/calendar",
    "scripts/diagnostics",
    "scripts/drafting",
    "scripts/gazetteer",
    "scripts/schema",
    "types:scripts/terminal",
    "types:scripts/writing",
  ],
  // Fields → the text of a content file, and files put where nothing stands yet.
  "scripts/writing": [],
  // Old web pages → drafts. What is known of municipalities is handed in: the archive's own, and the country's.
  "scripts/transcription": [
    "scripts/address",
    "types:scripts/archive",
    "scripts/calendar",
    "scripts/schema",
    // Swedish words as the search knows their forms.
    "scripts/search",
    "scripts/writing",
  ],
  "scripts/search": [
    "scripts/archive",
    "scripts/address",
    "scripts/calendar",
    "scripts/markdown",
    "scripts/schema",
  ],
  // The build itself, where both sides meet: it hands the archive to the templates through .eleventy.ts.
  "scripts/site": [
    // What the development server prints is printed as discreetly as elsewhere.
    "scripts/advice",
    "scripts/archive",
    "scripts/address",
    "scripts/calendar",
    "scripts/diagnostics",
    "scripts/export",
    "scripts/feeds",
    "scripts/form",
    "scripts/history",
    "scripts/search",
    // How deep a content folder is.
    "scripts/source",
    "scripts/watch",
    "templates",
    ".eleventy.ts",
  ],
  templates: [
    "scripts/archive",
    "scripts/address",
    "scripts/calendar",
    "scripts/comparison",
    "scripts/history",
    "scripts/export",
    "scripts/form",
    "scripts/markdown",
    "scripts/schema",
    "types:scripts/feeds",
    "types:scripts/search",
  ],
  commands: ["scripts/*", "templates"],
  ".eleventy.ts": ["scripts/*", "templates"],
};

// A package → the only places that may import it, where there is a reason to keep it behind one door.
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  // What the archive says must not depend on who turns it into pages.
  "@11ty/eleventy": ["scripts/site", "scripts/build.ts", "scripts/start.ts", ".eleventy.ts"],
  preact: ["templates", ".eleventy.ts"],
  "preact-render-to-string": ["templates", ".eleventy.ts"],
  // One reader of content: nobody parses past its checks.
  "gray-matter": ["scripts/source"],
  "js-yaml": ["scripts/source"],
  // The form writes into YAML that is there already; what it has written is read through the source room.
  yaml: ["scripts/source", "scripts/form"],
  // One maker of HTML that is printed unescaped.
  "markdown-it": ["scripts/markdown"],
  pagefind: ["scripts/search"],
  chokidar: ["scripts/watch"],
  diff: ["scripts/comparison"],
  // Large, and only for an archive that asks for a form.
  "@sveltia/cms": ["scripts/form"],
  vite: ["scripts/form"],
  // Whoever asks asks through one door, so that every question can be left and says nothing in another language.
  "@clack/core": ["scripts/interview"],
  "@clack/prompts": ["scripts/interview"],
  // Pages of others are taken apart in one place.
  parse5: ["scripts/transcription"],
  // Large, and only for measuring: loaded when it is asked for.
  lighthouse: ["scripts/measure"],
};

// What only commands may do: print, end the program, read the environment, look at a clock.
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  console: /\bconsole\b/,
  "process.exit": /\bprocess\.exit/,
  "process.env": /\bprocess\.env\b/,
  "Date.now()": /\bDate\.now\b/,
  "new Date()": /\bnew Date\b(\(\s*\)|(?!\())/,
  "luxon's clock": /\bDateTime\.(now\b|(local|utc)\(\s*\))/,
};

// `<file> <forbidden>` → why it may.
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "scripts/history/git.ts process.env":
    "git is started without the variables that would make it say something else",
};

const sources = readSources();
const belowCommands = sources.filter(({ name }) => roomOf(name) !== "commands" && name !== ".eleventy.ts");

function mayImport(from: string, to: string, typesOnly: boolean): boolean {
  return (MAY_IMPORT[from] ?? []).some(
    (allowed) =>
      allowed === to ||
      (allowed === "scripts/*" && to.startsWith("scripts/")) ||
      (typesOnly && allowed === `types:${to}`),
  );
}

describe("imports", () => {
  test("every room has its line in the table", () => {
    const rooms = new Set(sources.map(({ name }) => roomOf(name)));
    expect([...rooms].filter((room) => MAY_IMPORT[room] === undefined)).toEqual([]);
  });

  test("no room imports another than the table allows", () => {
    const astray = sources.flatMap(importsOf).filter(({ from, to, isPackage, typesOnly }) => {
      const room = roomOf(from);
      return !isPackage && to !== room && !mayImport(room, to, typesOnly);
    });
    expect(astray.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test("no package is imported past its door", () => {
    const astray = sources.flatMap(importsOf).filter(({ from, to }) => {
      const doors = ONLY_IN[to];
      return doors !== undefined && !doors.includes(from) && !doors.includes(roomOf(from));
    });
    expect(astray.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });
});

describe("files", () => {
  test("the first line names the room: the folder's name, or the command", () => {
    const unnamed = sources.filter(({ name, firstLine }) => !firstLine.startsWith(greeting(name)));
    expect(unnamed.map(({ name }) => `${name} should begin with ${greeting(name)}`)).toEqual([]);
  });

  test("no file or folder has a name that says nothing", () => {
    const nameless = /(^|\/)(utils?|helpers?|common|misc|index)(\/|\.)/;
    expect(sources.map(({ name }) => name).filter((name) => nameless.test(name))).toEqual([]);
  });

  test("two components print without escaping: what the Markdown room made, and a block of data", () => {
    const doors = sources
      .filter(({ code }) => code.includes("dangerouslySetInnerHTML"))
      .map(({ name }) => name);
    expect(doors).toEqual(["templates/components/prose.tsx", "templates/components/structured-data.tsx"]);
  });

  test("below the commands nobody prints, ends the program, reads the environment or looks at a clock", () => {
    const said = belowCommands.flatMap(({ name, code }) =>
      Object.entries(FORBIDDEN)
        .filter(([, pattern]) => pattern.test(code))
        .map(([what]) => `${name} ${what}`),
    );
    expect(said.filter((one) => !(one in EXCEPTIONS))).toEqual([]);
    expect(Object.keys(EXCEPTIONS).filter((one) => !said.includes(one))).toEqual([]);
  });
});

// scripts/archive/x.ts → "// Archive room: "; templates/pages/x.tsx → "// Pages room: "; scripts/build.ts → "// Command "
function greeting(name: string): string {
  if (name === ".eleventy.ts") return "// ";
  const [top = "", folder = ""] = name.split("/");
  if (top === "scripts" && folder.endsWith(".ts")) return "// Command ";
  const room = folder.includes(".") ? top : folder;
  return `// ${room.charAt(0).toUpperCase()}${room.slice(1)} room: `;
}
