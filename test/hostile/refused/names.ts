// Hostile tests: names of files and folders that climb, hide, take another's place or speak to a terminal; links and pipes.
import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CODE, FIELDS, inFields, PLEDGE, REPORT, type Refused, refused } from "../refused.ts";

const DOCUMENT = `---\n${FIELDS}\n---\n`;

/** A folder of a municipality, or whatever it tries to be. */
const folder = (name: string, code = "file/bad-name"): Refused =>
  refused(
    `a municipality's folder ${JSON.stringify(name)}`,
    { prepare: (root) => mkdirSync(path.join(root, name)) },
    `${name}:1 ${code}`,
  );

const pledgeFolder = (name: string): Refused =>
  refused(
    `a pledge's folder ${JSON.stringify(name)}`,
    { prepare: (root) => mkdirSync(path.join(root, "ed", name)) },
    `ed/${name}:1 file/bad-pledge-name`,
  );

/** A file beside the pledge that would run, take over or leak if a generator read it. */
const file = (name: string, under = "ed/2021", code = "file/not-content"): Refused =>
  refused(
    `a file ${JSON.stringify(name)} in ${JSON.stringify(under)}`,
    { raw: { [path.posix.join(under, name)]: `module.exports = () => { ${CODE} };\n` } },
    `${path.posix.join(under, name)}:1 ${code}`,
  );

const link = (tries: string, target: string, name: string): Refused =>
  refused(tries, { prepare: (root) => symlinkSync(target, path.join(root, name)) }, `${name}:1 file/link`);

const twin = (name: string): Refused =>
  refused(
    `${name} beside its twin in other letters`,
    {
      prepare: (root) => {
        mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
        writeFileSync(path.join(root, name), DOCUMENT);
      },
    },
    `${name}:1 file/same-address`,
  );

const id = (written: string): Refused =>
  inFields(`the id ${written}`, FIELDS.replace("ljus", JSON.stringify(written)), "3 id/format");

const continues = (written: string): Refused =>
  inFields(
    `continues ${written}`,
    FIELDS.replace("text:", `continues: ${JSON.stringify(written)}, text:`),
    "3 continues/format",
  );

const LONG = "e".repeat(61);

export const names: readonly Refused[] = [
  ...[
    "Ed",
    "ÖDESHÖG",
    "dals ed",
    "-rf",
    "dals--ed",
    "ed-",
    "a.b",
    "...",
    "..ed",
    "~",
    "$HOME",
    "$(id)",
    "%2e%2e",
    "a;b",
    "a&b",
    "a'b",
    'a"b',
    "<script>",
    "{{x}}",
    "ed\\x",
    "a\nb",
    "\u001B[31m",
    "e\u0301d",
    "\u202Ede",
    "日本",
    "😀",
    "__proto__",
    "CON",
    "ed:stream",
  ].map((name) =>
    folder(
      name,
      name === "Ed" ? "file/same-address" : name.startsWith(".") ? "file/not-content" : "file/bad-name",
    ),
  ),
  ...[
    "sok",
    "tema",
    "assets",
    "pagefind",
    "data",
    "om",
    "redaktionen",
    "database",
    "assets-ed",
    "edmd",
    "ed-yml",
  ].map((name) => folder(name, "file/reserved-name")),
  folder(LONG, "file/name-too-long"),
  ...[
    "0021",
    "21",
    "20211",
    "2021-",
    "2021--a",
    "2021_a",
    "2021 a",
    "2023-2022",
    "a-2021",
    "Löfte",
    "..2021",
    "2021-Å",
    "2021\n",
    "$(id)",
    "-2021",
  ].map(pledgeFolder),
  refused(
    "a pledge's folder of 300 letters",
    { prepare: (root) => mkdirSync(path.join(root, `ed/2021-${"e".repeat(240)}`)) },
    `ed/2021-${"e".repeat(240)}:1 file/name-too-long`,
  ),
  refused(
    "a follow-up's name of 250 letters",
    { files: { [`ed/2021/report-${"e".repeat(240)}.md`]: "" } },
    `ed/2021/report-${"e".repeat(240)}.md:1 file/name-too-long`,
  ),
  inFields("an id of 300 letters", FIELDS.replace("ljus", "e".repeat(300)), "3 id/too-long"),
  ...[
    "pledge.11tydata.js",
    "pledge.11tydata.cjs",
    "2021.11tydata.mjs",
    "2021.json",
    "index.njk",
    "index.liquid",
    "index.html",
    "index.hbs",
    "index.ejs",
    "index.webc",
    "pledge.11ty.js",
    "pledge.mdx",
    "pledge.md~",
    "pledge.md.bak",
    "report_T1.md",
    "report-.md",
    "report-T1.md",
    "-rf",
    "..md",
    ".env",
    ".htaccess",
    "a b.md",
    "a\nb.md",
    "\u001B]0;x\u0007.md",
    "pledge.md\u202Egpj",
    "$(id).md",
    "<img src=x onerror=alert(1)>.md",
  ].map((name) => file(name)),
  ...[
    "_redirects",
    "_headers",
    "netlify.toml",
    "package.json",
    ".eleventy.js",
    "eleventy.config.js",
    "CNAME",
    "robots.txt",
    "sw.js",
    "README.md",
  ].map((name) => file(name, "")),
  ...["_data.js", "_includes", "municipality.yaml", "municipality.yml.js"].map((name) => file(name, "ed")),
  refused("a folder of data that would run", { raw: { "_data/x.js": CODE } }, "_data:1 file/bad-name"),
  refused("a folder of git", { raw: { ".git/hooks/post-checkout": CODE } }, ".git:1 file/not-content"),
  refused(
    "a folder in a pledge's folder",
    { raw: { "ed/2021/assets/x.js": CODE } },
    "ed/2021/assets:1 file/not-content",
  ),
  refused(
    "a folder in the place of a pledge",
    { prepare: (root) => mkdirSync(path.join(root, "ed/2022/pledge.md"), { recursive: true }) },
    "ed/2022/pledge.md:1 file/not-content",
    "ed/2022/pledge.md:1 pledge/missing",
  ),
  refused(
    "a pledge outside a pledge's folder",
    { raw: { "ed/pledge.md": DOCUMENT } },
    "ed/pledge.md:1 file/outside-folder",
  ),
  refused(
    "a follow-up of no pledge",
    { raw: { "ed/2022/report.md": "---\noutcomes: []\n---\n" } },
    "ed/2022/report.md:1 report/without-pledge",
    "ed/2022/report.md:2 field/empty",
  ),
  link("a link to the list of users", "/etc/passwd", REPORT),
  link("a link to a device without end", "/dev/zero", REPORT),
  link("a link to a file beside it", "pledge.md", REPORT),
  link("a link to nothing", "nothing", "ed/2022"),
  link("a link to itself", "2022", "ed/2022"),
  link("a link to the folder it lies in", ".", "ed/2022"),
  link("a link to the folder above the archive", "../..", "ed/2022"),
  link("a link to the root", "/", "rot"),
  link("a link to the processes", "/proc/self/environ", "ed/2021/report-t1.md"),
  refused(
    "a municipality's file that is a link",
    {
      prepare: (root) => {
        renameSync(path.join(root, "ed/municipality.yml"), path.join(root, "ed/kommun.yml"));
        symlinkSync("kommun.yml", path.join(root, "ed/municipality.yml"));
      },
    },
    "ed/kommun.yml:1 file/not-content",
    "ed/municipality.yml:1 file/link",
  ),
  refused(
    "a pipe in the place of a pledge",
    {
      prepare: (root) => {
        mkdirSync(path.join(root, "ed/2022"));
        execFileSync("mkfifo", [path.join(root, "ed/2022/pledge.md")]);
      },
    },
    "ed/2022/pledge.md:1 file/not-plain",
  ),
  refused(
    "ED beside its twin in other letters",
    { raw: { "ED/2021/pledge.md": DOCUMENT } },
    "ED:1 file/same-address",
  ),
  twin("ed/2021/Pledge.md"),
  twin("ed/2021/PLEDGE.MD"),
  refused(
    "two names that are one when composed",
    {
      prepare: (root) => {
        for (const name of ["å", "a\u030A"]) mkdirSync(path.join(root, name));
      },
    },
    "a\u030A:1 file/same-address",
    "å:1 file/bad-name",
  ),
  ...[
    "../x",
    "..",
    "a/b",
    "a\\b",
    "a.b",
    "A",
    "å",
    "a b",
    "a\nb",
    "-a",
    "a--b",
    "",
    "%2e",
    "a?b",
    "a#b",
    "{{x}}",
    "<b>",
  ].map(id),
  ...["../2020/x", "2020", "2020/../x", "/etc/passwd", "2020/x/y", "2020\\x", "http://x/y", "2020/å"].map(
    continues,
  ),
  inFields(
    "a continuation of what every object has",
    FIELDS.replace("text:", "continues: constructor/constructor, text:"),
    "3 continues/unknown",
  ),
  inFields(
    "a commitment that continues itself",
    FIELDS.replace("text:", "continues: 2021/ljus, text:"),
    "3 continues/circle",
  ),
  refused(
    "two commitments of one id",
    { files: { [PLEDGE]: `${FIELDS}\n${FIELDS.split("\n")[1]}` } },
    "4 commitment/duplicate-id",
  ),
];
