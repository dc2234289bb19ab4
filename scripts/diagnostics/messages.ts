// Diagnostics room: every message there is, by its permanent code. A code is never reused for something else.
import { contentMessages } from "./messages/content.ts";
import { fieldMessages } from "./messages/field.ts";
import { fileMessages } from "./messages/file.ts";
import { markdownMessages } from "./messages/markdown.ts";
import { pledgeMessages } from "./messages/pledge.ts";
import { reportMessages } from "./messages/report.ts";
import { yamlMessages } from "./messages/yaml.ts";

export const messages = {
  ...fileMessages,
  ...yamlMessages,
  ...fieldMessages,
  ...contentMessages,
  ...pledgeMessages,
  ...reportMessages,
  ...markdownMessages,
};

export type Messages = typeof messages;
export type Code = keyof Messages;
