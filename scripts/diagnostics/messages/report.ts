// Diagnostics room: what can be wrong with a follow-up as a whole.
import { and, error, och } from "../message.ts";

export const reportMessages = {
  "report/without-pledge": error<{ folder: string }>(
    ({ folder }) => ({
      what: `this follow-up has no pledge: there is no \`${folder}/pledge.md\``,
      fix: "move it to the folder of its pledge, or write the pledge",
    }),
    ({ folder }) => ({
      what: `uppföljningen saknar sitt löfte: det finns ingen \`${folder}/pledge.md\``,
      fix: "flytta den till löftets mapp, eller skriv löftet",
    }),
  ),
  "report/two-finals": error<{ other: string }>(
    ({ other }) => ({
      what: `\`${other}\` is already the final follow-up of this pledge`,
      fix: "let one of them say `kind: interim`, or put them together in one file",
    }),
    ({ other }) => ({
      what: `\`${other}\` är redan löftets slutliga uppföljning`,
      fix: "låt den ena säga `kind: interim`, eller för ihop dem till en fil",
    }),
  ),
  "report/assessor-missing": error<{ commitments: readonly string[] }>(
    ({ commitments }) => ({
      what: `nobody is said to have judged ${and(commitments.map((id) => `\`${id}\``))}`,
      fix: "add `assessed-by:` at the top of the file with whoever did, such as `assessed-by: joint`",
    }),
    ({ commitments }) => ({
      what: `det står inte vem som har bedömt ${och(commitments.map((id) => `\`${id}\``))}`,
      fix: "lägg till `assessed-by:` i filens början med den som har bedömt, till exempel `assessed-by: joint`",
    }),
  ),
};
