// Form room: the part of Sveltia CMS's configuration that is used here. Its own types do not resolve as Node resolves them; a test holds
// what is made against its own JSON Schema.

export interface CmsField {
  /** A field of the schema, or the body. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly widget: string;
  readonly fields?: readonly CmsField[];
  readonly field?: CmsField;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly [more: string]: unknown;
}

export interface CmsFile {
  readonly name: string;
  readonly label: string;
  /** From the repository's top. */
  readonly file: string;
  readonly format: string;
  readonly fields: readonly CmsField[];
}

export interface CmsCollection {
  readonly name: string;
  readonly label: string;
  readonly files?: readonly CmsFile[];
  readonly fields?: readonly CmsField[];
  readonly folder?: string;
  readonly format?: string;
  readonly [more: string]: unknown;
}

export interface CmsConfiguration {
  readonly collections: readonly CmsCollection[];
  readonly backend: Readonly<Record<string, unknown>>;
  readonly [more: string]: unknown;
}
