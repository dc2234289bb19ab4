// Form room: fields that hold an id of something else → lists to choose from, with the words that people know it by.
import type { Archive, Municipality } from "../archive/model.ts";
import { ASSESSORS_IN_SWEDISH, EDITORS, PARTIES } from "../schema/status.ts";
import type { Choices } from "./fields.ts";
import type { Kind } from "./shape.ts";
import { optionLabel } from "./words.ts";

/** The collection of a municipality's pledges. The name is part of the form's addresses. */
export const pledgesName = ({ slug }: Pick<Municipality, "slug">): string => `loften-${slug}`;

interface Option {
  readonly value: string;
  readonly label: string;
}

const select = (options: readonly Option[]) => ({ widget: "select", options });

/** Those of a file's fields whose value names something in this archive. */
export function choicesOf(kind: Kind, archive: Archive, municipality?: Municipality): Choices {
  const partners = (municipality?.partners ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const parties = PARTIES.map((id) => ({ value: id, label: optionLabel(ASSESSORS_IN_SWEDISH, id) }));
  const signing = parties.filter(({ value }) => value !== "joint");
  const judging = [
    ...parties,
    ...partners,
    { value: EDITORS, label: optionLabel(ASSESSORS_IN_SWEDISH, EDITORS) },
  ];
  const themes = archive.themes.map(({ id, name }) => ({ value: id, label: name }));
  const pledges = municipality === undefined ? undefined : pledgesName(municipality);
  const chosen: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    "pledge commitments.by": select([...parties, ...partners]),
    "pledge commitments.theme": select(themes),
    "pledge commitments.continues": {
      widget: "relation",
      collection: pledges,
      value_field: "{{slug}}/{{commitments.*.id}}",
      display_fields: ["{{slug}}: {{commitments.*.text}}"],
    },
    "pledge signatories.party": select([...signing, ...partners]),
    "report signatories.party": select([...signing, ...partners]),
    "report assessed-by": select(judging),
    "report outcomes.assessed-by": select(judging),
    "report outcomes.commitment": {
      widget: "relation",
      collection: pledges,
      value_field: "commitments.*.id",
      display_fields: ["{{commitments.*.id}}: {{commitments.*.text}}"],
      // The follow-up lies in its pledge's folder.
      filters: [{ field: "slug", values: ["{{slug}}"] }],
    },
    "archive default-municipality": select(
      archive.municipalities.map(({ slug, name }) => ({ value: slug, label: name })),
    ),
  };
  return (path) => chosen[`${kind} ${path}`];
}
