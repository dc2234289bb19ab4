// Form room: what runs in the browser at /redaktion/: starts the form with the archive's configuration, reader and writer.
// First of all, and for what it does: the rest looks around as soon as it is there.
import "./before-start.ts";
import CMS from "@sveltia/cms";
import { FORM_CONFIGURATION } from "../address/address.ts";
import { hasBody, readEntry, writeEntry } from "./file-text.ts";
import { refusalOf } from "./objections.ts";
import { KINDS } from "./shape.ts";

for (const kind of KINDS)
  CMS.registerCustomFormat(kind, hasBody(kind) ? "md" : "yml", {
    fromFile: (text: string) => readEntry(kind, `${text}\n`),
    toFile: (entry: object) => {
      const text = writeEntry(kind, entry as Readonly<Record<string, unknown>>);
      const refusal = refusalOf(kind, text);
      // The form shows the cause of a fault by this name, and saves nothing.
      if (refusal !== undefined) throw new Error("saving_failed", { cause: new Error(refusal) });
      return text;
    },
  });

const answer = await fetch(FORM_CONFIGURATION);
await CMS.init({ config: await answer.json() });
