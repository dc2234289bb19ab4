// Assets: a link to a commitment also copies its address. Without this script, or where copying is refused, it is a link all the same.
const SHOWN = 4000;

const said = document.querySelector("[data-copied]");
let timer;

document.addEventListener("click", async (event) => {
  const link = event.target.closest?.("a.anchor");
  if (!link || !navigator.clipboard) return;
  try {
    await navigator.clipboard.writeText(link.href);
  } catch {
    return;
  }
  said.textContent = said.dataset.copied;
  clearTimeout(timer);
  timer = setTimeout(() => said.replaceChildren(), SHOWN);
});
