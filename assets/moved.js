// Assets: leads from an address that a page has left to where it is now, to the same place on the page.
(() => {
  const { href } = document.querySelector('link[rel="canonical"]');
  // The site may be read at another address than its own, as in a preview: only the path is taken over.
  location.replace(new URL(href).pathname + location.hash);
})();
