// Texts room: Swedish words of the feeds.
export const feeds = {
  subtitle:
    "Nya medborgarlöften, ändringar och uppföljningar. Det här är ett flöde: öppna adressen i en flödesläsare.",
  siteTitle: (title: string): string => title,
  themeTitle: (name: string): string => `Medborgarlöften om ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  followUpsTitle: "Uppföljningar av medborgarlöften",
  correctionsTitle: "Ändringar i arkivet",
  municipalityTitle: (name: string): string => `Medborgarlöften i ${name}`,
  pledgePublished: (title: string): string => title,
  pledgeExtended: (title: string, until: string): string => `Förlängt till och med ${until}: ${title}`,
  pledgeChanged: (title: string): string => `Ändrat: ${title}`,
  reportPublished: (title: string): string => title,
  reportChanged: (title: string): string => `Ändrad: ${title}`,
  corrected: (title: string): string => `Rättat i arkivet: ${title}`,
  correctedLead: "Det här är ändrat i arkivet:",
  removed: (place: string): string => `Borttaget ur arkivet: ${place}`,
  removedLead: (place: string, day: string): string =>
    `Dokumentet ${place} togs bort ur arkivet den ${day}. Vad som stod i det finns kvar i arkivets historik.`,
  categories: {
    correction: "Rättelse",
    removal: "Borttaget",
    pledge: "Löfte",
    extension: "Förlängning",
    change: "Ändring",
    report: "Uppföljning",
  },
  validity: (period: string): string => `Löftets giltighetstid: ${period}.`,
  promised: "Det här lovas:",
  outcomes: "Så gick det:",
  signedBy: (names: string): string => `Undertecknat av ${names}.`,
};
