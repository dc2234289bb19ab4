// Texts room: Swedish words for how many there are of a thing.
const number = new Intl.NumberFormat("sv-SE");

/** 1 löfte, 2 löften, 1 200 löften with a space that does not break */
export const counted = (amount: number, one: string, many: string): string =>
  `${number.format(amount)} ${amount === 1 ? one : many}`;

export const pledges = (count: number): string => counted(count, "löfte", "löften");
export const reports = (count: number): string => counted(count, "uppföljning", "uppföljningar");
export const commitments = (count: number): string => counted(count, "åtagande", "åtaganden");
export const municipalities = (count: number): string => counted(count, "kommun", "kommuner");
