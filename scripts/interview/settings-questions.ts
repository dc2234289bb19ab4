// Interview room: the questions of a new archive and of a new municipality.
import type { Municipality } from "../archive/model.ts";
import { ARCHIVE_FILE, type ArchiveAnswers, answered } from "../drafting/archive-settings.ts";
import type { ContentLanguage } from "../drafting/draft.ts";
import { draftMunicipality, type MunicipalityAnswers } from "../drafting/municipality.ts";
import { objectionsToSettings } from "../drafting/objections.ts";
import { answerTo, everyAs, type Interview, refusalIn, sentenceOf } from "./interview.ts";

export async function archiveAnswers(interview: Interview): Promise<ArchiveAnswers> {
  const { given, ask, today } = interview;
  const words = interview.words.archive;
  const check = (field: keyof ArchiveAnswers) => (answer: string) =>
    sentenceOf(
      objectionsToSettings("archive", ARCHIVE_FILE, answered({ [field]: answer }, today)),
      interview,
    );
  const title = await answerTo(interview, "title", { ...words.title, isNeeded: true, check: check("title") });
  const description = await answerTo(interview, "description", {
    ...words.description,
    isNeeded: true,
    check: check("description"),
  });
  const address = await answerTo(interview, "address", {
    ...words.address,
    isNeeded: true,
    check: check("address"),
  });
  const language = given.asked("content-language") ?? (await ask?.choose(words.language, LANGUAGES, "sv"));
  const contact = await answerTo(interview, "contact", {
    ...words.contact,
    isNeeded: true,
    check: check("contact"),
  });
  const email = await answerTo(interview, "email", { ...words.email, check: check("email") });
  const accessibilityContact = await answerTo(interview, "accessibility-contact", {
    ...words.accessibilityContact,
    ...(contact === undefined ? {} : { initial: contact }),
    isNeeded: true,
  });
  const accessibilityEmail = await answerTo(interview, "accessibility-email", {
    ...words.accessibilityEmail,
    initial: email,
    check: check("accessibilityEmail"),
  });
  const compliance =
    given.asked("compliance") ?? (await ask?.choose(words.compliance, words.complianceOptions, "later"));
  return {
    ...{ title, description, address, language, contact, email, accessibilityContact, accessibilityEmail },
    compliance: compliance === "later" ? undefined : compliance,
    shortcoming: await shortcoming(interview, compliance),
  };
}

const LANGUAGES = [
  { value: "sv", label: "Svenska" },
  { value: "en", label: "English" },
] as const;

/** The law wants to know what falls short, and why. */
async function shortcoming(
  interview: Interview,
  compliance: string | undefined,
): Promise<ArchiveAnswers["shortcoming"]> {
  const [said] = everyAs(interview, "shortcoming", (written) => {
    const [, what, why] = /^([^:]+):\s*(\S.*)$/u.exec(written) ?? [];
    return what === undefined || why === undefined ? undefined : { what, why };
  });
  if (said !== undefined || (compliance !== "partial" && compliance !== "none")) return said;
  const { words } = interview;
  const what = await interview.ask?.text({ ...words.archive.what, isNeeded: true });
  const why = await interview.ask?.text({ ...words.archive.why, isNeeded: true });
  return what === undefined || why === undefined ? undefined : { what, why };
}

/** `name` is what the command line said, if it did. */
export async function municipalityAnswers(
  interview: Interview,
  present: readonly Pick<Municipality, "code" | "name">[],
  folders: readonly string[],
  language: ContentLanguage,
): Promise<MunicipalityAnswers> {
  const { given, words } = interview;
  const said = {
    ...{ code: given.asked("code"), county: given.asked("county"), genitive: given.asked("genitive") },
    policeArea: given.asked("police-area"),
  };
  const check = (name: string): string | undefined => {
    const drafted = draftMunicipality({ ...said, name }, present, folders, language);
    return "refusal" in drafted ? refusalIn(drafted, interview) : undefined;
  };
  const name = await answerTo(interview, "municipality", {
    ...words.municipality.name,
    isNeeded: true,
    check,
  });
  const policeArea = await answerTo(interview, "police-area", words.municipality.policeArea);
  return { ...said, name: name ?? "", policeArea };
}
