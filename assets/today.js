// Assets: shows what holds on the day the page is read, in Sweden. Runs before the first paint; stores nothing.
(() => {
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" }).format(new Date());
  const show = (root) => {
    for (const element of root.querySelectorAll("[data-from]")) {
      const { from, to } = element.dataset;
      element.hidden = (from !== "" && today < from) || (to !== "" && to < today);
    }
  };
  // Elements are put right as the parser adds them, so that nothing moves once it has been painted.
  const watcher = new MutationObserver(() => show(document));
  watcher.observe(document, { childList: true, subtree: true });
  document.addEventListener("DOMContentLoaded", () => {
    watcher.disconnect();
    show(document);
  });
})();
