// Tests of the rooms: reads scripts/ and templates/ as text. What is allowed in them stands in rooms.test.ts.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export interface SourceFile {
  /** Relative to the project, with forward slashes. */
  readonly name: string;
  readonly firstLine: string;
  /** Without comments, where a forbidden word is no use of it. */
  readonly code: string;
}

export interface Import {
  readonly from: string;
  /** A room of this project, another file of it, or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
  /** Gone when the program runs. */
  readonly typesOnly: boolean;
}

export const ROOT = path.join(import.meta.dirname, "..");

export function readSources(): SourceFile[] {
  const names = ["scripts", "templates"].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name.replaceAll(path.sep, "/")}`),
  );
  if (existsSync(path.join(ROOT, ".eleventy.ts"))) names.push(".eleventy.ts");
  return names.sort().map((name) => {
    const text = readFileSync(path.join(ROOT, name), "utf8");
    return { name, firstLine: text.split("\n", 1)[0] ?? "", code: withoutComments(text) };
  });
}

/** scripts/archive/model.ts → scripts/archive; scripts/build.ts → commands; templates/pages/x.tsx → templates */
export function roomOf(name: string): string {
  if (name.startsWith("templates/")) return "templates";
  const [, room, file] = /^(scripts\/[^/]+)(\/.+)?$/.exec(name) ?? [];
  if (room === undefined) return name;
  return file === undefined ? "commands" : room;
}

// Only where a comment can begin: `"pledges/**"` and `https://` are no comments.
export const withoutComments = (text: string): string =>
  text.replaceAll(/(^|[\s{(,[])\/\*[\s\S]*?\*\//g, "$1").replaceAll(/(^|\s)\/\/.*$/gm, "$1");

const STATEMENT = /(?:^|[\n;])\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?\bfrom\s*)?["']([^"']+)["']/g;
const CALL = /\bimport\(\s*["']([^"']+)["']\s*\)/g;

export function importsOf({ name, code }: Pick<SourceFile, "name" | "code">): Import[] {
  const imported = (specifier: string, typesOnly: boolean): Import => {
    const isPackage = !specifier.startsWith(".");
    const depth = specifier.startsWith("@") ? 2 : 1;
    const to = isPackage
      ? specifier.split("/").slice(0, depth).join("/")
      : roomOf(path.posix.join(path.posix.dirname(name), specifier));
    return { from: name, to, isPackage, typesOnly };
  };
  return [
    ...Array.from(code.matchAll(STATEMENT), ([, type, specifier = ""]) =>
      imported(specifier, type !== undefined),
    ),
    ...Array.from(code.matchAll(CALL), ([, specifier = ""]) => imported(specifier, false)),
  ];
}
