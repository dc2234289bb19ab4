// Command `npm start`: the site on this machine while someone writes; every save of content, templates or css shows at once.
import { existsSync } from "node:fs";
import path from "node:path";
import { openWorkshop } from "./site/workshop.ts";
import { shownName } from "./terminal/folder.ts";
import { languageFrom, readOptions } from "./terminal/options.ts";
import { whenReaderLeaves } from "./terminal/pipes.ts";
import { todayFrom } from "./terminal/today.ts";
import { wordsOf } from "./terminal/words.ts";

whenReaderLeaves([process.stdout, process.stderr], () => process.exit());
const read = readOptions(process.argv.slice(2), ["pledges", "port", "today", "lang"]);
const values = "values" in read ? read.values : {};
const asked = (name: string) => values[name] as string | undefined;
const language = languageFrom(asked("lang"), process.env);
const words = wordsOf(language);

function wrongUsage(reason: string): never {
  console.error(`${reason}\n\n${words.startHelp}`);
  process.exit(2);
}

if ("fault" in read) wrongUsage(read.fault);
if (values.help === true) {
  console.log(words.startHelp);
  process.exit(0);
}
if (read.files.length > 0) wrongUsage(words.stray(read.files.join(" ")));
const lang = asked("lang");
if (lang !== undefined && lang !== "sv" && lang !== "en") wrongUsage(words.badLanguage(lang));
const day = () => todayFrom(asked("today"), process.env.SOURCE_DATE_EPOCH, Date.now());
if (day() === undefined) wrongUsage(words.badDay(asked("today") ?? ""));
const pledges = asked("pledges") ?? "pledges";
if (!existsSync(pledges)) wrongUsage(words.noContent(pledges));
const port = Number(asked("port") ?? 8080);
if (!Number.isInteger(port) || port < 1 || port > 65535) wrongUsage(words.badPort(asked("port") ?? ""));

process.on("uncaughtException", (fault: NodeJS.ErrnoException) => {
  if (fault.message.includes("ports but they were all in use") || fault.code === "EADDRINUSE")
    console.error(words.portTaken(port));
  else console.error(fault);
  process.exit(1);
});

const workshop = await openWorkshop({
  pledges: path.resolve(pledges),
  shown: shownName(pledges),
  out: path.resolve(".cache/workshop"),
  port,
  today: () => day() as NonNullable<ReturnType<typeof day>>,
  language,
  color: process.stdout.isTTY === true && !process.env.NO_COLOR,
  tell: (event) => {
    if (event.what === "serving") console.log(words.serving(event.url));
    else if (event.what === "report") console.error(event.report);
    else if (event.what === "fault") console.error(event.fault);
    else {
      if (event.wasBroken) console.log(words.recovered);
      console.log(words.rebuilt(event.seconds.toFixed(2)));
    }
  },
});

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => void workshop.close().then(() => process.exit(0)));
