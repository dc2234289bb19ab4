// Components room: the search form: a plain GET form to /sok/, whole with filters or compact with the field alone.
import { coveredYears } from "../../scripts/archive/years.ts";
import { PARTIES, SILENT_STATUSES, STATUSES } from "../../scripts/schema/status.ts";
import type { Site } from "../site.ts";

interface SearchFormProps {
  readonly site: Site;
  /** Only the field and the button: on pages that are about something else. */
  readonly compact?: boolean;
}

export function SearchForm({ site, compact }: SearchFormProps) {
  const { search } = site.texts;
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers from before 2023 do not know <search>.
    <form class="search-form" role="search" action="/sok/" method="get">
      <label for="q">{search.label}</label>
      <div class="search-field">
        <input
          id="q"
          type="search"
          name="q"
          maxlength={200}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          enterkeyhint="search"
          aria-describedby={compact === true ? undefined : "q-hint"}
        />
        <button type="submit">{search.submit}</button>
      </div>
      {compact === true ? null : (
        <>
          <p class="fine" id="q-hint">
            {search.hint}
          </p>
          <Filters site={site} />
        </>
      )}
    </form>
  );
}

function Filters({ site }: { site: Site }) {
  const { search } = site.texts;
  return (
    <details class="search-filters">
      <summary>
        {search.narrow} <span data-chosen></span>
      </summary>
      <div class="search-selects">
        {choices(site).map(({ name, options }) => (
          <div>
            <label for={`filter-${name}`}>{search.filters[name]}</label>
            <select id={`filter-${name}`} name={name}>
              <option value="">{search.any}</option>
              {options.map(([value, text]) => (
                <option value={value}>{text}</option>
              ))}
            </select>
          </div>
        ))}
      </div>
      <p>
        <a href="/sok/">{search.startAgain}</a>
      </p>
    </details>
  );
}

interface Choice {
  readonly name: keyof Site["texts"]["search"]["filters"];
  readonly options: readonly (readonly [value: string, text: string])[];
}

/** Only what the archive has: a choice never leads to nothing by itself. */
function choices({ archive, texts }: Site): Choice[] {
  const { search } = texts;
  const commitments = archive.pledges.flatMap((pledge) => pledge.commitments);
  const statuses = new Set([
    ...commitments.map((one) => one.standing.status),
    ...commitments.flatMap((one) => one.outcomes.map((outcome) => outcome.status)),
  ]);
  const themes = new Set(commitments.map((one) => one.theme?.id));
  const parties = new Set(commitments.map(({ by }) => by.id));
  const standing = PARTIES.filter((id) => parties.has(id));
  const hasPartners = [...parties].some((id) => !(PARTIES as readonly string[]).includes(id));
  return [
    {
      name: "kommun",
      options: archive.municipalities
        .filter((one) => one.pledges.length > 0)
        .map((one) => [one.slug, one.name] as const),
    },
    {
      name: "ar",
      options: coveredYears(archive.pledges).map((year) => [String(year), String(year)] as const),
    },
    { name: "slag", options: Object.entries(search.kinds) },
    {
      name: "status",
      options: [...STATUSES, ...SILENT_STATUSES]
        .filter((status) => statuses.has(status))
        .map((status) => [status, texts.status[status]] as const),
    },
    {
      name: "tema",
      options: archive.themes.filter(({ id }) => themes.has(id)).map(({ id, name }) => [id, name] as const),
    },
    {
      name: "part",
      options: [...standing, ...(hasPartners ? (["partner"] as const) : [])].map(
        (id) => [id, search.parties[id]] as const,
      ),
    },
  ];
}
