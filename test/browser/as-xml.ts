// Browser tests: a file read by Chromium's own XML parser. The site's policy lets no page parse a text itself, but a request may.

/** Runs in the page, given an address: a document, or null when the file is not well-formed. */
export const asXml = `(address) => new Promise((resolve) => {
  const request = new XMLHttpRequest();
  request.open("GET", address);
  request.responseType = "document";
  request.overrideMimeType("application/xml");
  request.onload = () => resolve(request.responseXML);
  request.send();
})`;
