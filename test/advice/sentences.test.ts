// Advice tests: where Swedish sentences end, what a word is, and LIX counted by hand.
import { describe, expect, test } from "vitest";
import { lixOf, sentencesOf } from "../../scripts/advice/sentences.ts";

const split = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

describe("sentences", () => {
  test.each([
    ["En mening. Och en till.", 2],
    ["Stopp! Vad hände? Ingen vet…", 3],
    ["Löftet gäller t.ex. Strängnäs och bl.a. Mariefred.", 1],
    ["Vi ses kl. 18.30 i Folkets hus.", 1],
    ["Mötet är den 3 maj. Sedan är det sommar.", 2],
    ["Mötet är den 3. maj, sade hon.", 1],
    ["Se nr 5 resp. nr 6, d.v.s. de två sista.", 1],
    ["Det kostade ca. 2,5 miljoner, dvs. mer än väntat.", 1],
    ["Skola, socialtjänst, polis m.m. Sedan kom fritid.", 2],
    ["Skola, socialtjänst m.fl. aktörer deltog.", 1],
    ["Jenny Wester och A. B. Ek skrev under.", 1],
    ["Antalet var 303. Det var fler än 2018.", 2],
    ["Andelen är 12.5 procent.", 1],
    ["Det gällde 2018. 20 områden startade.", 2],
    ["”Stopp!” ropade hon. Sedan sprang hon.", 2],
    ["Hon sade: Vi gör det.", 2],
    ["Tiden är 8:30 och 1:a gäller.", 1],
    ["Polisen gör det (se sidan 3.) Kommunen gör resten.", 2],
    ["Läs mer på www.exempel.se. Där finns allt.", 2],
    ["– Ja. – Nej.", 2],
    ["Gäller fr.o.m. 1 januari t.o.m. 31 december.", 1],
    ["utan stor bokstav. och utan slut", 1],
    ["", 0],
    ["– … !", 0],
  ])("%s", (text, count) => {
    expect(split(text)).toHaveLength(count);
    // Nothing is lost on the way.
    if (count > 0) expect(split(text).join(" ")).toBe(text);
  });
});

test("a word is what stands between spaces and has a letter or a figure", () => {
  const [sentence] = sentencesOf("E-post och DNA-märkning – t.ex. 2022–2023 – kostar 2,5 kr/st.");
  expect(sentence?.words).toEqual([
    "E-post",
    "och",
    "DNA-märkning",
    "t.ex.",
    "2022–2023",
    "kostar",
    "2,5",
    "kr/st.",
  ]);
});

test("LIX is words to a sentence and per cent of words longer than six letters", () => {
  // 10 words in 2 sentences; trygghetsvandringar and belysning are long, polisen has seven letters, E-posten seven too.
  const sentences = sentencesOf("Polisen gör fyra trygghetsvandringar i år. E-posten om belysning kom.");
  expect(lixOf(sentences)).toEqual({ lix: 45, words: 10, perSentence: 5, longShare: 40 });
  // Figures, hyphens and full stops are no letters: six letters are not more than six.
  expect(lixOf(sentencesOf("2022–2023 f.d. pol-is-en x."))).toMatchObject({ longShare: 25 });
  expect(lixOf(sentencesOf("2022–2023 f.d. po-lis-e x."))).toMatchObject({ longShare: 0 });
});
