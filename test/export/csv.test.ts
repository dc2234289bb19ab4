// Tests of CSV: what Swedish Excel opens right, what no spreadsheet runs, and what every reader of RFC 4180 gets back.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeCell, writeCsv } from "../../scripts/export/csv.ts";
import { parseCsv } from "./parse-csv.ts";

describe("a cell", () => {
  test.each([
    ["Polisen ska bidra.", "Polisen ska bidra."],
    ["a;b", '"a;b"'],
    ['säger "nej"', '"säger ""nej"""'],
    [" inskjutet", '" inskjutet"'],
    ["rad ett\nrad två", "rad ett rad två"],
    ["rad ett \r\n\r\n rad två", "rad ett rad två"],
    [8, "8"],
    [2.5, "2,5"],
    [0, "0"],
    [1e21, "1e+21"],
    [true, "true"],
    [false, "false"],
    [undefined, ""],
  ])("%j is written %s", (cell, written) => {
    expect(writeCell(cell)).toBe(written);
  });

  test.each([
    ["=1+1", "'=1+1"],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ["+46534", "'+46534"],
    ["-5 bostadsinbrott", "'-5 bostadsinbrott"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", '"\'\t=1"'],
    ["\r=1", "' =1"],
    ["＝1", "'＝1"],
    ["=1;=2", '"\'=1;=2"'],
  ])("%j, which a spreadsheet would run, gets an apostrophe", (text, written) => {
    expect(writeCell(text)).toBe(written);
  });

  test("a sign inside a text is none at its beginning", () => {
    for (const text of ["a=b", "50 %", "Ed–Bengtsfors", "e@post.example"]) expect(writeCell(text)).toBe(text);
  });
});

describe("a file", () => {
  test("begins with a byte order mark and ends every row as RFC 4180 says", () => {
    expect(writeCsv(["a", "b"], [["å", 1]])).toBe("\uFEFFa;b\r\nå;1\r\n");
  });

  test("whatever its texts hold, no cell begins a formula, and rows and cells stay what they were", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 40 });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, fc.string()), { maxLength: 20 }), (rows) => {
        const read = parseCsv(writeCsv(["a", "b", "c"], rows));
        expect(read).toHaveLength(rows.length + 1);
        for (const row of read) expect(row).toHaveLength(3);
        for (const [index, row] of rows.entries())
          for (const [column, cell] of row.entries()) {
            const there = read[index + 1]?.[column] ?? "";
            expect(there).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u);
            expect(there).not.toMatch(/[\r\n]/);
            const meant = cell.replace(/\s*[\r\n\u0085\u2028\u2029]+\s*/gu, " ");
            expect([meant, `'${meant}`]).toContain(there);
          }
      }),
    );
  });
});
