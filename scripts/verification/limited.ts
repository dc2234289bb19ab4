// Verification room: what a site sends, until it is more than anyone would send in good faith.

/** A log of a whole country is some megabytes; a content file is at most one. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** Undefined when there is more. */
export async function readAtMost(
  body: ReadableStream<Uint8Array> | null,
  most: number,
): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  if (body !== null)
    for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
      size += part.length;
      if (size > most) return undefined;
      parts.push(part);
    }
  return Buffer.concat(parts);
}
