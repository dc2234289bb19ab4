// Components room: a page's facts for machines, as a block of data. The other place that prints without escaping as HTML, after Prose.
import type { Thing } from "../structured-data.ts";

/** JSON that no HTML parser can find the end of a script, or the beginning of a comment, in. */
export type SafeJson = string & { readonly __safeJson: true };

export function StructuredData({ things }: { things: readonly Thing[] }) {
  if (things.length === 0) return null;
  const json: SafeJson = safeJson({ "@context": "https://schema.org", "@graph": things });
  // A data block is no script: the policy that forbids inline scripts lets it be, and no browser runs it.
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped as HTML, quotes would no longer be JSON; SafeJson comes from safeJson alone
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
  );
}

/**
 * JSON with every sign that means anything to HTML, and the two line ends that JavaScript knows and JSON does not, written as
 * \uXXXX, which is the same text to whoever reads the JSON.
 */
export const safeJson = (value: unknown): SafeJson =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  ) as SafeJson;
