// Hostile tests: odd but honest text, names that objects have of themselves, and what breaks JSON, XML, CSV and search.
import { both, HOST, type Neutralised } from "../neutralised.ts";

const NAMES = [
  "__proto__",
  "constructor",
  "prototype",
  "hasOwnProperty",
  "toString",
  "__hostile",
  "then",
  "null",
  "undefined",
  "NaN",
  "true",
  "[object Object]",
];

const BREAKING = [
  '{"__proto__":{"polluted":1}}',
  '"}],"polluted":true,"x":[{"y":"',
  "\\",
  "\\\\",
  "\\u0000 \\x00 \\0",
  "]]>",
  "&amp;&lt;&gt;&quot;&#39;&nbsp;",
  "&",
  "&#0;&#xD800;&#x110000;",
  "<>",
  "''\"\"``´´",
  "a,b;c\td",
  '"a","b"',
  "-- ; DROP TABLE pledges",
  "' OR '1'='1",
  "../../../../etc/passwd",
  "..\\..\\windows\\system.ini",
  "file:///etc/passwd",
  "/_redirects",
  "CON, PRN, AUX, NUL",
  `a@${HOST}?bcc=x`,
  "\uFFFC\u{1F3F4}\u{1F1F8}\u{1F1EA}",
];

const SCRIPTS = [
  "שלום עולם",
  "مرحبا بالعالم",
  "नमस्ते दुनिया",
  "ทดสอบ",
  "日本語のテキスト",
  "한국어",
  "Ωμέγα и Кириллица",
  "Leevi Čáhppes Áhkká",
  "𝕷𝖔𝖋𝖙𝖊 𝟮𝟬𝟮𝟭",
  "ﬁ ﬂ Ǆ ß ẞ İ ı",
  "a\u0323\u0307 a\u0307\u0323",
  "👍🏽 ❤\uFE0F 1\uFE0F\u20E3",
  "z\u0335\u0321a\u0336l\u0337g\u0338o\u0334",
  "x".repeat(400),
  "ö-".repeat(200),
  "é".repeat(300),
  `${"a ".repeat(900)}b`,
];

export const texts: readonly Neutralised[] = [
  ...NAMES.map((name) => both(name, `the name ${name}`)),
  ...[...BREAKING, ...SCRIPTS].map((text) => both(text)),
];
