// Components room: the body of a document. The one place that prints HTML unescaped, and only what the Markdown room made.
import { useContext } from "preact/hooks";
import { renderMarkdown, type SafeHtml } from "../../scripts/markdown/markdown.ts";
import { TermContext } from "./terms.tsx";

interface ProseProps {
  readonly markdown: string;
  /** Level that the body's own top headings get. */
  readonly top: number;
}

export function Prose({ markdown, top }: ProseProps) {
  const terms = useContext(TermContext);
  const html: SafeHtml = renderMarkdown(markdown, { top, prefix: "avsnitt", terms });
  // biome-ignore lint/security/noDangerouslySetInnerHtml: SafeHtml comes from the Markdown room alone
  return <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
