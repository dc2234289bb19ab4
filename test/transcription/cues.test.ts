// Tests of the transcription room: what headings and lead-ins say of what follows them.
import { describe, expect, test } from "vitest";
import { cueOfHeading, cueOfLead } from "../../scripts/transcription/cues.ts";

describe("headings", () => {
  test.each([
    ["Polisens åtaganden", "promises"],
    ["Det här lovar vi", "promises"],
    ["Medborgarlöfte 2021", "promises"],
    ["Vi ska", "promises"],
    ["Kommunen kommer att", "promises"],
    ["Åtgärder", "promises"],
    ["Aktiviteter 2021", "promises"],
    ["Handlingsplan", "promises"],
    ["Uppföljning", "results"],
    ["Resultat", "results"],
    ["Så gick det", "results"],
    ["Hur gick det?", "results"],
    ["Vad har vi gjort?", "results"],
    ["Utvärdering", "results"],
    ["Bakgrund", "other"],
    ["Lägesbild", "other"],
    ["Medborgardialog", "other"],
    ["Kontakt", "other"],
    ["Läs mer", "other"],
    ["Vad kan du göra?", "other"],
    ["Vad är ett medborgarlöfte?", "other"],
    ["Statistik", "other"],
    ["Trafik", undefined],
    ["Ungdomar", undefined],
    ["Fokusområden", "focus"],
    ["Prioriterade områden", "focus"],
    ["Polisen ska finnas på plats i centrum varje fredag", "promises"],
    ["Undertecknat av", "other"],
  ])("%s", (heading, cue) => expect(cueOfHeading(heading)).toBe(cue));
});

describe("lead-ins", () => {
  test.each([
    ["Polisen kommer att:", "promises"],
    ["Vi har gjort följande:", "results"],
    ["Med på mötet var:", "other"],
    ["Syftet är:", "other"],
    ["Följande aktiviteter ska genomföras:", "promises"],
    ["Invånarna tycker att:", "other"],
    ["Löftet består av:", "promises"],
    ["Det blev så här:", "results"],
    ["Parterna åtar sig att:", "promises"],
    ["Fokus ligger på:", "focus"],
  ])("%s", (lead, cue) => expect(cueOfLead(lead)).toBe(cue));
});
