// Texts room: Swedish words of the feeds.
export const feeds = {
  subtitle:
    "Nya medborgarlöften, ändringar och uppföljningar. Det här är ett flöde: öppna adressen i en flödesläsare.",
  siteTitle: (title: string): string => title,
  municipalityTitle: (name: string): string => `Medborgarlöften i ${name}`,
  pledgePublished: (title: string): string => title,
  pledgeExtended: (title: string, until: string): string => `Förlängt till och med ${until}: ${title}`,
  pledgeChanged: (title: string): string => `Ändrat: ${title}`,
  reportPublished: (title: string): string => title,
  reportChanged: (title: string): string => `Ändrad: ${title}`,
  categories: {
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
