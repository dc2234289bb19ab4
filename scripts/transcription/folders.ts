// Transcription room: how long a pledge is in force → the name of its folder: 2021, 2022-2023, 2019-h1, 2020-norra-hamnen.
import { slugOf } from "../address/slug.ts";
import { firstDayOf, lastDayOf, type Period, yearOf } from "../calendar/day.ts";
import { LONGEST_ID } from "../schema/field.ts";

/** `isWhole`: the folder's name alone says the validity. */
export function folderFor(
  period: Period,
  place: string | undefined,
): { readonly folder: string; readonly isWhole: boolean } {
  const [first, last] = [yearOf(period.from), yearOf(period.to)];
  const isWhole = period.from === firstDayOf(first) && period.to === lastDayOf(last);
  const years = first === last ? `${first}` : `${first}-${last}`;
  const part = isWhole || first !== last ? undefined : PARTS[`${period.from.slice(5)} ${period.to.slice(5)}`];
  const name = [years, part, place === undefined ? undefined : slugOf(place)].filter(Boolean).join("-");
  return { folder: name.slice(0, LONGEST_ID).replace(/-+$/, ""), isWhole };
}

const PARTS: Readonly<Record<string, string>> = {
  "01-01 06-30": "h1",
  "07-01 12-31": "h2",
  "01-01 04-30": "t1",
  "05-01 08-31": "t2",
  "09-01 12-31": "t3",
  "06-01 08-31": "sommar",
};
