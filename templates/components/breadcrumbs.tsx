// Components room: where the reader is, from the start page down.
import type { Texts } from "../texts/texts.ts";

/** `href` is absent for the page itself. */
export interface Crumb {
  readonly text: string;
  readonly href?: string | undefined;
}

export function Breadcrumbs({ crumbs, texts }: { crumbs: readonly Crumb[]; texts: Texts }) {
  return (
    <nav class="breadcrumbs" aria-label={texts.document.breadcrumbs}>
      <ol>
        <li>
          <a href="/">{texts.document.start}</a>
        </li>
        {crumbs.map(({ text, href }) => (
          <li>{href === undefined ? <span aria-current="page">{text}</span> : <a href={href}>{text}</a>}</li>
        ))}
      </ol>
    </nav>
  );
}
