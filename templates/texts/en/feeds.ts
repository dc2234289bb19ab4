// Texts room: English words of the feeds.
export const feeds = {
  subtitle: "New citizen pledges, changes and follow-ups. This is a feed: open its address in a feed reader.",
  siteTitle: (title: string): string => title,
  municipalityTitle: (name: string): string => `Citizen pledges in ${name}`,
  pledgePublished: (title: string): string => title,
  pledgeExtended: (title: string, until: string): string => `Extended until ${until}: ${title}`,
  pledgeChanged: (title: string): string => `Changed: ${title}`,
  reportPublished: (title: string): string => title,
  reportChanged: (title: string): string => `Changed: ${title}`,
  categories: {
    pledge: "Pledge",
    extension: "Extension",
    change: "Change",
    report: "Follow-up",
  },
  validity: (period: string): string => `The pledge is in force: ${period}.`,
  promised: "This is promised:",
  outcomes: "This came of it:",
  signedBy: (names: string): string => `Signed by ${names}.`,
};
