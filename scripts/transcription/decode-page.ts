// Transcription room: the bytes of a saved page → its text, in the encoding that the page itself names. Nothing of it is run or fetched.

export type Saved = { readonly kind: "html" | "text"; readonly text: string };

/** How far into a page a browser looks for the name of its encoding. */
const HEAD = 4096;
const NAMED = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([a-z0-9_-]{2,30})/i;
const MARKUP =
  /<(?:!doctype\s+html|html|head|body|div|main|article|section|p|h[1-6]|ul|ol|table|meta)\b[^<]*>/i;

/** HTML by what it holds, not by its name: staff save the same page as .html, .htm, .mhtml or .txt. */
export function decodePage(bytes: Uint8Array): Saved {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString("latin1");
  const named = NAMED.exec(head)?.[1];
  const text = read(bytes, named)
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
  return { kind: MARKUP.test(text) ? "html" : "text", text };
}

/** By byte order mark, else as UTF-8 when it is that, else as named, else as Windows used to save Swedish text. */
function read(bytes: Uint8Array, named: string | undefined): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decoderOf(named).decode(bytes);
  }
}

function decoderOf(named: string | undefined): TextDecoder {
  // A page that says UTF-8 and is not was re-saved by a program of another opinion.
  if (named === undefined || /^utf-?(?:8|16)/i.test(named)) return new TextDecoder("windows-1252");
  try {
    return new TextDecoder(named);
  } catch {
    return new TextDecoder("windows-1252");
  }
}
