// Tests of pictures with a palette: few colours are kept exactly, many come near, and every way Chromium writes a row is read.
import { crc32, deflateSync, inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { decode, withPalette } from "../../scripts/pictures/palette-png.ts";

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Rows begin with the number of their filter. `type` 2 is RGB, 6 has a fourth byte for how opaque it is. */
function png(width: number, rows: readonly (readonly number[])[], type = 2, bits = 8): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([bits, type, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.from(rows.flat()));
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", data),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The picture that a palette file shows, one number for each point. */
function shown(file: Buffer): number[] {
  let [width, palette, points] = [0, Buffer.alloc(0), Buffer.alloc(0)];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const [name, data] = [file.toString("latin1", at + 4, at + 8), file.subarray(at + 8, at + 8 + length)];
    expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(file.subarray(at + 4, at + 8 + length)));
    if (name === "IHDR") width = data.readUInt32BE(0);
    if (name === "PLTE") palette = Buffer.from(data);
    if (name === "IDAT") points = inflateSync(data);
    at += length + 12;
  }
  return [...points].flatMap((index, at) =>
    at % (width + 1) === 0 ? [] : [palette.readUIntBE(index * 3, 3)],
  );
}

describe("reading", () => {
  const [a, b, c, d] = [0x102030, 0x405060, 0x708090, 0xa0b0c0];

  test.each([
    ["as they are", [0, 0x40, 0x50, 0x60, 0x70, 0x80, 0x90], [b, c]],
    ["by what is left", [1, 0x40, 0x50, 0x60, 0x30, 0x30, 0x30], [b, c]],
    ["by what is above", [2, 0x30, 0x30, 0x30, 0xd0, 0xd0, 0xd0], [b, c]],
    ["by both", [3, 0x38, 0x40, 0x48, 0x00, 0x00, 0x00], [b, 0x708090]],
  ])("rows told %s", (_, row, expected) => {
    const { colours } = decode(png(2, [[0, 0x10, 0x20, 0x30, 0xa0, 0xb0, 0xc0], row]));
    expect([...colours.slice(0, 2)]).toEqual([a, d]);
    expect([...colours.slice(2)]).toEqual(expected);
  });

  test("rows told by Paeth's guess, and points with a fourth byte", () => {
    const { colours } = decode(
      png(
        1,
        [
          [0, 0x10, 0x20, 0x30, 255],
          [4, 0x30, 0x30, 0x30, 0],
        ],
        6,
      ),
    );
    expect([...colours]).toEqual([a, b]);
  });

  test("other kinds of PNG are refused", () => {
    expect(() => decode(png(1, [[0, 1]], 0))).toThrow("only PNG files of eight bits");
    expect(() => decode(png(1, [[0, 1, 2, 3]], 2, 16))).toThrow("only PNG files of eight bits");
  });
});

describe("writing", () => {
  test("a picture of few colours is the same picture", () => {
    const rows = Array.from({ length: 16 }, (_, y) => [
      0,
      ...Array.from({ length: 16 }, (_, x) => [y * 16, x * 16, 7]).flat(),
    ]);
    const file = png(16, rows);
    expect(shown(withPalette(file))).toEqual([...decode(file).colours]);
  });

  test("of many colours the flat surface stays exact, and every other point comes near", () => {
    const paper = [0xfb, 0xfa, 0xf6];
    const rows = Array.from({ length: 64 }, (_, y) => [
      0,
      ...Array.from({ length: 64 }, (_, x) => (x < 32 ? paper : [y * 4, (x % 8) * 2, 128])).flat(),
    ]);
    const file = png(64, rows);
    const [before, after] = [[...decode(file).colours], shown(withPalette(file))];
    expect(new Set(after).size).toBeLessThanOrEqual(256);
    for (const [at, colour] of before.entries()) {
      const other = after[at] ?? 0;
      if (at % 64 < 32) expect(other).toBe(colour);
      for (const shift of [16, 8, 0])
        expect(Math.abs(((colour >> shift) & 255) - ((other >> shift) & 255))).toBeLessThanOrEqual(16);
    }
  });

  test("twice the same picture is twice the same file", () => {
    const file = png(1, [[0, 1, 2, 3]]);
    expect(withPalette(file)).toEqual(withPalette(file));
  });
});
