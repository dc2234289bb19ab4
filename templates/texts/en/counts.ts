// Texts room: English words for how many there are of a thing.
const number = new Intl.NumberFormat("en-GB");

export const counted = (amount: number, one: string, many: string): string =>
  `${number.format(amount)} ${amount === 1 ? one : many}`;

export const pledges = (count: number): string => counted(count, "pledge", "pledges");
export const reports = (count: number): string => counted(count, "follow-up", "follow-ups");
export const commitments = (count: number): string => counted(count, "commitment", "commitments");
export const municipalities = (count: number): string => counted(count, "municipality", "municipalities");
