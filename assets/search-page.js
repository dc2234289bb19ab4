// Assets: the search page in use: form ↔ address, searching as the reader types, hits page by page. Stores nothing; says only words
// that stand in the page.
import { fail, fill } from "./search.js";
import { hit, load } from "./search-hit.js";
import { prepare, search } from "./search-index.js";
import { messageOf, say, suggestions, wider } from "./search-message.js";
import { make } from "./search-passage.js";
import { asked } from "./search-question.js";

const PAGE = 10;
const PAUSE = 120;
const SLOW = 400;

const form = document.querySelector("form.search-form");
const status = document.querySelector(".search-status");
const hits = document.querySelector(".search-hits");
const list = hits.querySelector(".search-list");
const more = hits.querySelector(".search-more");
const ways = document.querySelector(".search-ways");

const { q } = form.elements;
const selects = [...form.querySelectorAll("select")];
const page = {
  form,
  /** The years in which something is valid: those that can be chosen. */
  heldYears: [...form.elements.ar.options].map(({ value }) => Number(value)).filter((year) => year > 0),
  texts: JSON.parse(hits.dataset.texts),
  thisYear: Number(
    new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm", year: "numeric" }).format(new Date()),
  ),
};
const { texts } = page;
const ask = ({ q: typed, filters }) => asked({ typed, filters }, texts, page.heldYears, page.thisYear);

/** The question that the address asked last. */
let shown = location.search;
/** Counts searches: an answer that comes after a newer question is dropped. */
let latest = 0;

async function run() {
  const mine = ++latest;
  showInAddress();
  const question = ask(formAsks());
  if (question === undefined) return show({ said: [] });
  const slow = setTimeout(() => {
    tell([make("p", "", texts.searching)]);
    // They answer the question before.
    hits.hidden = true;
  }, SLOW);
  try {
    const found = await search(question);
    const groups = found.groups;
    const [first, help] = await Promise.all([
      loadAll(groups.slice(0, PAGE), question),
      suggestions(found, question, texts, linkTo).catch(() => []),
    ]);
    if (groups.length === 0) help.push(...(await wider(question, ask, texts, linkTo)));
    if (mine !== latest) return;
    show({
      said: [make("p", "", messageOf(found, question, page, help.length > 0)), ...help],
      groups,
      first,
      question,
    });
  } catch {
    if (mine === latest) failed();
  } finally {
    clearTimeout(slow);
  }
}

const loadAll = (groups, question) =>
  Promise.all(groups.map(async (group) => hit(group, await load(group, question), question, page)));

function show({ said, groups = [], first = [], question }) {
  tell(said);
  list.replaceChildren(...first);
  hits.hidden = first.length === 0;
  ways.hidden = first.length > 0;
  const rest = groups.slice(PAGE);
  more.hidden = rest.length === 0;
  more.onclick = () => showMore(rest, question, groups.length);
}

async function showMore(rest, question, total) {
  const mine = latest;
  try {
    const added = await loadAll(rest.splice(0, PAGE), question);
    if (mine !== latest) return;
    list.append(...added);
    // The focus goes on before the button is gone.
    added[0]?.querySelector("a").focus();
    more.hidden = rest.length === 0;
    const [, ...help] = status.children;
    tell([make("p", "", say(texts.shown, { n: list.children.length, total })), ...help]);
  } catch {
    failed();
  }
}

/** The index cannot be read. */
function failed() {
  show({ said: [] });
  fail();
}

/** What has not changed is not read out again. */
function tell(said) {
  const old = [...status.children];
  if (said.length !== old.length || !said.every((one, n) => one.isEqualNode(old[n])))
    status.replaceChildren(...said);
}

const formAsks = () => ({
  q: q.value.trim(),
  filters: Object.fromEntries(selects.flatMap(({ name, value }) => (value === "" ? [] : [[name, value]]))),
});

const addressOf = ({ q: words, filters }) => {
  const query = new URLSearchParams([
    ...(words === "" ? [] : [["q", words]]),
    ...Object.entries(filters),
  ]).toString();
  return query === "" ? location.pathname : `?${query}`;
};

function showInAddress() {
  const { q: words, filters } = formAsks();
  history.replaceState(null, "", addressOf({ q: words, filters }));
  shown = location.search;
  const n = Object.keys(filters).length;
  form.querySelector("[data-chosen]").textContent = n === 0 ? "" : say(texts.chosen, { n });
}

/** A link to another question, answered without loading the page anew; going back leads to the question before. */
function linkTo({ q: words, filters = formAsks().filters }, text) {
  const made = make("a", "", text);
  made.href = addressOf({ q: words, filters });
  made.addEventListener("click", async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.pushState(null, "", made.href);
    fill();
    await run();
    // The link is gone: the reader goes on at what it found.
    (hits.hidden ? q : hits.querySelector("h2")).focus();
  });
  return made;
}

let pause;
form.addEventListener("input", ({ target }) => {
  clearTimeout(pause);
  pause = setTimeout(run, target === q ? PAUSE : 0);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(pause);
  run();
});
// Some browsers do so by themselves, others not.
q.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || q.value === "") return;
  event.preventDefault();
  q.value = "";
  clearTimeout(pause);
  run();
});
addEventListener("popstate", () => {
  // A jump within the page is no other question.
  if (location.search === shown) return;
  fill();
  run();
});

// A failure is told when there is a search to fail.
prepare().catch(() => {});
form.querySelector("details").open = selects.some(({ value }) => value !== "");
run();
