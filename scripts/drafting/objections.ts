// Drafting room: what the archive's own reader would say of answers, before any file is there.

import type { Pledge } from "../archive/model.ts";
import { parseBytes } from "../archive/parse.ts";
import { partiesOf, themeOf } from "../archive/parties.ts";
import { checkReportDays, validityOf } from "../archive/validity.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "../source/walk.ts";
import { documentText, settingsText } from "../writing/write-content.ts";
import type { YamlMap } from "../writing/write-yaml.ts";
import type { Surroundings } from "./draft.ts";

/** What any pledge and any follow-up must have, so that only the answers can be wrong. */
const SOME_COMMITMENT = { id: "x", by: "police", text: "x" };
const SOME_OUTCOME = { commitment: "x", status: "ongoing" };

/** Fields of a pledge, of which each may be missing; `folder` is its folder's name. Empty when the reader has nothing to say. */
export function objectionsToPledge(
  folder: string,
  fields: YamlMap,
  { municipality, themes }: Pick<Surroundings, "municipality" | "themes">,
): readonly Diagnostic[] {
  const source: SourceFile = {
    ...{ kind: "pledge", path: "", file: `${municipality.slug}/${folder}/pledge.md` },
    ...{ municipality: municipality.slug, pledge: folder },
  };
  const { parsed, diagnostics } = read(source, {
    ...fields,
    commitments: fields.commitments ?? [SOME_COMMITMENT],
  });
  if (parsed?.kind !== "pledge") return diagnostics;
  const found = [...diagnostics, ...validityOf(parsed).faults];
  const parties = partiesOf([...municipality.partners]);
  const known = new Map(themes.map((theme) => [theme.id, theme]));
  const say = (fault: Diagnostic) => void found.push(fault);
  for (const [index, { by, theme }] of parsed.content.commitments.entries()) {
    parties.party(by, parsed.locate, ["commitments", index, "by"], say);
    if (theme !== undefined) themeOf(theme, known, parsed.locate, ["commitments", index, "theme"], say);
  }
  return found;
}

/** Fields of a follow-up of a pledge, without its outcomes when there are none. */
export function objectionsToReport(pledge: Pledge, file: string, fields: YamlMap): readonly Diagnostic[] {
  const source: SourceFile = {
    ...{ kind: "report", path: "", file, municipality: pledge.municipality.slug },
    ...{ pledge: pledge.slug, report: "" },
  };
  const { parsed, diagnostics } = read(source, { ...fields, outcomes: fields.outcomes ?? [SOME_OUTCOME] });
  if (parsed?.kind !== "report") return diagnostics;
  const found = [...diagnostics, ...checkReportDays(parsed, pledge.validity)];
  const { "assessed-by": assessor } = parsed.content;
  if (assessor !== undefined)
    partiesOf([...pledge.municipality.partners]).assessor(
      assessor,
      parsed.locate,
      ["assessed-by"],
      (fault) => void found.push(fault),
    );
  return found;
}

/** Fields of `archive.yml` or of a municipality's settings; those that are missing are not objected to. */
export function objectionsToSettings(
  kind: "archive" | "municipality",
  file: string,
  fields: YamlMap,
): readonly Diagnostic[] {
  const source: SourceFile =
    kind === "archive" ? { kind, path: "", file } : { kind, path: "", file, municipality: "x" };
  if (settingsText(fields).trim() === "") return [];
  const { diagnostics } = read(source, fields);
  // An address that serves two contacts is wrong once.
  const told = new Map(diagnostics.map((one) => [`${one.code} ${JSON.stringify(one.values)}`, one]));
  return [...told.values()].filter(({ code }) => code !== "field/missing");
}

const read = (source: SourceFile, fields: YamlMap) =>
  parseBytes(
    Buffer.from(
      source.kind === "pledge" || source.kind === "report"
        ? documentText({ fields, body: "" })
        : settingsText(fields),
    ),
    source,
  );
