// Pages room: /tillganglighet/: the statement that the law asks for, filled from archive.yml.
import { ContactLink } from "../components/contact.tsx";
import { Document } from "../document.tsx";
import { singlePage } from "../page.ts";

export const accessibilityPage = singlePage("accessibility", "/tillganglighet/", (site) => {
  const { archive, texts } = site;
  const words = texts.pages.accessibility;
  const { accessibility, title } = archive.settings;
  const shortcomings = accessibility.shortcomings ?? [];
  return (
    <Document
      site={site}
      title={words.heading}
      description={texts.sharing.accessibility(title)}
      address="/tillganglighet/"
      crumbs={[{ text: texts.document.accessibility }]}
    >
      <h1>{words.heading}</h1>
      <p class="lead">{words.lead(title)}</p>
      <h2>{words.howHeading}</h2>
      <p>{words.compliance[accessibility.compliance]}</p>
      <h2>{words.helpHeading}</h2>
      <p>
        {words.help} <ContactLink contact={accessibility.contact} />
      </p>
      <h2>{words.reportHeading}</h2>
      <p>{words.report}</p>
      <h2>{words.supervisionHeading}</h2>
      <p>
        {words.supervision} <a href={words.supervisionUrl}>{words.supervisionLink}</a>
      </p>
      <h2>{words.technicalHeading}</h2>
      <p>{words.technical}</p>
      <h2>{words.contentHeading}</h2>
      {shortcomings.length === 0 ? (
        <p>{words.noShortcomings}</p>
      ) : (
        <ul>
          {shortcomings.map(({ what, why }) => (
            <li>
              {words.what}: {what} {words.why}: {why}
            </li>
          ))}
        </ul>
      )}
      <h2>{words.testHeading}</h2>
      <p>
        {words.method[accessibility.method]} {words.assessed(accessibility.assessed)}{" "}
        {words.updated(accessibility.updated)}
      </p>
    </Document>
  );
});
