// Transcription room: a commitment's words → an id for it, as a person would name it: grannsamverkan, doda-och-skadade.
import { slugOf } from "../address/slug.ts";
import { isModal } from "./sentences.ts";

const LONGEST = 32;
/** Words that say nothing of what is promised. */
const EMPTY =
  /^(?:att|och|i|på|av|för|med|till|som|en|ett|den|det|de|är|har|ska|skall|kommer|under|om|inte|från|vid|vi|polis\p{L}*|kommun\p{L}*|gemensamt|tillsammans|parterna|lovar|minst|högst|genomföra|genomför|göra|gör|arbeta|arbetar|arbete|fortsätta|fortsätter|fortsatt|bidra|verka|året|år|samt|mot|inom|bland|annat|syfte|hålla|ha|utifrån|kontinuerligt|aktivt|nya|fler|varje|alla|jobba|även|så|sin|sina|sitt|sig|där|bedriva|utföra|antal|antalet|öka|ökad|minska|inför|kring|runt|samverkan|per|gång|gånger|cirka|\d+\p{L}*|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv)$/iu;

/** Small letters a–z, digits and hyphens; none that is in `taken`, which gets it. */
export function idFor(text: string, taken: Set<string>): string {
  const after = isModal(text) ? text.replace(/^.*?(?<![\p{L}])(?:ska|skall|lovar|kommer)(?![\p{L}])/iu, "") : text;
  const words = (after.match(/[\p{L}\p{N}-]+/gu) ?? []).filter((word) => !EMPTY.test(word) && word.length > 2);
  const telling = words.filter((word) => word.length >= 5);
  const chosen = (telling.length > 0 ? telling : words).slice(0, 2);
  const stem = slugOf(chosen.join(" "), LONGEST) || "atagande";
  let id = stem;
  for (let number = 2; taken.has(id); number++) id = `${stem}-${number}`;
  taken.add(id);
  return id;
}
