// Diagnostics room: what can be wrong with the bytes and characters of a file, before a word of it is read.
import { isSpace, nameInEnglish, nameInSwedish } from "../characters.ts";
import { error } from "../message.ts";

type Nothing = Record<never, never>;

export const encodingMessages = {
  "file/too-large": error<{ size: string; limit: string }>(
    ({ size, limit }) => ({
      what: `the file is ${size}; at most ${limit} is read`,
      fix: "shorten it, or put long material on a page of its own and link to it",
    }),
    ({ size, limit }) => ({
      what: `filen är ${size}; högst ${limit} läses`,
      fix: "korta den, eller lägg långt material på en egen sida och länka dit",
    }),
  ),
  "file/not-utf8": error<{ byte?: number }>(
    ({ byte }) => ({
      what:
        byte === undefined
          ? "the file is saved as UTF-16, or is no text at all"
          : `byte ${byte} of the file is not UTF-8, so å, ä and ö would come out wrong`,
      fix: "save the file again with the encoding UTF-8",
    }),
    ({ byte }) => ({
      what:
        byte === undefined
          ? "filen är sparad som UTF-16, eller är ingen text alls"
          : `filen är sparad med en annan teckenkodning än UTF-8 (byte ${byte}), så å, ä och ö skulle bli fel`,
      fix: "spara filen på nytt med teckenkodningen UTF-8; många program frågar efter den under Spara som",
    }),
  ),
  "file/empty": error<Nothing>(
    () => ({ what: "the file is empty", fix: "write its content, or remove it" }),
    () => ({ what: "filen är tom", fix: "skriv innehållet, eller ta bort filen" }),
  ),
  "file/line-endings": error<Nothing>(
    () => ({
      what: "a line ends here in a way that is no longer used (U+000D alone)",
      fix: "save the file again with the line endings LF or CRLF",
    }),
    () => ({
      what: "här slutar en rad på ett sätt som inte längre används (bara tecknet U+000D)",
      fix: "spara filen på nytt med radslut LF eller CRLF; i VS Code väljer du det längst ner till höger",
    }),
  ),
  "file/damaged-letter": error<{ found: string; letter: string | undefined }>(
    ({ found, letter }) => ({
      what: `\`${found}\` is what is left of a letter after the file was saved in the wrong encoding`,
      fix:
        letter === undefined
          ? "write the letter again by hand, and look for more of them"
          : `write \`${letter}\`, and look for more of them`,
    }),
    ({ found, letter }) => ({
      what: `\`${found}\` är resterna av en bokstav sedan filen sparats i fel teckenkodning`,
      fix:
        letter === undefined
          ? "skriv bokstaven på nytt för hand, och leta efter fler"
          : `skriv \`${letter}\`, och leta efter fler`,
    }),
  ),
  "file/control-character": error<{ point: string }>(
    ({ point }) => ({
      what: `an invisible control character stands here (${nameInEnglish(point)})`,
      fix: "delete it; it often comes with text pasted from another program",
    }),
    ({ point }) => ({
      what: `här står ett osynligt styrtecken (${nameInSwedish(point)})`,
      fix: "ta bort det; det följer ofta med text som klistrats in från ett annat program",
    }),
  ),
  "file/hidden-character": error<{ point: string }>(
    ({ point }) => ({
      what: `a character that cannot be seen changes what is read here (${nameInEnglish(point)})`,
      fix: isSpace(point) ? "replace it with a common space" : "delete it, or write the word again by hand",
    }),
    ({ point }) => ({
      what: `ett tecken som inte syns ändrar vad som läses här (${nameInSwedish(point)})`,
      fix: isSpace(point)
        ? "ersätt det med ett vanligt mellanslag"
        : "ta bort det, eller skriv ordet på nytt för hand",
    }),
  ),
  "file/stacked-marks": error<{ most: number }>(
    ({ most }) => ({
      what: `more than ${most} marks, such as accents, are stacked on one letter here`,
      fix: "delete the word and write it again by hand",
    }),
    ({ most }) => ({
      what: `här är fler än ${most} tecken, såsom accenter, staplade på en och samma bokstav`,
      fix: "ta bort ordet och skriv det på nytt för hand",
    }),
  ),
  "file/long-word": error<{ length: number; most: number }>(
    ({ length, most }) => ({
      what: `a word of ${length} letters stands here; at most ${most} are read`,
      fix: "delete it if it is a picture or a file that was pasted as text; else write spaces between the words",
    }),
    ({ length, most }) => ({
      what: `här står ett ord med ${length} bokstäver; högst ${most} läses`,
      fix: "ta bort det om det är en bild eller fil som klistrats in som text; skriv annars mellanslag mellan orden",
    }),
  ),
  "file/more-faults": error<{ shown: number }>(
    ({ shown }) => ({
      what: `the file has more faults than the ${shown} that are shown`,
      fix: "mend these first, then check again",
    }),
    ({ shown }) => ({
      what: `filen har fler fel än de ${shown} som visas`,
      fix: "rätta dem först och kontrollera sedan igen",
    }),
  ),
};
