// Pictures room: a PNG as Chromium writes it → the same picture with at most 256 colours, which is a third of its bytes or less.
import { crc32, deflateSync, inflateSync } from "node:zlib";

/** Three bytes of a colour in one number. */
type Colour = number;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS = 256;

/** Screenshots are opaque, eight bits and not interlaced; anything else throws. */
export function withPalette(png: Buffer): Buffer {
  const { width, height, colours } = decode(png);
  const palette = paletteOf(colours);
  const nearest = new Map(palette.map((colour, index) => [colour, index]));
  const rows = Buffer.alloc(height * (width + 1));
  for (const [at, colour] of colours.entries()) {
    let index = nearest.get(colour);
    if (index === undefined) {
      index = indexOfNearest(palette, colour);
      nearest.set(colour, index);
    }
    // Each row begins with a zero: no filter, which suits a palette best.
    rows[at + Math.floor(at / width) + 1] = index;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(palette.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", table),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

export function decode(png: Buffer): { width: number; height: number; colours: Uint32Array } {
  const parts: Buffer[] = [];
  let [width, height, type] = [0, 0, 0];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const name = png.toString("latin1", at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (name === "IHDR") {
      [width, height, type] = [data.readUInt32BE(0), data.readUInt32BE(4), data.readUInt8(9)];
      if (data.readUInt8(8) !== 8 || data.readUInt8(12) !== 0 || (type !== 2 && type !== 6))
        throw new RangeError("only PNG files of eight bits, in colour and not interlaced, are read");
    }
    if (name === "IDAT") parts.push(data);
    at += length + 12;
  }
  const depth = type === 6 ? 4 : 3;
  const bytes = unfilter(inflateSync(Buffer.concat(parts)), width * depth, depth);
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at++) colours[at] = bytes.readUIntBE(at * depth, 3);
  return { width, height, colours };
}

/** Undoes what each row says was done to it (PNG, 9.2): a byte is told as its difference from those left, above, or both. */
function unfilter(raw: Buffer, stride: number, depth: number): Buffer {
  const rows = raw.length / (stride + 1);
  const out = Buffer.alloc(rows * stride);
  for (let row = 0; row < rows; row++) {
    const filter = raw[row * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = row * stride + x;
      const left = x < depth ? 0 : (out[at - depth] ?? 0);
      const up = row === 0 ? 0 : (out[at - stride] ?? 0);
      const corner = x < depth || row === 0 ? 0 : (out[at - stride - depth] ?? 0);
      const told = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      out[at] = (raw[row * (stride + 1) + 1 + x] ?? 0) + told;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** The commonest colour of each neighbourhood, the commonest first: flat surfaces stay exact, edges of letters come near. */
function paletteOf(colours: Uint32Array): Colour[] {
  const counts = new Map<Colour, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
  if (byCount.length <= COLOURS) return byCount;
  const taken = new Map<number, Colour>();
  for (const colour of byCount) {
    const neighbourhood = (colour >> 3) & 0x1f1f1f;
    if (!taken.has(neighbourhood)) taken.set(neighbourhood, colour);
  }
  return [...taken.values()].slice(0, COLOURS);
}

function indexOfNearest(palette: readonly Colour[], colour: Colour): number {
  const distance = (other: Colour) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((other >> shift) & 255) - ((colour >> shift) & 255)) ** 2, 0);
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [index, other] of palette.entries()) {
    const apart = distance(other);
    if (apart < least) [best, least] = [index, apart];
  }
  return best;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
