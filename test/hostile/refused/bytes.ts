// Hostile tests: bytes that are no text, and characters that nobody sees or that turn a text round.
import { FIELDS, inFields, inText, PLEDGE, REPORT, type Refused, refused } from "../refused.ts";

const WHOLE = `---\ntitle: Löfte\n${FIELDS}\n---\nLöftet.\n`;

const bytes = (tries: string, content: Buffer, ...told: string[]): Refused =>
  refused(tries, { raw: { [PLEDGE]: content } }, ...told);

const utf16 = (text: string, isBig: boolean) => {
  const little = Buffer.from(text, "utf16le");
  return isBig ? little.swap16() : little;
};

/** Latin-1 but for these bytes in the second line. */
const inTitle = (...found: number[]) =>
  Buffer.concat([Buffer.from("---\ntitle: a"), Buffer.from(found), Buffer.from(`b\n${FIELDS}\n---\n`)]);

const CONTROLS: Readonly<Record<string, string>> = {
  "U+0001": "\u0001",
  "U+0007, which rings": "\u0007",
  "U+0008, which deletes": "\u0008",
  "U+000B": "\u000B",
  "U+000C": "\u000C",
  "U+001B, which commands the terminal": "\u001B[2J\u001B]0;x\u0007",
  "U+007F": "\u007F",
  "U+0085": "\u0085",
  "U+009B, which commands the terminal": "\u009B31m",
  "U+FFFE": "\uFFFE",
  "U+FFFF": "\uFFFF",
};

const HIDDEN: Readonly<Record<string, string>> = {
  "U+200B, a space of no width": "\u200B",
  "U+200E": "\u200E",
  "U+200F": "\u200F",
  "U+061C": "\u061C",
  "U+2028": "\u2028",
  "U+2029": "\u2029",
  "U+202A": "\u202A",
  "U+202D": "\u202D",
  "U+202E, which turns the text round": "\u202E",
  "U+2066": "\u2066",
  "U+2069": "\u2069",
  "U+2060": "\u2060",
  "U+2064": "\u2064",
  "U+FEFF in the middle": "\uFEFF",
  "U+FFF9": "\uFFF9",
  "a tag character, U+E0041": "\u{E0041}",
};

/** Let be in a text, where they have a use; in fields they hide. */
const IN_FIELDS: Readonly<Record<string, string>> = {
  "U+00AD, a soft hyphen": "\u00AD",
  "U+034F": "\u034F",
  "U+115F": "\u115F",
  "U+180E": "\u180E",
  "U+200C": "\u200C",
  "U+200D": "\u200D",
  "U+2800, the blank of Braille": "\u2800",
  "U+3164": "\u3164",
  "U+FFA0": "\uFFA0",
};

const each = (found: Readonly<Record<string, string>>, make: (name: string, character: string) => Refused) =>
  Object.entries(found).map(([name, character]) => make(name, character));

export const characters: readonly Refused[] = [
  bytes("an empty file", Buffer.alloc(0), "1 file/empty"),
  bytes("a file of spaces", Buffer.from(" \n\t\n"), "1 file/empty"),
  bytes("a byte order mark alone", Buffer.from("\uFEFF"), "1 file/empty"),
  bytes("UTF-16 with the small end first", utf16(`\uFEFF${WHOLE}`, false), "1 file/not-utf8"),
  bytes("UTF-16 with the big end first", utf16(`\uFEFF${WHOLE}`, true), "1 file/not-utf8"),
  bytes("UTF-16 without a mark", utf16(WHOLE, false), "1 file/not-utf8"),
  bytes(
    "UTF-32",
    Buffer.from([...WHOLE].flatMap((one) => [one.codePointAt(0) ?? 0, 0, 0, 0])),
    "1 file/not-utf8",
  ),
  bytes("Latin-1", Buffer.from(WHOLE, "latin1"), "2 file/not-utf8"),
  bytes(
    "UTF-8 read as Latin-1 and saved again",
    Buffer.from(Buffer.from(WHOLE).toString("latin1")),
    "2 file/damaged-letter",
    "6 file/damaged-letter",
  ),
  bytes(
    "letters that were lost",
    Buffer.from(WHOLE.replaceAll("ö", "\uFFFD")),
    "2 file/damaged-letter",
    "6 file/damaged-letter",
  ),
  bytes("a NUL", inTitle(0), "1 file/not-utf8"),
  bytes("a slash in two bytes", inTitle(0xc0, 0xaf), "2 file/not-utf8"),
  bytes("a NUL in two bytes", inTitle(0xc0, 0x80), "2 file/not-utf8"),
  bytes("a byte that only continues", inTitle(0x80), "2 file/not-utf8"),
  bytes("a letter cut short", inTitle(0xc3), "2 file/not-utf8"),
  bytes("a lone surrogate", inTitle(0xed, 0xa0, 0x80), "2 file/not-utf8"),
  bytes("a pair of surrogates", inTitle(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80), "2 file/not-utf8"),
  bytes("a character past the last", inTitle(0xf4, 0x90, 0x80, 0x80), "2 file/not-utf8"),
  bytes("a sequence of five bytes", inTitle(0xf8, 0x88, 0x80, 0x80, 0x80), "2 file/not-utf8"),
  bytes("0xFE and 0xFF", inTitle(0xfe, 0xff), "2 file/not-utf8"),
  bytes(
    "Japanese in ISO-2022",
    inTitle(0x1b, 0x24, 0x42, 0x25, 0x1b, 0x28, 0x42),
    "2 file/control-character",
  ),
  bytes("a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "1 file/not-utf8"),
  bytes("a packed file", Buffer.from("1f8b0800000000000003", "hex"), "1 file/not-utf8"),
  bytes("a program", Buffer.from("7f454c4602010100", "hex"), "1 file/not-utf8"),
  bytes("line ends of an old Macintosh", Buffer.from(WHOLE.replaceAll("\n", "\r")), "1 file/line-endings"),
  bytes(
    "a carriage return that hides a line",
    Buffer.from(WHOLE.replace("Löfte", "x\ry: z")),
    "2 file/line-endings",
  ),
  ...each(CONTROLS, (name, character) =>
    inFields(`${name} in a title`, `title: a${character}b\n${FIELDS}`, "2 file/control-character"),
  ),
  ...each(CONTROLS, (name, character) =>
    inText(`${name} in the text`, `Ett\n\nlö${character}fte\n`, "7 file/control-character"),
  ),
  ...each(HIDDEN, (name, character) =>
    inFields(`${name} in a title`, `title: a${character}b\n${FIELDS}`, "2 file/hidden-character"),
  ),
  ...each(HIDDEN, (name, character) =>
    inText(`${name} in the text`, `Ett\n\nlö${character}fte\n`, "7 file/hidden-character"),
  ),
  ...each(IN_FIELDS, (name, character) =>
    inFields(`${name} in an id`, FIELDS.replace("ljus", `lj${character}us`), "3 file/hidden-character"),
  ),
  ...each(IN_FIELDS, (name, character) =>
    inFields(`nothing but ${name} as a title`, `title: ${character}\n${FIELDS}`, "2 file/hidden-character"),
  ),
  ...[
    "\\0",
    "\\a",
    "\\e[31m",
    "\\x07",
    "\\u0007",
    "\\ud800",
    "\\udfff\\ud800",
    "\\ufffe",
    "\\U0000009B",
    "\\u202E",
    "\\u200B",
    "\\uFEFF",
    "\\L",
    "\\N",
  ].map((written) =>
    inFields(
      `${written} written as an escape`,
      `title: "a${written}b"\n${FIELDS}`,
      "2 file/control-character",
    ),
  ),
  ...[
    "\\u00AD",
    "\\u200D\\u200C",
    "\\u2800 \\u2800",
    "\\u3164",
    "\\u115F\\u1160",
    "\\u034F",
    "\\uFE0F",
    "\\u0301",
    "\\uE000",
    " \\t\\n",
  ].map((written) =>
    inFields(`a title of ${written} alone`, `title: "${written}"\n${FIELDS}`, "2 field/empty"),
  ),
  inFields("a commitment that nobody can see", FIELDS.replace("Laga ljuset.", '"\\u2800"'), "3 field/empty"),
  refused(
    "a name that nobody can see",
    { raw: { "ed/municipality.yml": 'name: "\\u3164"\ngenitive: Eds\n' } },
    "ed/municipality.yml:1 field/empty",
  ),
  inFields(
    "hard spaces as indentation",
    `commitments:\n\u00A0\u00A0- { id: a, by: police, text: x }`,
    "3 file/hidden-character",
  ),
  inFields("a hard space after a key", `title\u00A0: x\n${FIELDS}`, "2 file/hidden-character"),
  inFields("a wide space after a colon", `title:\u3000x\n${FIELDS}`, "2 file/hidden-character"),
  inFields("a Cyrillic letter in a key", `titl\u0435: x\n${FIELDS}`, "2 field/unknown"),
  inFields("a Cyrillic letter in an id", FIELDS.replace("ljus", "lju\u0455"), "3 id/format"),
  inFields("wide digits in a date", `published: \uFF12\uFF10\uFF12\uFF11-01-01\n${FIELDS}`, "2 date/format"),
  inText("31 marks on one letter", `Lo${"\u0308".repeat(31)}fte\n`, "5 file/stacked-marks"),
  inText(
    "half a million marks on one letter",
    `a${"\u0315\u0300".repeat(250_000)}\n`,
    "5 file/stacked-marks",
  ),
  refused(
    "a direction override in a follow-up's text",
    {
      raw: {
        [REPORT]: `---\nassessed-by: joint\noutcomes: [{ commitment: ljus, status: ongoing }]\n---\n\u202Ex\n`,
      },
    },
    `${REPORT}:5 file/hidden-character`,
  ),
];
