// Texts room: days and periods as English texts write them.
import type { Day, Period } from "../../../scripts/calendar/day.ts";
import * as written from "../../../scripts/calendar/running-text.ts";

/** 14 April 2021 */
export const longDate = (date: Day): string => written.longDate(date, "en-GB");

/** 1 January–31 December 2021 */
export const longPeriod = (period: Period): string => written.longPeriod(period, "en-GB");
