// Tests of the transcription room: days as pages write them, and how long they say that a pledge is in force.
import { describe, expect, test } from "vitest";
import { partOfYear, sinceAndUntil } from "../../scripts/transcription/spans.ts";
import { datesIn } from "../../scripts/transcription/written-dates.ts";
import { season } from "../../scripts/transcription/year-parts.ts";
import { oneYear, severalYears } from "../../scripts/transcription/years.ts";

describe("days", () => {
  test.each([
    ["14 april 2021", ["2021-04-14"]],
    ["den 14:e apr. 2021", ["2021-04-14"]],
    ["2021-04-14", ["2021-04-14"]],
    ["2021-04-14T08:30", ["2021-04-14"]],
    ["14/4 2021", ["2021-04-14"]],
    ["14.4.2021", ["2021-04-14"]],
    ["20210414", ["2021-04-14"]],
    ["Apr 25, 2016", ["2016-04-25"]],
    ["31 juni 2023", ["none"]],
    ["1 jan 2020 och 2 feb 2020", ["2020-01-01", "2020-02-02"]],
    ["3 mars", []],
    ["12345678", []],
    ["2021-13-01", []],
    ["1.2.2021", ["2021-02-01"]],
    ["30 februari 2020", ["none"]],
  ])("%s", (text, days) => expect(datesIn(text).map(({ day }) => day ?? "none")).toEqual(days));
});

describe("validity", () => {
  test.each([
    ["Medborgarlöfte 2021", "2021-01-01/2021-12-31"],
    ["Löftet gäller 2022–2023", "2022-01-01/2023-12-31"],
    ["2022-23", "2022-01-01/2023-12-31"],
    ["2022 och 2023", "2022-01-01/2023-12-31"],
    ["2020/2021", "2020-01-01/2021-12-31"],
    ["2019 till 2021", "2019-01-01/2021-12-31"],
    ["första halvåret 2020", "2020-01-01/2020-06-30"],
    ["andra halvåret 2019", "2019-07-01/2019-12-31"],
    ["H2 2021", "2021-07-01/2021-12-31"],
    ["vårterminen 2020", "2020-01-01/2020-06-30"],
    ["höstterminen 2020", "2020-07-01/2020-12-31"],
    ["tertial 1 2019", "2019-01-01/2019-04-30"],
    ["T3, 2020", "2020-09-01/2020-12-31"],
    ["andra tertialet 2021", "2021-05-01/2021-08-31"],
    ["första kvartalet 2022", "2022-01-01/2022-03-31"],
    ["fjärde kvartalet 2022", "2022-10-01/2022-12-31"],
    ["hösten 2020", "2020-07-01/2020-12-31 season"],
    ["våren 2021", "2021-01-01/2021-06-30 season"],
    ["sommaren 2019", "2019-06-01/2019-08-31 season"],
    ["vintern 2018", "2018-12-01/2018-12-31 season"],
    ["januari–augusti 2022", "2022-01-01/2022-08-31"],
    ["från och med januari 2018 till och med december 2019", "2018-01-01/2019-12-31"],
    ["1 juli 2018 - 30 juni 2020", "2018-07-01/2020-06-30"],
    ["1 januari–30 juni 2021", "2021-01-01/2021-06-30"],
    ["från 31 juni 2023 till 31 juni 2027", "2023-07-01/2027-06-30 impossible-date"],
    ["Sedan 1 april 2019 har löftet gällt. Det upphörde att gälla 31 mars 2020.", "2019-04-01/2020-03-31"],
    ["den 1 mars 2020 till den 28 februari 2021", "2020-03-01/2021-02-28"],
    ["2021-01-01 – 2021-06-30", "2021-01-01/2021-06-30"],
    ["2023–2027", "2023-01-01/2027-12-31"],
    ["inget år alls", undefined],
  ])("%s", (text, validity) => {
    const found =
      partOfYear(text) ?? sinceAndUntil(text) ?? season(text) ?? severalYears(text) ?? oneYear(text);
    const { from, to } = found?.period ?? {};
    const said = [`${from}/${to}`, found?.doubt ?? ""].join(" ").trim();
    expect(found === undefined ? undefined : said).toBe(validity);
  });
});
