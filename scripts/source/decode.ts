// Source room: the bytes of one file → text that is safe to read on: UTF-8, LF, NFC, without invisible characters.
import { isUtf8 } from "node:buffer";
import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { type Diagnostic, diagnose, type Place } from "../diagnostics/diagnostic.ts";
import { invisibleIn } from "./invisible.ts";
import { hasStackedMarks, longWord, stackedMarks } from "./runs.ts";

export const LIMIT_BYTES = 1024 * 1024;

/** `text` may be shown in a code frame even when `faults` say that it must not be read on. */
export interface Decoded {
  readonly text: string;
  readonly faults: readonly Diagnostic[];
}

/** Opens without following a link, so that what `walk` saw is what is read. */
export function readBytes(path: string, file: string): { bytes: Buffer } | { fault: Diagnostic } {
  const place: Place = { file, line: 1, column: 1, length: 0 };
  let handle: number | undefined;
  try {
    // A pipe put in the file's place must not make the build wait for ever: hence O_NONBLOCK. Windows knows neither flag.
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    handle = openSync(path, flags);
    const stat = fstatSync(handle);
    if (!stat.isFile()) return { fault: diagnose("file/not-plain", place, { name: nameOf(file) }) };
    if (stat.size > LIMIT_BYTES) {
      const values = { size: `${Math.ceil(stat.size / 1024)} kB`, limit: `${LIMIT_BYTES / 1024} kB` };
      return { fault: diagnose("file/too-large", place, values) };
    }
    return { bytes: readFileSync(handle) };
  } catch (fault) {
    const reason = (fault as NodeJS.ErrnoException).code ?? "unknown";
    return { fault: diagnose("file/unreadable", place, { name: nameOf(file), reason }) };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

const nameOf = (file: string): string => file.split("/").at(-1) ?? file;

/**
 * A byte order mark, the line ends of Windows and å in two parts make no other text. Composing takes for ever where thousands of marks
 * stand on one letter: such a text is never content, and is left as it is.
 */
export function asRead(text: string): string {
  const written = text.replace(/^\uFEFF/, "").replace(/\r\n/g, "\n");
  return hasStackedMarks(written) ? written : written.normalize("NFC");
}

export function decode(bytes: Buffer, file: string): Decoded {
  // A NUL byte is valid UTF-8, but a file with one is UTF-16 or no text at all.
  const isText = isUtf8(bytes) && !bytes.includes(0);
  const text = asRead(bytes.toString("utf8"));
  const stacked = stackedMarks(text, file);
  if (stacked !== undefined) return { text, faults: [stacked] };
  if (!isText) return { text, faults: [notUtf8(bytes, file)] };
  if (text.trim() === "")
    return { text, faults: [diagnose("file/empty", { file, line: 1, column: 1, length: 0 }, {})] };
  const endless = longWord(text, file);
  return { text, faults: endless === undefined ? invisibleIn(text, file) : [endless] };
}

/** The first byte that is not UTF-8, as a line and a column; in UTF-16 every one is wrong. */
function notUtf8(bytes: Buffer, file: string): Diagnostic {
  if (bytes.includes(0)) return diagnose("file/not-utf8", { file, line: 1, column: 1, length: 0 }, {});
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    const rest = bytes.subarray(start, end === -1 ? undefined : end);
    if (!isUtf8(rest) || end === -1) {
      const before = rest.toString("utf8").split("\uFFFD")[0] ?? "";
      const byte = start + Buffer.byteLength(before) + 1;
      const column = [...before.normalize("NFC").replace(/^\uFEFF/, "")].length + 1;
      return diagnose("file/not-utf8", { file, line, column, length: 1 }, { byte });
    }
    start = end + 1;
  }
}
