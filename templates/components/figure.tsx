// Components room: the frame of a picture: what it shows, then the rule by which it is drawn, with a link to how figures are counted.
import type { ComponentChildren } from "preact";
import type { Site } from "../site.ts";

interface FigureProps {
  readonly rule: string;
  readonly site: Site;
  readonly children: ComponentChildren;
}

export function Figure({ rule, site, children }: FigureProps) {
  return (
    <figure class="figure">
      {children}
      <figcaption class="fine">
        {rule} <a href="/om/#siffror">{site.texts.figures.howWeCount}</a>
      </figcaption>
    </figure>
  );
}
