// Tests of the transcription room: who promises, as sentences, headings and markers say it.
import { describe, expect, test } from "vitest";
import { partyMarked, partyNamed } from "../../scripts/transcription/party-words.ts";
import { partyOfSentence } from "../../scripts/transcription/subjects.ts";

describe("the subject of a sentence", () => {
  test.each([
    ["Polisen ska synas mer i centrum.", "police"],
    ["Kommunen ska byta belysningen.", "municipality"],
    ["Polisen och kommunen ska gå trygghetsvandringar.", "joint"],
    ["Vidare ska polisen besöka skolorna.", "police"],
    ["Under sommaren kommer kommunen att röja sly.", "municipality"],
    ["Polisen ska tillsammans med kommunen ordna möten.", "joint"],
    ["Kommunen ska i samarbete med polisen ta fram en plan.", "joint"],
    ["Parterna ska träffas varje månad.", "joint"],
    ["Vi ska finnas på plats.", undefined],
    ["Områdespolisen besöker fritidsgården.", "police"],
    ["Socialtjänsten erbjuder stöd till familjer.", "municipality"],
    ["Fältarna patrullerar på fredagar.", "municipality"],
    ["Dessutom ska kommunens säkerhetssamordnare ringa alla föreningar.", "municipality"],
    ["Synlig polis vid stationen.", undefined],
    ["Polisens arbete mot langning.", "police"],
    ["Minst fyra kontroller i månaden.", undefined],
    ["Räddningstjänsten ska besöka skolorna.", undefined],
    ["Kommunpolisen och kommunens säkerhetssamordnare ska hålla möten.", "joint"],
    ["Karlstads stad ska se över parken.", "municipality"],
    ["Gemensamt ska vi minska skadegörelsen.", "joint"],
    ["Trafikpolisen kontrollerar hastigheter.", "police"],
  ])("%s", (sentence, by) => expect(partyOfSentence(sentence)).toBe(by));
});

describe("a heading or column", () => {
  test.each([
    ["Polisens åtaganden", "police"],
    ["Kommunens åtaganden", "municipality"],
    ["Polisen och kommunen", "joint"],
    ["Tillsammans", "joint"],
    ["Gemensamma åtaganden", "joint"],
    ["Båda", "joint"],
    ["Alla", "joint"],
    ["Parterna", "joint"],
    ["Räddningstjänsten", "partner"],
    ["Edshus bostäder", "partner"],
    ["Trafik", undefined],
    ["Polis/kommun", "joint"],
    ["Lokalpolisområde Östra Fyrbodal", "police"],
    ["Socialtjänsten", "municipality"],
    ["Skolan", "municipality"],
  ])("%s", (heading, by) => expect(partyNamed(heading)).toBe(by));
});

describe("a marker", () => {
  test.each([
    ["Fyra vandringar (Polis)", "police"],
    ["Fyra vandringar (K)", "municipality"],
    ["Fyra vandringar (P/K)", "joint"],
    ["[K] Byta lampor", "municipality"],
    ["Ansvarig: kommunen", "municipality"],
    ["Polisen: Fyra vandringar", "police"],
    ["Fyra vandringar. Ansvarig: polis och kommun", "joint"],
    ["Fyra vandringar (i maj)", undefined],
    ["Fyra vandringar", undefined],
  ])("%s", (text, by) => expect(partyMarked(text)).toBe(by));
});
