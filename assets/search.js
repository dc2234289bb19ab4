// Assets: the search page: form ↔ address, searching as the reader types, hits page by page. Stores nothing; says only words that
// stand in the page. The index is fetched at the reader's first touch of the form, or at once when the address asks for something.

import { hit } from "./search-hit.js";
import { asked, prepare, search } from "./search-index.js";

const PAGE = 10;
const PAUSE = 180;
const SLOW = 400;

const form = document.querySelector("form.search-form");
const status = document.querySelector(".search-status");
const hits = document.querySelector(".search-hits");
const list = hits.querySelector(".search-list");
const more = hits.querySelector(".search-more");
const ways = document.querySelector(".search-ways");
const texts = JSON.parse(hits.dataset.texts);

const fields = [form.elements.q, ...form.querySelectorAll("select")];
const say = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

/** Counts searches: an answer that comes after a newer question is dropped. */
let latest = 0;

async function run() {
  const mine = ++latest;
  const question = asked(form, texts.smallWords);
  showInAddress();
  if (question === undefined) return show({ message: "" });
  const slow = setTimeout(() => tell(texts.searching), SLOW);
  try {
    const found = await search(question);
    const first = await Promise.all(found.results.slice(0, PAGE).map((one) => one.data()));
    if (mine === latest) show({ message: messageOf(found, question), found, first, question });
  } catch {
    if (mine === latest) fail();
  } finally {
    clearTimeout(slow);
  }
}

function messageOf({ results, unknown, near }, { typed }) {
  const n = results.length;
  const count = n === 0 ? texts.none : n === 1 ? texts.one : say(texts.many, { n });
  const query = typed === "" ? "" : ` ${say(texts.forQuery, { q: typed })}`;
  return [
    `${count}${query}.`,
    ...[...unknown, ...near].map((word) => say(texts.unknown, { word })),
    ...(n > 0 && unknown.length > 0 ? [texts.withoutUnknown] : []),
    ...(n > 0 && near.length > 0 ? [texts.onlyNear] : []),
    ...(n === 0 ? [texts.noneHelp] : []),
  ].join(" ");
}

function show({ message, found, first = [], question }) {
  tell(message);
  list.replaceChildren(...first.map((data) => hit(data, question, texts, form)));
  hits.hidden = first.length === 0;
  ways.hidden = first.length > 0;
  const rest = found?.results.slice(PAGE) ?? [];
  more.hidden = rest.length === 0;
  more.onclick = () => showMore(rest, question, found.results.length);
}

async function showMore(rest, question, total) {
  const mine = latest;
  try {
    const data = await Promise.all(rest.splice(0, PAGE).map((one) => one.data()));
    if (mine !== latest) return;
    const added = data.map((one) => hit(one, question, texts, form));
    list.append(...added);
    more.hidden = rest.length === 0;
    added[0]?.querySelector("a").focus();
    tell(say(texts.shown, { n: list.children.length, total }));
  } catch {
    fail();
  }
}

/** The index cannot be read. */
function fail() {
  show({ message: `${texts.failed} ${texts.failedHelp} ` });
  const again = document.createElement("a");
  again.href = location.href;
  again.textContent = texts.tryAgain;
  status.append(again);
}

/** An unchanged text is not read out again. */
function tell(message) {
  if (status.textContent !== message) status.textContent = message;
}

function showInAddress() {
  const chosen = fields.filter((field) => field.value.trim() !== "");
  const query = new URLSearchParams(chosen.map((field) => [field.name, field.value.trim()])).toString();
  history.replaceState(null, "", query === "" ? location.pathname : `?${query}`);
  const filters = chosen.filter((field) => field.name !== "q").length;
  form.querySelector("[data-chosen]").textContent = filters === 0 ? "" : say(texts.chosen, { n: filters });
}

let pause;
form.addEventListener("input", (event) => {
  clearTimeout(pause);
  pause = setTimeout(run, event.target.name === "q" ? PAUSE : 0);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(pause);
  run();
});
// A failure is told when there is a search to fail.
form.addEventListener("focusin", () => prepare().catch(() => {}), { once: true });

const address = new URLSearchParams(location.search);
for (const field of fields) if (address.has(field.name)) field.value = address.get(field.name);
if (fields.some((field) => field.value.trim() !== "")) {
  form.querySelector("details").open = fields.some((field) => field.name !== "q" && field.value !== "");
  run();
}
