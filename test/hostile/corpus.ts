// Hostile tests: all that is refused and all that is neutralised, by group, for the tests that try it and count it.
import { markup } from "./neutralised/markup.ts";
import { templates } from "./neutralised/templates.ts";
import { texts } from "./neutralised/texts.ts";
import type { Neutralised } from "./neutralised.ts";
import { addresses } from "./refused/addresses.ts";
import { characters } from "./refused/bytes.ts";
import { fences } from "./refused/fences.ts";
import { keys } from "./refused/keys.ts";
import { links } from "./refused/markdown.ts";
import { names } from "./refused/names.ts";
import { sizes } from "./refused/size.ts";
import { values } from "./refused/values.ts";
import { yaml } from "./refused/yaml.ts";
import type { Refused } from "./refused.ts";

export const REFUSED: Readonly<Record<string, readonly Refused[]>> = {
  fences,
  YAML: yaml,
  keys,
  addresses,
  "bytes and characters": characters,
  "names, links and ids": names,
  size: sizes,
  links,
  values,
};

export const NEUTRALISED: Readonly<Record<string, readonly Neutralised[]>> = {
  "HTML and Markdown": markup,
  templates,
  "odd texts": texts,
};
