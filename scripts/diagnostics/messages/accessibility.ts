// Diagnostics room: what can be wrong with what a site says of its own accessibility.
import { error } from "../message.ts";

export const accessibilityMessages = {
  "accessibility/full-with-shortcomings": error<{ compliance: string }>(
    ({ compliance }) => ({
      what: `\`${compliance}\` says that the site follows the whole law, but shortcomings are listed`,
      fix: "write `compliance: partial`, or add `kind: out-of-scope` to those that the law does not cover",
    }),
    ({ compliance }) => ({
      what: `\`${compliance}\` betyder att webbplatsen följer hela lagen, men brister står uppräknade`,
      fix: "skriv `compliance: partial`, eller lägg till `kind: out-of-scope` vid de brister som lagen inte gäller",
    }),
  ),
  "accessibility/without-shortcomings": error<{ compliance: string }>(
    ({ compliance }) => ({
      what: `\`${compliance}\` says that something is not accessible, but not what`,
      fix: "list it under `shortcomings:` with `what:` and `why:`, or write `compliance: full` when nothing is known to be wrong",
    }),
    ({ compliance }) => ({
      what: `\`${compliance}\` betyder att något inte är tillgängligt, men det står inte vad`,
      fix: "räkna upp det under `shortcomings:` med `what:` och `why:`, eller skriv `compliance: full` när ingen brist är känd",
    }),
  ),
};
