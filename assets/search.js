// Assets: the search page until it is used. The search is fetched at the reader's first touch of the form, or when the address asks.
const form = document.querySelector("form.search-form");
const find = (name) => document.querySelector(`.search-${name}`);

export function fill() {
  const query = new URLSearchParams(location.search);
  for (const field of form.elements) if (field.name) field.value = query.get(field.name) ?? "";
}

let failed;
export function fail() {
  failed = true;
  const said = find("failed").content.cloneNode(true);
  said.querySelector("a").href = location;
  find("status").replaceChildren(said);
  find("ways").hidden = false;
}

const load = () => import("./search-page.js").catch(fail);
for (const touch of ["focusin", "input"]) form.addEventListener(touch, load);
// After a failure the page is loaded anew.
form.onsubmit = (event) => failed || event.preventDefault();
if (location.search) {
  fill();
  find("ways").hidden = true;
  load();
}
