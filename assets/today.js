// Assets: shows what holds on the day the page is read, in Sweden. Runs before the first paint; stores nothing.
(() => {
  const inSweden = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" });
  const show = () => {
    const today = inSweden.format(new Date());
    for (const element of document.querySelectorAll("[data-from]")) {
      const { from, to } = element.dataset;
      element.hidden = (from !== "" && today < from) || (to !== "" && to < today);
    }
  };
  // Elements are put right as the parser adds them, so that nothing moves once it has been painted.
  const watcher = new MutationObserver(show);
  watcher.observe(document, { childList: true, subtree: true });
  document.addEventListener("DOMContentLoaded", () => {
    watcher.disconnect();
    show();
  });
  // A tab can stay open over New Year.
  document.addEventListener("visibilitychange", show);
  addEventListener("pageshow", show);
})();
