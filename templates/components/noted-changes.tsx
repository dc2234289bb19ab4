// Components room: the changes that the editors noted themselves, in all documents, where git's history is not at hand.
import { pledgeAddress, reportAddress } from "../../scripts/address/address.ts";
import type { Site } from "../site.ts";

export function NotedChanges({ site }: { site: Site }) {
  const { texts, archive } = site;
  const notes = archive.pledges
    .flatMap((pledge) => [
      ...pledge.changes.map((change) => ({
        ...change,
        href: pledgeAddress(pledge),
        title: texts.pledgeTitle(pledge),
      })),
      ...pledge.followUps.flatMap((report) =>
        report.changes.map((change) => ({
          ...change,
          href: reportAddress(report),
          title: texts.reportTitle(report),
        })),
      ),
    ])
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
  if (notes.length === 0) return <p>{texts.history.none}</p>;
  return (
    <ul class="lines">
      {notes.map(({ on, note, href, title }) => (
        <li>
          <p>
            <time datetime={on}>{texts.date(on)}</time>: <a href={href}>{title}</a>
          </p>
          <p>{note}</p>
        </li>
      ))}
    </ul>
  );
}
