// Interview room: the options of `npm run new`, and which of them belong to what is to be written.
import type { Interview, Task } from "./interview.ts";

const DOCUMENT = ["title", "published", "summary", "from", "to"];

/** Each takes a value. */
const OF: Readonly<Record<Task, readonly string[]>> = {
  archive: [
    ...["title", "description", "address", "content-language", "contact", "email"],
    ...["accessibility-contact", "accessibility-email", "compliance", "shortcoming"],
  ],
  municipality: ["municipality", "code", "county", "genitive", "police-area"],
  pledge: [...DOCUMENT, "place", "commitment", "signatory", "carry-from"],
  report: [...DOCUMENT, "interim", "assessed-by", "status", "result", "text", "reason"],
};

const FLAGS_OF: Readonly<Record<Task, readonly string[]>> = {
  archive: ["archive"],
  municipality: [],
  pledge: ["carry-over"],
  report: ["report"],
};

/** An option that was given, and that has nothing to do with the task: `--code` of a pledge. */
export function strayOption({ asked, has }: Interview["given"], task: Task): string | undefined {
  const others = (of: Readonly<Record<Task, readonly string[]>>) =>
    Object.values(of)
      .flat()
      .filter((option) => !of[task].includes(option));
  return (
    others(OF).find((option) => asked(option) !== undefined) ?? others(FLAGS_OF).find((flag) => has(flag))
  );
}
