// Pages room: /tillganglighet/: the statement that the law asks for, filled from archive.yml.
import {
  SHORTCOMING_KINDS,
  type Shortcoming,
  type ShortcomingKind,
} from "../../scripts/schema/accessibility.ts";
import { ContactLink } from "../components/contact.tsx";
import { Document } from "../document.tsx";
import { singlePage } from "../page.ts";
import type { Site } from "../site.ts";

const ADDRESS = "/tillganglighet/";

export const accessibilityPage = singlePage("accessibility", ADDRESS, (site) => {
  const { archive, texts } = site;
  const words = texts.pages.accessibility;
  const { accessibility, title, contact } = archive.settings;
  return (
    <Document
      site={site}
      title={words.heading}
      description={texts.sharing.accessibility(title)}
      address={ADDRESS}
      crumbs={[{ text: texts.document.accessibility }]}
    >
      <h1>{words.heading}</h1>
      <p class="lead">{words.lead(title)}</p>
      <p>{words.responsible(accessibility.responsible ?? contact.name, title, site.origin)}</p>
      <h2>{words.howHeading}</h2>
      <p>{words.compliance[accessibility.compliance]}</p>
      <h2>{words.helpHeading}</h2>
      <p>
        {words.help} <ContactLink contact={accessibility.contact} />
      </p>
      {accessibility.answer === undefined ? null : <p>{accessibility.answer}</p>}
      <h2>{words.reportHeading}</h2>
      <p>
        {words.report} <ContactLink contact={accessibility.contact} />
      </p>
      <h2>{words.supervisionHeading}</h2>
      <p>
        {words.supervision} <a href={words.supervisionUrl}>{words.supervisionLink}</a>
      </p>
      <h2>{words.technicalHeading}</h2>
      <p>{words.technical}</p>
      <h2>{words.contentHeading}</h2>
      <Shortcomings site={site} />
      <h2>{words.testHeading}</h2>
      <p>
        {words.method[accessibility.method]} {accessibility.tested}
      </p>
      <p>
        {words.assessed(accessibility.assessed)} {words.updated(accessibility.updated)}
      </p>
    </Document>
  );
});

/** Under a heading for each reason that the law knows, when there is anything under it. */
function Shortcomings({ site }: { site: Site }) {
  const words = site.texts.pages.accessibility;
  const all = site.archive.settings.accessibility.shortcomings ?? [];
  if (all.length === 0) return <p>{words.noShortcomings}</p>;
  return (
    <>
      {SHORTCOMING_KINDS.map((kind) => {
        const some = all.filter((one) => (one.kind ?? "non-compliant") === kind);
        return some.length === 0 ? null : <Group kind={kind} shortcomings={some} site={site} />;
      })}
    </>
  );
}

function Group(props: { kind: ShortcomingKind; shortcomings: readonly Shortcoming[]; site: Site }) {
  const words = props.site.texts.pages.accessibility;
  return (
    <>
      <h3>{words.kinds[props.kind]}</h3>
      {props.kind === "disproportionate-burden" ? <p>{words.burden}</p> : null}
      <ul>
        {props.shortcomings.map(({ what, why, criterion, planned }) => (
          <li>
            {what} {words.why(why)} {criterion === undefined ? "" : words.criterion(criterion)}{" "}
            {planned === undefined ? "" : words.planned(planned)}
          </li>
        ))}
      </ul>
    </>
  );
}
