// Command `npm start`: the site on this machine while someone writes; every save of content, templates or css shows at once.
import { existsSync } from "node:fs";
import path from "node:path";
import { openWorkshop } from "./site/workshop.ts";
import { openCommand, type WrongUsage } from "./terminal/command.ts";
import { shownName } from "./terminal/folder.ts";
import { todayFrom } from "./terminal/today.ts";

const command = openCommand(process, "startHelp", ["pledges", "port", "today", "lang"], "no files");
const { asked, language, words } = command;
const wrongUsage: WrongUsage = command.wrongUsage;
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
  color: command.colors(process.stdout),
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
