// Components room: the text below a document's fields, and after it who signed, what it rests on and what was changed.
import type { FollowUp, Pledge } from "../../scripts/archive/model.ts";
import type { Site } from "../site.ts";
import { Prose } from "./prose.tsx";
import { Changes, Signatories, Sources } from "./provenance.tsx";

interface BackgroundProps {
  readonly document: Pledge | FollowUp;
  readonly heading: string;
  readonly site: Site;
}

export function Background({ document, heading, site }: BackgroundProps) {
  return (
    <>
      {document.body.trim() === "" ? null : (
        <section aria-labelledby="mer">
          <h2 id="mer">{heading}</h2>
          <Prose markdown={document.body} top={3} />
        </section>
      )}
      <Signatories document={document} site={site} />
      <Sources document={document} site={site} />
      <Changes document={document} site={site} />
    </>
  );
}
