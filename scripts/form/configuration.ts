// Form room: the archive → the whole configuration of the form: collections, fields and where files are written. Pure.
import { municipalityAddress, reportSegment } from "../address/address.ts";
import type { Archive, Municipality } from "../archive/model.ts";
import { PLEDGE_FOLDER } from "../source/names.ts";
import { choicesOf, pledgesName } from "./choices.ts";
import type { CmsCollection, CmsConfiguration, CmsField, CmsFile } from "./cms.ts";
import { fieldsOf } from "./fields.ts";
import { BODY, type Kind, shapeOf } from "./shape.ts";
import { form } from "./words.ts";

/**
 * `folder` is the content folder's path in the repository. Undefined when archive.yml asks for no form.
 * What it says is public: it stands on the site as a file.
 */
export function formConfiguration(archive: Archive, folder: string): CmsConfiguration | undefined {
  const { settings, municipalities } = archive;
  if (settings.form === undefined) return undefined;
  const { repository, branch } = settings.form;
  return {
    load_config_file: false,
    backend: {
      name: "github",
      repo: repository,
      ...(branch === undefined ? {} : { branch }),
      // No other service is asked to sign anybody in: whoever may write has made a token of their own.
      auth_methods: ["token"],
      commit_messages: form.commits,
    },
    app_title: form.title(settings.title),
    logo: { src: "/assets/icon.svg" },
    // There are no pictures in content: a hidden folder that is never there.
    media_folder: ".no-media",
    media_libraries: { stock_assets: { providers: [] } },
    editor: { preview: false },
    slug: { encoding: "ascii", clean_accents: true, timezone: "local" },
    output: { omit_empty_optional_fields: true },
    collections: [
      ...municipalities.flatMap((one) => collectionsOf(one, archive, folder)),
      settingsCollection(archive, folder),
    ],
  };
}

function collectionsOf(municipality: Municipality, archive: Archive, folder: string): CmsCollection[] {
  const { slug, name } = municipality;
  const fields = (kind: Kind): CmsField[] => documentFields(kind, archive, municipality);
  const common = {
    folder: `${folder}/${slug}`,
    identifier_field: "title",
    // What has been published is never taken away, and never made from a copy with its ids and notes.
    delete: false,
    duplicate: false,
    aliases_field: false,
    thumbnail: false,
    sortable_fields: {
      fields: ["slug", "published"],
      default: { field: "slug", direction: "descending" as const },
    },
  };
  const pattern: [string, string] = [PLEDGE_FOLDER.source, form.pledgeFolder.fault];
  const address = municipalityAddress(municipality).replace(/^\//, "");
  const hasInterims = municipality.pledges.some(({ followUps }) => followUps.some((one) => one.slug !== ""));
  return [
    {
      ...common,
      name: pledgesName(municipality),
      label: form.pledges(name),
      label_singular: form.pledge,
      format: "pledge",
      path: "{{slug}}/pledge",
      slug: { editable: ["create"], pattern, hint: form.pledgeFolder.hint },
      summary: "{{slug}} · {{title}}",
      preview_path: `${address}{{slug}}/`,
      fields: fields("pledge"),
    },
    {
      ...common,
      name: `uppfoljningar-${slug}`,
      label: form.reports(name),
      label_singular: form.report,
      format: "report",
      path: "{{slug}}/report",
      slug: {
        editable: ["create"],
        pattern: [PLEDGE_FOLDER.source, form.reportFolder.fault],
        hint: form.reportFolder.hint,
      },
      summary: "{{slug}} · {{title}}",
      preview_path: `${address}{{slug}}/${reportSegment("")}`,
      fields: fields("report"),
    },
    ...(hasInterims
      ? [
          {
            ...common,
            name: `delrapporter-${slug}`,
            label: form.interims(name),
            label_singular: form.interim,
            description: form.interimDescription,
            format: "report",
            // The name of the file has two parts that change, and the form asks for one.
            create: false,
            // Any name is meant, but only names of fields may stand here.
            path: "{{slug}}/report-{{kind}}",
            slug: { editable: false },
            summary: "{{slug}} · {{title}}",
            fields: fields("report"),
          },
        ]
      : []),
  ];
}

/** What everybody fills in stands first in the form. In files fields have the schema's order all the same. */
const FIRST = ["title", "published", "summary", "valid", "period", "commitments", "outcomes", "assessed-by"];

const inFormOrder = (fields: readonly CmsField[]): CmsField[] => [
  ...FIRST.flatMap((name) => fields.filter((field) => field.name === name)),
  ...fields.filter(({ name }) => !FIRST.includes(name)),
];

const documentFields = (kind: Kind, archive: Archive, municipality: Municipality): CmsField[] => [
  ...inFormOrder(fieldsOf(shapeOf(kind), choicesOf(kind, archive, municipality))),
  { name: BODY, label: form.body, hint: form.bodyHint, required: false, widget: "markdown", ...MARKDOWN },
];

/**
 * What the archive's Markdown has: no pictures, and nothing above a second heading. As text first: the other editor writes a body
 * in its own way as soon as it is seen (`*` for `-`, tables with other dashes), and everybody's text would change with any field.
 */
const MARKDOWN: Readonly<Record<string, unknown>> = {
  modes: ["raw", "rich_text"],
  buttons: [
    "bold",
    "italic",
    "link",
    "heading-two",
    "heading-three",
    "quote",
    "bulleted-list",
    "numbered-list",
  ],
  editor_components: [],
  use_emoji_autocomplete: false,
  linked_images: false,
};

function settingsCollection(archive: Archive, folder: string): CmsCollection {
  const files: CmsFile[] = [
    {
      name: "archive",
      label: form.archive,
      file: `${folder}/archive.yml`,
      format: "archive",
      fields: fieldsOf(shapeOf("archive"), choicesOf("archive", archive)),
    },
    ...archive.municipalities.map((one) => ({
      name: one.slug,
      label: one.name,
      file: `${folder}/${one.slug}/municipality.yml`,
      format: "municipality",
      fields: fieldsOf(shapeOf("municipality"), choicesOf("municipality", archive, one)),
    })),
  ];
  return { name: "installningar", label: form.settings, files };
}
