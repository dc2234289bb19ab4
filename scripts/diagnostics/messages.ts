// Diagnostics room: every message there is, by its permanent code. A code is never reused for something else.
import { accessibilityMessages } from "./messages/accessibility.ts";
import { adviceMessages } from "./messages/advice.ts";
import { changeMessages } from "./messages/change.ts";
import { contentMessages } from "./messages/content.ts";
import { encodingMessages } from "./messages/encoding.ts";
import { fieldMessages } from "./messages/field.ts";
import { fileMessages } from "./messages/file.ts";
import { historyMessages } from "./messages/history.ts";
import { lineageMessages } from "./messages/lineage.ts";
import { linkMessages } from "./messages/links.ts";
import { markdownMessages } from "./messages/markdown.ts";
import { matterMessages } from "./messages/matter.ts";
import { outcomeMessages } from "./messages/outcome.ts";
import { pledgeMessages } from "./messages/pledge.ts";
import { privacyMessages } from "./messages/privacy.ts";
import { reportMessages } from "./messages/report.ts";
import { validityMessages } from "./messages/validity.ts";
import { valueMessages } from "./messages/value.ts";
import { yamlMessages } from "./messages/yaml.ts";
import { yamlSyntaxMessages } from "./messages/yaml-syntax.ts";

export const messages = {
  ...fileMessages,
  ...encodingMessages,
  ...matterMessages,
  ...yamlMessages,
  ...yamlSyntaxMessages,
  ...fieldMessages,
  ...valueMessages,
  ...contentMessages,
  ...accessibilityMessages,
  ...validityMessages,
  ...pledgeMessages,
  ...lineageMessages,
  ...reportMessages,
  ...outcomeMessages,
  ...markdownMessages,
  ...changeMessages,
  ...historyMessages,
  ...adviceMessages,
  ...privacyMessages,
  ...linkMessages,
};

export type Messages = typeof messages;
export type Code = keyof Messages;
