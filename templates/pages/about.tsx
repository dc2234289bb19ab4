// Pages room: /om/: method, what each status means, how figures are counted.
import { DAYS_TO_REPORT } from "../../scripts/archive/assemble.ts";
import { SILENT_STATUSES, type SilentStatus, STATUSES, type Status } from "../../scripts/schema/status.ts";
import { ContactLink } from "../components/contact.tsx";
import { StatusMark } from "../components/status.tsx";
import { Terms } from "../components/terms.tsx";
import { Document } from "../document.tsx";
import { singlePage } from "../page.ts";
import type { Site } from "../site.ts";

export const aboutPage = singlePage("about", "/om/", (site) => {
  const { archive, texts } = site;
  const words = texts.pages.about;
  return (
    <Document
      site={site}
      title={words.heading}
      description={words.lead}
      address="/om/"
      crumbs={[{ text: texts.document.about }]}
    >
      <h1>{words.heading}</h1>
      <p class="lead">{words.lead}</p>
      <h2>{words.whatHeading}</h2>
      <p>
        <Terms text={words.what} />
      </p>
      <h2>{words.whyHeading}</h2>
      <p>
        <Terms text={words.why} />
      </p>
      <h2>{words.honestyHeading}</h2>
      <ul>
        {words.honesty.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <h2 id="status">{words.statusHeading}</h2>
      <p>{words.statusStaff}</p>
      <StatusList statuses={STATUSES} site={site} />
      <p>{words.statusSoftware}</p>
      <StatusList statuses={SILENT_STATUSES} site={site} />
      <h2>{words.assessedHeading}</h2>
      <p>
        <Terms text={words.assessed} />
      </p>
      <h2 id="siffror">{words.countHeading}</h2>
      <p>
        <Terms text={words.count} />
      </p>
      <h2>{words.dueHeading}</h2>
      <p>{words.due(archive.settings["report-due-days"] ?? DAYS_TO_REPORT)}</p>
      <h2>{words.privacyHeading}</h2>
      <p>{words.privacy}</p>
      <h2>{words.contactHeading}</h2>
      <p>
        {words.contact} <ContactLink contact={archive.settings.contact} />
      </p>
    </Document>
  );
});

function StatusList({ statuses, site }: { statuses: readonly (Status | SilentStatus)[]; site: Site }) {
  const { texts } = site;
  return (
    <dl class="definitions">
      {statuses.map((status) => (
        <div>
          <dt>
            <StatusMark status={status} texts={texts} />
          </dt>
          <dd>{texts.statusMeaning[status]}</dd>
        </div>
      ))}
    </dl>
  );
}
