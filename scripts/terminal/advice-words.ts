// Terminal room: what `npm run check -- --links` and `npm run build` say of advice beside the report, in both languages.

export interface AdviceWords {
  readonly linksAnswered: (answered: number, asked: number) => string;
  /** Addresses that were too many, or of sites that were silent. */
  readonly linksLeft: (left: number) => string;
  readonly offline: string;
  /** Follow-ups that should have been there; nothing when there are none. */
  readonly overdue: (count: number) => string;
}

export const en: AdviceWords = {
  linksAnswered: (answered, asked) => `${answered} of ${asked} addresses answered as they should.`,
  linksLeft: (left) =>
    `${left} ${left === 1 ? "address was" : "addresses were"} not asked: at most 100 of a site and 2,000 in all are, none with a password or a port of its own, and a site that has been silent three times is left alone.`,
  offline:
    "Not one site could be reached. Is this computer connected to the internet? Nothing is said of the addresses.",
  overdue: (count) =>
    `${count} ${count === 1 ? "pledge has ended without its final follow-up" : "pledges have ended without their final follow-ups"}; npm run check says which.`,
};

export const sv: AdviceWords = {
  linksAnswered: (answered, asked) => `${answered} av ${asked} adresser svarade som de ska.`,
  linksLeft: (left) =>
    `${left} ${left === 1 ? "adress" : "adresser"} frågades inte: högst 100 per webbplats och 2 000 sammanlagt frågas, inga med lösenord eller eget portnummer, och en webbplats som inte har svarat på tre frågor får vara i fred.`,
  offline: "Ingen webbplats gick att nå. Har datorn kontakt med internet? Inget sägs om adresserna.",
  overdue: (count) =>
    `${count} ${count === 1 ? "löfte har gått ut utan sin" : "löften har gått ut utan sina"} slutliga ${count === 1 ? "uppföljning" : "uppföljningar"}; npm run check säger ${count === 1 ? "vilket" : "vilka"}.`,
};
