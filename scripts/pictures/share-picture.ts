// Pictures room: the picture that stands beside every shared link: the archive's mark and its name, nothing that a year changes.

export const SHARE_SIZE = { width: 1200, height: 630 } as const;

interface SharePicture {
  /** The archive's, from archive.yml. */
  readonly title: string;
  /** assets/icon.svg as text. */
  readonly icon: string;
  /** The typeface as a woff2 file. */
  readonly font: Buffer;
}

/** A page of its own, for Chromium to take a picture of: paper, fjord green, and room around. */
export function sharePicture({ title, icon, font }: SharePicture): string {
  const mark = icon.replaceAll(/fill="#[0-9a-f]{6}"/g, 'fill="#07393e"');
  return `<!doctype html>
<meta charset="utf-8">
<style>
  @font-face {
    font-family: Figtree;
    font-weight: 300 900;
    src: url("data:font/woff2;base64,${font.toString("base64")}");
  }
  body {
    box-sizing: border-box;
    width: ${SHARE_SIZE.width}px;
    height: ${SHARE_SIZE.height}px;
    margin: 0;
    padding: 0 96px;
    display: flex;
    align-items: center;
    gap: 64px;
    background: #fbfaf6;
    border-bottom: 24px solid #07393e;
    color: #07393e;
    font: 650 112px/1.05 Figtree, sans-serif;
    letter-spacing: -0.02em;
  }
  svg { flex: none; width: 256px; height: 256px }
</style>
${mark}
<span>${escapeHtml(title)}</span>
`;
}

export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
