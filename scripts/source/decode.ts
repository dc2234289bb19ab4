// Source room: the bytes of one file → text that is safe to read on: UTF-8, LF, NFC, without invisible characters.
import { constants, isUtf8 } from "node:buffer";
import { closeSync, constants as fsConstants, fstatSync, openSync, readFileSync } from "node:fs";
import { type Diagnostic, diagnose, type Place } from "../diagnostics/diagnostic.ts";
import { invisibleIn } from "./invisible.ts";

export const LIMIT_BYTES = 1024 * 1024;

export type Decoded = { readonly text: string } | { readonly fault: Diagnostic };

/** Opens without following a link, so that what `walk` saw is what is read. */
export function readBytes(path: string, file: string): { bytes: Buffer } | { fault: Diagnostic } {
  const place: Place = { file, line: 1, column: 1, length: 0 };
  let handle: number | undefined;
  try {
    // A pipe put in the file's place must not make the build wait for ever: hence O_NONBLOCK. Windows knows neither flag.
    const flags = fsConstants.O_RDONLY | (fsConstants.O_NOFOLLOW ?? 0) | (fsConstants.O_NONBLOCK ?? 0);
    handle = openSync(path, flags);
    const { size } = fstatSync(handle);
    if (size > LIMIT_BYTES) {
      const values = { size: `${Math.ceil(size / 1024)} kB`, limit: `${LIMIT_BYTES / 1024} kB` };
      return { fault: diagnose("file/too-large", place, values) };
    }
    return { bytes: readFileSync(handle) };
  } catch (fault) {
    const reason = (fault as NodeJS.ErrnoException).code ?? "unknown";
    return { fault: diagnose("file/unreadable", place, { reason }) };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

export function decode(bytes: Buffer, file: string): Decoded {
  if (bytes.length > constants.MAX_LENGTH || !isUtf8(bytes)) return { fault: notUtf8(bytes, file) };
  const text = bytes
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .replace(/\r\n/g, "\n")
    .normalize("NFC");
  if (text.trim() === "")
    return { fault: diagnose("file/empty", { file, line: 1, column: 1, length: 0 }, {}) };
  const fault = invisibleIn(text, file);
  return fault === undefined ? { text } : { fault };
}

/** The first byte that is not UTF-8, as a line and a column. */
function notUtf8(bytes: Buffer, file: string): Diagnostic {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    const rest = bytes.subarray(start, end === -1 ? undefined : end);
    if (!isUtf8(rest) || end === -1) {
      const before = rest.toString("utf8").split("\uFFFD")[0] ?? "";
      const byte = start + Buffer.byteLength(before) + 1;
      return diagnose("file/not-utf8", { file, line, column: [...before].length + 1, length: 1 }, { byte });
    }
    start = end + 1;
  }
}
