// Diagnostics room: what can be wrong with how commitments continue older ones.
import { error } from "../message.ts";

type Nearest = string | undefined;

export const lineageMessages = {
  "continues/format": error<{ value: string; meant: string | undefined }>(
    ({ value, meant }) => ({
      what: `\`${value}\` does not point to an older commitment`,
      fix:
        meant === undefined
          ? "write the pledge's folder, a slash and the commitment's id: `2018/grannsamverkan`"
          : `write \`${meant}\``,
    }),
    ({ value, meant }) => ({
      what: `\`${value}\` pekar inte ut ett äldre åtagande`,
      fix:
        meant === undefined
          ? "skriv löftets mapp, ett snedstreck och åtagandets id: `2018/grannsamverkan`"
          : `skriv \`${meant}\``,
    }),
  ),
  "continues/unknown": error<{ value: string; nearest: Nearest; pledgeExists: boolean }>(
    ({ value, nearest, pledgeExists }) => ({
      what: `\`${value}\` points to ${pledgeExists ? "a commitment that the pledge does not have" : "a pledge that this municipality does not have"}`,
      fix: nearest === undefined ? "remove the line" : `write \`${nearest}\`, or remove the line`,
    }),
    ({ value, nearest, pledgeExists }) => ({
      what: `\`${value}\` pekar på ett ${pledgeExists ? "åtagande som löftet inte har" : "löfte som kommunen inte har"}`,
      fix: nearest === undefined ? "ta bort raden" : `skriv \`${nearest}\`, eller ta bort raden`,
    }),
  ),
  "continues/same-pledge": error<{ value: string }>(
    ({ value }) => ({
      what: `\`${value}\` is in this very pledge, and only an older one can be continued`,
      fix: "write the folder of an older pledge, or remove the line",
    }),
    ({ value }) => ({
      what: `\`${value}\` finns i det här löftet, och bara ett äldre kan fortsättas`,
      fix: "skriv mappen för ett äldre löfte, eller ta bort raden",
    }),
  ),
  "continues/later": error<{ value: string; theirs: string; ours: string }>(
    ({ value, theirs, ours }) => ({
      what: `\`${value}\` begins ${theirs}, which is later than this pledge (${ours})`,
      fix: "remove the line, and let the later commitment continue this one",
    }),
    ({ value, theirs, ours }) => ({
      what: `\`${value}\` börjar gälla ${theirs}, senare än det här löftet (${ours})`,
      fix: "ta bort raden, och låt det senare åtagandet fortsätta det här",
    }),
  ),
  "continues/circle": error<{ steps: readonly string[] }>(
    ({ steps }) => ({
      what: `the commitments continue each other in a circle: ${steps.join(" → ")}`,
      fix: "remove `continues:` from the one that was promised first",
    }),
    ({ steps }) => ({
      what: `åtagandena fortsätter varandra i en cirkel: ${steps.join(" → ")}`,
      fix: "ta bort `continues:` från det som lovades först",
    }),
  ),
  "lineage/same-address": error<{ id: string; other: string }>(
    ({ id, other }) => ({
      what: `two threads of commitments begin with the id \`${id}\` (the other in ${other}), so their pages would share an address`,
      fix: "join them with `continues:`, or give this first commitment another id",
    }),
    ({ id, other }) => ({
      what: `två löftestrådar börjar med id:t \`${id}\` (den andra i ${other}), så deras sidor skulle få samma adress`,
      fix: "förena dem med `continues:`, eller ge det här första åtagandet ett annat id",
    }),
  ),
};
