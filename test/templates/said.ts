// Template tests: everything that a page says to somebody, and every text that a table of the interface holds.
import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

/** Attributes that somebody reads or hears, or that a script of ours shows. */
const READ = ["title", "alt", "label", "placeholder", "aria-label", "content", "data-copied", "data-texts"];
/** `code`: names of data and commands, the same in every language. */
const UNREAD = ["script", "style", "code"];
/** `<meta name>` and `<meta property>` whose content is for the browser, or for the site that a link is shared on. */
const FOR_MACHINES =
  /^(?:viewport|robots|twitter:card|og:(?:type|url|locale|image|image:width|image:height))$/;

/** Each text and each spoken attribute by itself, hidden phases included. */
export function saidOn(markup: string): string[] {
  const said: string[] = [];
  const visit = (node: Tree.Node): void => {
    if (node.nodeName === "#text" && "value" in node) said.push(node.value);
    if ("attrs" in node) {
      if (UNREAD.includes(node.tagName)) return;
      const isForMachines = node.attrs.some(
        ({ name, value }) => (name === "name" || name === "property") && FOR_MACHINES.test(value),
      );
      for (const { name, value } of isForMachines ? [] : node.attrs)
        if (READ.includes(name))
          said.push(...(value.startsWith("{") ? leavesOf(JSON.parse(value)) : [value]));
    }
    // A noscript's words are markup when scripts run, so parse5 keeps them as text: read them as markup.
    if (node.nodeName === "noscript") return void said.push(...saidOn(textIn(node)));
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(markup));
  return said.filter((one) => one.trim() !== "");
}

const textIn = (node: Tree.Node): string =>
  "childNodes" in node
    ? node.childNodes.map(textIn).join("")
    : node.nodeName === "#text" && "value" in node
      ? node.value
      : "";

/** The strings of a table, however deep. */
export function leavesOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}
