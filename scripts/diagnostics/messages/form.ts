// Diagnostics room: what can be wrong with where the form in the browser reads and writes.
import { error } from "../message.ts";

export const formMessages = {
  "form/repository": error<{ value: string; meant: string | undefined }>(
    ({ value, meant }) => ({
      what: `\`${value}\` is not an owner and a repository on GitHub`,
      fix: meant === undefined ? "write both with a slash between: `exempel/loften`" : `write \`${meant}\``,
    }),
    ({ value, meant }) => ({
      what: `\`${value}\` är inte en ägare och ett git-arkiv på GitHub`,
      fix: meant === undefined ? "skriv båda med snedstreck emellan: `exempel/loften`" : `skriv \`${meant}\``,
    }),
  ),
  "form/branch": error<{ value: string }>(
    ({ value }) => ({
      what: `\`${value}\` cannot be the name of a branch`,
      fix: "write the branch's name as it is on GitHub, such as `main`",
    }),
    ({ value }) => ({
      what: `\`${value}\` kan inte vara namnet på en gren`,
      fix: "skriv grenens namn som det står på GitHub, till exempel `main`",
    }),
  ),
};
