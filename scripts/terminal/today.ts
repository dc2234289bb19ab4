// Terminal room: which day a command works for: what was asked for, else SOURCE_DATE_EPOCH, else the clock, in Sweden.
import { type Day, dayInSweden, parseDay } from "../calendar/day.ts";

/** `undefined` when the asked-for day is no day. `now` in milliseconds since 1970. */
export function todayFrom(
  asked: string | undefined,
  epoch: string | undefined,
  now: number,
): Day | undefined {
  if (asked !== undefined) return parseDay(asked);
  if (epoch !== undefined && /^\d{1,11}$/.test(epoch)) return dayInSweden(Number(epoch) * 1000);
  return dayInSweden(now);
}
