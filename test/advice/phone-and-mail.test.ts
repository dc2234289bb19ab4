// Advice tests: telephone numbers and e-mail addresses of persons. The numbers are those that PTS keeps free for books and films.
import { describe, expect, test } from "vitest";
import { fold } from "../../scripts/advice/folded.ts";
import { mailAddressesIn } from "../../scripts/advice/mail-address.ts";
import { dialled, phoneNumbersIn } from "../../scripts/advice/phone-number.ts";

const phones = (text: string) => phoneNumbersIn(fold(text)).map((span) => span.text);

describe("may be somebody's own number", () => {
  test.each([
    "070-174 06 05",
    "070-1740605",
    "0701740605",
    "070 174 06 05",
    "070-174\u00A006\u00A005",
    "0701-74 06 05",
    "+46 70 174 06 05",
    "+46701740605",
    "+46 (0)70-174 06 05",
    "0046 70 174 06 05",
    "031-390 06 05",
    "08-465 004 05",
    "0980-319 205",
    "+47 22 12 34 56",
    "+4722123456",
  ])("%s", (number) => {
    expect(phones(`Anna nås på ${number}.`)).toEqual([number]);
    expect(phones(`(${number})`)).toEqual([number]);
    expect(phones(`[ring Anna](tel:${number})`)).toEqual([number]);
  });

  test("without a hyphen it takes a word for telephones to make it one", () => {
    expect(phones("Telefon: 0313900605")).toEqual(["0313900605"]);
    expect(phones("Ärende 0313900605")).toEqual([]);
  });
});

describe("is no person's number", () => {
  test.each([
    "112",
    "114 14",
    "1177",
    "116 111",
    "077-114 14 00",
    "0771-14 14 00",
    "020-50 50 50",
    "+46 77 114 14 00",
    "010-123 45 67",
    "2021-04-14",
    "08-01-2021",
    "kl. 08.00–16.30",
    "08:00-16:30",
    "2019/2020 och 2020/2021",
    "tabell 07 9 12 15 18 21",
    "0,70 174 06 05",
    "SE0701740605",
    "https://exempel.se/0701740605",
    "id=0701740605",
    "+275760-09-13",
    "0486",
  ])("%s", (text) => {
    expect(phones(text)).toEqual([]);
    expect(phones(`Text före ${text} och efter.`)).toEqual([]);
  });

  test("nor is one that is known, however it is written", () => {
    const known = new Set([dialled("+46 (0)31-390 06 05")]);
    expect(phoneNumbersIn(fold("Ring 031-390 06 05 eller 031-390 06 06."), known)).toHaveLength(1);
  });
});

describe("an e-mail address is private, a person's at work, or an office's", () => {
  test.each([
    ["anna.ek@gmail.com", "private"],
    ["annaek@hotmail.se", "private"],
    ["anna_ek87@live.se", "private"],
    ["ek@outlook.com", "private"],
    ["anna.ek@telia.com", "private"],
    ["anna+loften@icloud.com", "private"],
    ["anna@yahoo.co.uk", "private"],
    ["anna.ek@exempel.se", "named"],
    ["anna-lisa.ek-öberg@kommun.exempel.se", "named"],
    ["anna.m.ek2@exempel.se", "named"],
    ["kommun@exempel.se", "function"],
    ["info.trygghet@exempel.se", "function"],
    ["kommunpolis.ed@polisen.se", "function"],
    ["registrator.vast@polisen.se", "function"],
    ["förnamn.efternamn@exempel.se", "function"],
    ["socialtjansten.ed@exempel.se", "function"],
    ["trygg@gmailen.se", "function"],
  ])("%s: %s", (address, sort) => {
    expect(mailAddressesIn(fold(`Skriv till ${address}.`))).toEqual([
      { start: 11, text: address, read: address, sort },
    ]);
  });

  test.each(["@kommunen på Instagram", "anna@", "a@b", "pris @ 5.00"])("%s is none", (text) => {
    expect(mailAddressesIn(fold(text))).toEqual([]);
  });
});

test("texts made to take time take none", () => {
  const started = performance.now();
  phoneNumbersIn(fold(`0${"1 ".repeat(50_000)}`));
  phoneNumbersIn(fold("0".repeat(100_000)));
  mailAddressesIn(fold(`${"a.".repeat(50_000)}@${"b.".repeat(50_000)}`));
  expect(performance.now() - started).toBeLessThan(1000);
});
