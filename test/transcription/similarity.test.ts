// Tests of the transcription room: when two wordings are the same promise.
import { describe, expect, test } from "vitest";
import { likeness, overlap } from "./similarity.ts";

describe("two wordings", () => {
  test.each([
    ["Gå tre vandringar.", "gå tre vandringar", 1],
    ["Trygg­hets­vandringar", "trygghetsvandringar", 1],
    ["en två tre fyra", "en två tre", 6 / 7],
    ["en en en", "en", 0.5],
    ["", "", 1],
    ["", "något", 0],
    ["helt annat", "något", 0],
  ])("%j and %j share %d of their words", (one, other, expected) => {
    expect(overlap(one, other)).toBeCloseTo(expected);
  });

  test.each([
    ["Polisen lovar att patrullera", "patrullera"],
    ["Polisen och kommunen ska tillsammans patrullera", "patrullera"],
    ["Lilla Edets kommun kommer att måla tunneln", "måla tunneln"],
    ["Patrullera (Polis och kommun)", "patrullera"],
    ["Måla tunneln Ansvarig: Kommunen", "måla tunneln"],
    ["Delvis genomfört. Två möten hölls", "Två möten hölls"],
    ["Polisen: patrullera", "Polisen ska patrullera"],
  ])("%j is %j, whoever promises and however it went", (one, other) => {
    expect(likeness(one, other)).toBe(1);
    expect(likeness(other, one)).toBe(1);
  });

  test("a text that is nothing but a marker is still a text", () => {
    expect(likeness("(Polis)", "Måla tunneln")).toBe(0);
    expect(likeness("Pågår.", "Pågår")).toBe(1);
  });
});
