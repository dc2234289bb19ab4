// Command `npm run audit`: what the registry knows of the packages that build the site. Fails for what is grave; says so when nothing
// could be asked, which is no fault of the change that is being looked at.
import { advisoriesIn, isGrave, unsignedIn } from "./audit/answers.ts";
import { runNpm } from "./audit/npm.ts";
import { openCommand, type WrongUsage } from "./terminal/command.ts";

const command = openCommand(process, "auditHelp", ["seconds", "lang"], "no files");
const { audit } = command.words;
const wrongUsage: WrongUsage = command.wrongUsage;
const seconds = Number(command.asked("seconds") ?? 60);
if (!Number.isInteger(seconds) || seconds < 1) wrongUsage(audit.badSeconds(command.asked("seconds") ?? ""));

async function ask(...args: string[]): Promise<string> {
  const { printed, hasTimedOut } = await runNpm(process.env.npm_execpath, args, seconds * 1000);
  return hasTimedOut ? audit.noAnswer(seconds) : printed;
}

const advisories = advisoriesIn(await ask("audit", "--omit=dev", "--json"));
if ("unknown" in advisories) {
  console.error(audit.leftOut("npm audit", advisories.unknown));
  // It is the same registry.
  console.error(audit.leftOut("npm audit signatures", audit.likewise));
} else {
  const grave = advisories.found.filter(isGrave);
  for (const one of advisories.found) console.log(audit.advisory(one));
  console.log(audit.advisories(advisories.found.length, grave.length));
  if (grave.length > 0) process.exitCode = 1;

  const unsigned = unsignedIn(await ask("audit", "signatures", "--json"));
  if ("unknown" in unsigned) console.error(audit.leftOut("npm audit signatures", unsigned.unknown));
  else {
    console.log(audit.signatures(unsigned.found));
    if (unsigned.found.length > 0) process.exitCode = 1;
  }
}
