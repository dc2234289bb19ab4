// Tests of the deploy context: what is asked for comes first, Netlify is believed about itself alone, and what it adds one day is a preview.
import { expect, test } from "vitest";
import { deployContextFrom } from "../../scripts/terminal/deploy-context.ts";

const NETLIFY = { NETLIFY: "true" };

test.each([
  [undefined, {}, "production"],
  [undefined, { CONTEXT: "deploy-preview" }, "production"],
  [undefined, { NETLIFY: "false", CONTEXT: "deploy-preview" }, "production"],
  [undefined, NETLIFY, "production"],
  [undefined, { ...NETLIFY, CONTEXT: "" }, "production"],
  [undefined, { ...NETLIFY, CONTEXT: "production" }, "production"],
  [undefined, { ...NETLIFY, CONTEXT: "deploy-preview" }, "deploy-preview"],
  [undefined, { ...NETLIFY, CONTEXT: "branch-deploy" }, "branch-deploy"],
  [undefined, { ...NETLIFY, CONTEXT: "preview-server" }, "deploy-preview"],
  ["production", { ...NETLIFY, CONTEXT: "deploy-preview" }, "production"],
  ["deploy-preview", { ...NETLIFY, CONTEXT: "production" }, "deploy-preview"],
  ["branch-deploy", {}, "branch-deploy"],
  ["", {}, undefined],
  ["Production", {}, undefined],
  ["toString", {}, undefined],
])("asked for %j, with %j around, it is %s", (asked, env, expected) => {
  expect(deployContextFrom(asked, env)).toBe(expected);
});
