// Drafting room: a new archive's facts → its settings. What the law asks somebody to answer for is never answered here.
import type { Day } from "../calendar/day.ts";
import { yearOf } from "../calendar/day.ts";
import { settingsText } from "../writing/write-content.ts";
import { Remark, Remarked, type YamlMap } from "../writing/write-yaml.ts";
import { type ContentLanguage, type Drafted, refused } from "./draft.ts";
import { objectionsToSettings } from "./objections.ts";
import { remarksOf } from "./remarks.ts";

export interface ArchiveAnswers {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** The site's: https://loften.exempel.se */
  readonly address?: string | undefined;
  readonly language?: string | undefined;
  readonly contact?: string | undefined;
  readonly email?: string | undefined;
  /** Whom to tell of faults; the archive's contact when nobody else is named. */
  readonly accessibilityContact?: string | undefined;
  readonly accessibilityEmail?: string | undefined;
  readonly compliance?: string | undefined;
  /** What falls short and why. */
  readonly shortcoming?: { readonly what: string; readonly why: string } | undefined;
}

export const ARCHIVE_FILE = "archive.yml";

export function draftArchive(answers: ArchiveAnswers, today: Day): Drafted {
  const told = answered(answers, today);
  const diagnostics = objectionsToSettings("archive", ARCHIVE_FILE, told);
  const owed = diagnostics.filter(({ code }) => code !== "accessibility/without-shortcomings");
  if (owed.length > 0) return refused({ kind: "faulty", diagnostics: owed });
  const text = settingsText(fieldsOf(answers, told, languageOf(answers)));
  return { files: new Map([[ARCHIVE_FILE, text]]), notes: [] };
}

export const languageOf = ({ language }: Pick<ArchiveAnswers, "language">): ContentLanguage =>
  language === "en" ? "en" : "sv";

/** What was said, and nothing else: this is what the reader is asked about. */
export function answered(answers: ArchiveAnswers, today: Day): YamlMap {
  const { title, description, address, language, contact, email, compliance, shortcoming } = answers;
  const { accessibilityContact, accessibilityEmail } = answers;
  return {
    title,
    description,
    address,
    language,
    "feed-authority": authorityOf(address, today),
    contact: { name: contact, email },
    accessibility: {
      contact: { name: accessibilityContact ?? contact, email: accessibilityEmail ?? email },
      compliance,
      ...(compliance === undefined ? {} : { assessed: today, updated: today, method: "self" }),
      shortcomings: shortcoming === undefined ? undefined : [{ ...shortcoming }],
    },
  };
}

// https://loften.exempel.se → loften.exempel.se,2027
function authorityOf(address: string | undefined, today: Day): string | undefined {
  const host = address !== undefined && URL.canParse(address) ? new URL(address).hostname : "";
  return host === "" ? undefined : `${host},${yearOf(today)}`;
}

function fieldsOf(answers: ArchiveAnswers, told: YamlMap, language: ContentLanguage): YamlMap {
  const { archive: words } = remarksOf(language);
  const waits = (remark: string) => new Remarked([remark]);
  const contact = told.contact as YamlMap;
  const stated = told.accessibility as YamlMap;
  const toTell = stated.contact as YamlMap;
  const isPartly = answers.compliance !== undefined && answers.compliance !== "full";
  const open = new Remarked([]);
  return {
    title: told.title ?? open,
    description: told.description ?? waits(words.description),
    address: told.address ?? waits(words.address),
    "feed-authority": new Remarked([words.feedAuthority], told["feed-authority"] as string | undefined),
    language,
    themes: new Remarked(
      [words.themes],
      words.someThemes.map((theme) => ({ ...theme })),
    ),
    contact: {
      name: contact.name ?? waits(words.contact),
      email: contact.email ?? waits(words.email),
    },
    accessibility: {
      contact: {
        name: toTell.name ?? waits(words.accessibilityContact),
        email: toTell.email ?? waits(words.email),
      },
      compliance: stated.compliance ?? waits(words.compliance),
      shortcomings: stated.shortcomings ?? (isPartly ? new Remark([words.shortcomings]) : undefined),
      assessed: new Remarked([words.days], stated.assessed as string | undefined),
      updated: stated.updated ?? open,
      method: stated.method ?? open,
    },
  };
}
