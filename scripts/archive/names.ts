// Archive room: names of signatories, taken out of texts that leave the site as data. Pages show them; data and feeds do not by default.
import type { Archive } from "./model.ts";

/** A text without the names of those who have signed anything in the archive. */
export type HideNames = (text: string) => string;

const LETTERS = /[\p{L}\p{M}][\p{L}\p{M}’'-]*/gu;
/** One more word in front: another first name, or a title. */
const FORENAME = "(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*\\s+)?";

interface Person {
  readonly surname: string;
  readonly parts: readonly string[];
}

export const publishesNames = ({ settings }: Archive): boolean => settings["publish-signatories"] === true;

/**
 * Puts `instead` in place of every signatory's full name, wherever in the archive it stands. In a text that holds a full name
 * the surname goes too, alone or after another first name: corrections tell how a name was misspelt. A surname in other texts
 * stays, since many are also words and places. `former` are names that have been taken out of the archive since.
 */
export function nameHider(archive: Archive, instead: string, former: readonly string[] = []): HideNames {
  if (publishesNames(archive)) return (text) => text;
  const people = peopleIn(archive, former);
  return (text) => {
    const words = new Set(text.match(LETTERS)?.flatMap((word) => [word, word.replace(/s$/, "")]));
    let hidden = text;
    for (const word of words)
      for (const person of people.get(word) ?? []) hidden = withoutPerson(hidden, person, instead);
    return hidden;
  };
}

/** By surname, so that a text is only searched for the few people whose surname it holds. */
function peopleIn({ pledges }: Archive, former: readonly string[]): ReadonlyMap<string, readonly Person[]> {
  const today = pledges.flatMap((pledge) =>
    [pledge, ...pledge.followUps].flatMap(({ signatories }) => signatories.map(({ name }) => name)),
  );
  const names = [...today, ...former];
  const people = new Map<string, Person[]>();
  for (const name of new Set(names.flatMap((one) => [one, asHtml(one)]))) {
    const person = personOf(name);
    if (person !== undefined) people.set(person.surname, [...(people.get(person.surname) ?? []), person]);
  }
  return people;
}

/** Undefined for what is no name of a person: a single word, or a function such as Kommunstyrelsens ordförande. */
function personOf(name: string): Person | undefined {
  const parts = name.split(/\s+/);
  const capitals = (name.match(LETTERS) ?? []).filter((word) => /^\p{Lu}/u.test(word));
  const surname = capitals.at(-1);
  if (surname === undefined || capitals.length < 2) return undefined;
  return { surname, parts };
}

function withoutPerson(text: string, { parts, surname }: Person, instead: string): string {
  // A country has ten thousand signatories: few of them are worth an exact look.
  if (!parts.every((part) => text.includes(part))) return text;
  const fullName = wholeWords(parts.map(literal).join("\\s+"));
  if (text.search(fullName) === -1) return text;
  return text.replace(fullName, instead).replace(wholeWords(`${FORENAME}${literal(surname)}`), instead);
}

/** A genitive is the same name. */
const wholeWords = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])${pattern}s?(?![\\p{L}\\p{M}])`, "gu");

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** As a template has written it: Ann "Ninni" Ek. */
const asHtml = (name: string): string =>
  name.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
