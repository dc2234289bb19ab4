// Diagnostics room: what can be wrong with the lines of `---` that the fields of a Markdown file stand between.
import { error } from "../message.ts";

type Nothing = Record<never, never>;

const isBlank = (text: string): boolean => text.trim() === "";

export const matterMessages = {
  "matter/no-opening": error<{ found: string }>(
    ({ found }) => ({
      what: isBlank(found)
        ? "the first line is empty, so the fields below it would be read as text"
        : `the first line is \`${found}\`, so the fields would be read as text`,
      fix: "let the first line be exactly `---`",
    }),
    ({ found }) => ({
      what: isBlank(found)
        ? "första raden är tom, så fälten under den skulle läsas som vanlig text"
        : `första raden är \`${found}\`, så fälten skulle läsas som vanlig text`,
      fix: "skriv tre bindestreck, `---`, på en egen rad allra överst i filen, och inget före dem",
    }),
  ),
  "matter/after-opening": error<{ found: string }>(
    ({ found }) => ({
      what: `${isBlank(found) ? "a space" : `\`${found.trim()}\``} stands after the opening \`---\`; only YAML is read here, and nothing is ever run`,
      fix: "let the first line be exactly `---`",
    }),
    ({ found }) => ({
      what: `första raden ska vara tre bindestreck och inget mer, men efter dem står ${isBlank(found) ? "ett mellanslag" : `\`${found.trim()}\``}`,
      fix: "ta bort det, så att första raden är bara `---`",
    }),
  ),
  "matter/not-closed": error<Nothing>(
    () => ({
      what: "the fields that begin here are never closed, so the text below would be lost",
      fix: "write a line with exactly `---` after the last field",
    }),
    () => ({
      what: "det står ingenstans var fälten som börjar här slutar, så texten under dem skulle gå förlorad",
      fix: "skriv en egen rad med bara `---` efter det sista fältet, före texten",
    }),
  ),
  "matter/bad-closing": error<{ found: string }>(
    ({ found }) => ({
      what: isBlank(found.slice(3))
        ? "a space stands after the closing `---`"
        : `\`${found}\` looks like the line that closes the fields, but is not exactly \`---\``,
      fix: "write exactly `---`, with nothing before or after",
    }),
    ({ found }) => ({
      what: isBlank(found.slice(3))
        ? "ett mellanslag står efter avslutande `---`"
        : `\`${found}\` liknar raden som avslutar fälten men är inte exakt \`---\``,
      fix: "skriv bara `---` på raden, utan något före eller efter",
    }),
  ),
  "matter/too-large": error<{ measure: "kB" | "lines"; found: number; limit: number }>(
    ({ measure, found, limit }) => ({
      what: `the fields take up ${found} ${measure}; at most ${limit} are read`,
      fix: "shorten them; in a pledge or a follow-up, long text goes below the closing `---`",
    }),
    ({ measure, found, limit }) => ({
      what: `fälten tar upp ${found} ${measure === "lines" ? "rader" : "kB"}; högst ${limit} läses`,
      fix: "korta dem; i ett löfte eller en uppföljning hör lång text hemma under avslutande `---`",
    }),
  ),
};
