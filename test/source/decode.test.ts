// Source tests: the bytes and characters of a file.
import { describe, expect, test } from "vitest";
import { printReport } from "../../scripts/diagnostics/report.ts";
import { readBytes } from "../../scripts/source/decode.ts";
import { reportOn, reportOnPledge } from "../archive/report.ts";

describe("bytes", () => {
  test("a file of more than 1 MiB is not read", () => {
    expect(
      reportOn({
        files: { "ed/2021/pledge.md": "" },
        raw: { "ed/2021/pledge.md": `---\n---\n${"a".repeat(1_100_000)}` },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:1:1 error file/too-large
        the file is 1075 kB; at most 1024 kB is read
        fix   shorten it, or put long material on a page of its own and link to it

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:1:1 error file/too-large
        filen är 1075 kB; högst 1024 kB läses
        åtgärd   korta den, eller lägg långt material på en egen sida och länka dit

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("Latin-1 is told with its line and column", () => {
    expect(
      reportOn({
        files: { "ed/2021/pledge.md": "" },
        raw: { "ed/2021/pledge.md": Buffer.from("---\ntitle: Ett l\u00f6fte\n---\n", "latin1") },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:13 error file/not-utf8
        byte 17 of the file is not UTF-8, so å, ä and ö would come out wrong

           1 │ ---
        >  2 │ title: Ett l�fte
             │             ^
        fix   save the file again with the encoding UTF-8

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:13 error file/not-utf8
        filen är sparad med en annan teckenkodning än UTF-8 (byte 17), så å, ä och ö skulle bli fel

           1 │ ---
        >  2 │ title: Ett l�fte
             │             ^
        åtgärd   spara filen på nytt med teckenkodningen UTF-8; många program frågar efter den under Spara som

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("UTF-16 is told as such", () => {
    expect(
      reportOn({
        files: { "ed/2021/pledge.md": "" },
        raw: { "ed/2021/pledge.md": Buffer.from("\ufeff---\ntitle: L\u00f6fte\n---\n", "utf16le") },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:1:1 error file/not-utf8
        the file is saved as UTF-16, or is no text at all
        fix   save the file again with the encoding UTF-8

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:1:1 error file/not-utf8
        filen är sparad som UTF-16, eller är ingen text alls
        åtgärd   spara filen på nytt med teckenkodningen UTF-8; många program frågar efter den under Spara som

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("an empty file is refused", () => {
    expect(
      reportOn({ files: { "ed/2021/pledge.md": "" }, raw: { "ed/2021/pledge.md": " \n" } }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:1:1 error file/empty
        the file is empty
        fix   write its content, or remove it

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:1:1 error file/empty
        filen är tom
        åtgärd   skriv innehållet, eller ta bort filen

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });
});

describe("characters", () => {
  test("line ends of an old Macintosh are refused", () => {
    expect(
      reportOn({ files: { "ed/2021/pledge.md": "" }, raw: { "ed/2021/pledge.md": "---\rtitle: x\r---\r" } }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:1:4 error file/line-endings
        a line ends here in a way that is no longer used (U+000D alone)

        >  1 │ ---�title: x�---�
             │    ^
        fix   save the file again with the line endings LF or CRLF

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:1:4 error file/line-endings
        här slutar en rad på ett sätt som inte längre används (bara tecknet U+000D)

        >  1 │ ---�title: x�---�
             │    ^
        åtgärd   spara filen på nytt med radslut LF eller CRLF; i VS Code väljer du det längst ner till höger

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a letter damaged by a wrong encoding is told with the letter it was", () => {
    expect(reportOn({ files: { "ed/2021/pledge.md": "title: LÃ¶fte" } })).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:9 error file/damaged-letter
        \`Ã¶\` is what is left of a letter after the file was saved in the wrong encoding

           1 │ ---
        >  2 │ title: LÃ¶fte
             │         ^^
        fix   write \`ö\`, and look for more of them

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:9 error file/damaged-letter
        \`Ã¶\` är resterna av en bokstav sedan filen sparats i fel teckenkodning

           1 │ ---
        >  2 │ title: LÃ¶fte
             │         ^^
        åtgärd   skriv \`ö\`, och leta efter fler

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a control character pasted from Word is told by name", () => {
    expect(reportOn({ files: { "ed/2021/pledge.md": "title: Löf\u000bte" } })).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:11 error file/control-character
        an invisible control character stands here (U+000B vertical tab)

           1 │ ---
        >  2 │ title: Löf�te
             │           ^
        fix   delete it; it often comes with text pasted from another program

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:11 error file/control-character
        här står ett osynligt styrtecken (U+000B lodrät tabb)

           1 │ ---
        >  2 │ title: Löf�te
             │           ^
        åtgärd   ta bort det; det följer ofta med text som klistrats in från ett annat program

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("an escape in double quotes cannot write a control character", () => {
    expect(reportOnPledge('title: "a\\0b"')).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:8 error file/control-character
        an invisible control character stands here (U+0000 NUL)

           1 │ ---
        >  2 │ title: "a\\0b"
             │        ^^^^^^
        fix   delete it; it often comes with text pasted from another program

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:8 error file/control-character
        här står ett osynligt styrtecken (U+0000 NUL-tecken)

           1 │ ---
        >  2 │ title: "a\\0b"
             │        ^^^^^^
        åtgärd   ta bort det; det följer ofta med text som klistrats in från ett annat program

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a zero-width space is told by name", () => {
    expect(reportOn({ files: { "ed/2021/pledge.md": "title: Löf​te" } })).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:11 error file/hidden-character
        a character that cannot be seen changes what is read here (U+200B zero width space)

           1 │ ---
        >  2 │ title: Löf�te
             │           ^
        fix   delete it, or write the word again by hand

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:2:11 error file/hidden-character
        ett tecken som inte syns ändrar vad som läses här (U+200B mellanslag utan bredd)

           1 │ ---
        >  2 │ title: Löf�te
             │           ^
        åtgärd   ta bort det, eller skriv ordet på nytt för hand

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("a direction override in the text below is told by name", () => {
    expect(
      reportOn({
        raw: {
          "ed/municipality.yml": "name: Ed\ngenitive: Eds\n",
          "ed/2021/pledge.md": "---\ncommitments:\n  - { id: a, by: police, text: b }\n---\n\nHej \u202edå\n",
        },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:6:5 error file/hidden-character
        a character that cannot be seen changes what is read here (U+202E right-to-left override)

           5 │
        >  6 │ Hej �då
             │     ^
        fix   delete it, or write the word again by hand

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:6:5 error file/hidden-character
        ett tecken som inte syns ändrar vad som läses här (U+202E omvänd skrivriktning)

           5 │
        >  6 │ Hej �då
             │     ^
        åtgärd   ta bort det, eller skriv ordet på nytt för hand

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("after a hundred faults of one file the report stops counting", () => {
    const report = reportOn({ files: { "ed/2021/pledge.md": `title: x${"\u200b y".repeat(101)}` } });
    expect(report.split("file/hidden-character").length - 1).toBe(2 * 100);
    const last = report.indexOf("file/more-faults");
    const blank = report.indexOf("\n\n", report.indexOf("fix", last));
    expect(report.slice(report.lastIndexOf("\n", last), blank)).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:2:306 error file/more-faults
        the file has more faults than the 100 that are shown
        fix   mend these first, then check again"
    `);
  });
});

describe("runs of characters that no text has", () => {
  const reportOnBody = (body: string): string =>
    reportOn({
      files: { "ed/2021/pledge.md": "" },
      raw: { "ed/2021/pledge.md": `---\ncommitments:\n  - { id: a, by: police, text: x }\n---\n${body}\n` },
    });

  test("marks stacked on one letter are told before anything puts them in order", () => {
    expect(reportOnBody(`Hej h${"\u0300".repeat(31)}`)).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:5:6 error file/stacked-marks
        more than 30 marks, such as accents, are stacked on one letter here

           4 │ ---
        >  5 │ Hej h̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀
             │      ^
        fix   delete the word and write it again by hand

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:5:6 error file/stacked-marks
        här är fler än 30 tecken, såsom accenter, staplade på en och samma bokstav

           4 │ ---
        >  5 │ Hej h̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀̀
             │      ^
        åtgärd   ta bort ordet och skriv det på nytt för hand

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("thirty marks are let be", () => {
    expect(reportOnBody(`Hej h${"\u0301".repeat(30)}`)).toContain("0 errors");
  });

  test("a file pasted as text is told by its endless word", () => {
    expect(reportOnBody(`Bild: ${"QUJD".repeat(200)}`)).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:5:7 error file/long-word
        a word of 800 letters stands here; at most 500 are read

           4 │ ---
        >  5 │ Bild: QUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQU …
             │       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        fix   delete it if it is a picture or a file that was pasted as text; else write spaces between the words

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:5:7 error file/long-word
        här står ett ord med 800 bokstäver; högst 500 läses

           4 │ ---
        >  5 │ Bild: QUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQU …
             │       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        åtgärd   ta bort det om det är en bild eller fil som klistrats in som text; skriv annars mellanslag mellan orden

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test.each([
    ["500 letters", "a".repeat(500), "0 errors"],
    ["501 letters", "a".repeat(501), "1 error"],
    ["501 letters of two units each", "\u{10400}".repeat(501), "1 error"],
    ["251 letters joined by hyphens", "a-".repeat(251), "0 errors"],
    ["a thousand letters joined by hyphens", "a-".repeat(1000), "1 error"],
    ["a long address", `https://exempel.se/${"a/".repeat(1000)}`, "0 errors"],
    ["a long rule", "-".repeat(2000), "0 errors"],
  ])("%s", (_, body, told) => {
    expect(reportOnBody(body)).toContain(told);
  });
});

describe("what is put right without a word", () => {
  test("a byte order mark, Windows line ends and letters in two parts", () => {
    expect(
      reportOn({
        raw: {
          "ed/municipality.yml": "\ufeffname: Ed\r\ngenitive: Eds\r\n",
          "ed/2021/pledge.md":
            "\ufeff---\r\ntitle: La\u030as\r\ncommitments:\r\n  - { id: a, by: police, text: b }\r\n---\r\n",
        },
      }),
    ).toMatchInlineSnapshot(`
      "
      0 errors in 3 files. Nothing was built.

      0 fel i 3 filer. Inget byggdes.
      "
    `);
  });
});

describe("a file that is gone when it is read", () => {
  test("is told, not thrown", () => {
    const read = readBytes("/nowhere/pledge.md", "pledges/ed/2021/pledge.md");
    const options = { color: false, fileCount: 1, aftermath: "checked", textOf: () => undefined } as const;
    const faults = "fault" in read ? [read.fault] : "faults" in read ? (read.faults as never[]) : [];
    const print = (language: "en" | "sv") => printReport(faults, { ...options, language });
    expect(`\n${print("en")}\n${print("sv")}`).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:1:1 error file/unreadable
        \`pledge.md\` cannot be read: it does not exist
        fix   create it, or name the right folder

      1 error in 1 file. Nothing was built.

      pledges/ed/2021/pledge.md:1:1 error file/unreadable
        \`pledge.md\` går inte att läsa: den finns inte
        åtgärd   skapa den, eller ange rätt mapp

      1 fel i 1 fil. Inget byggdes.
      "
    `);
  });
});
