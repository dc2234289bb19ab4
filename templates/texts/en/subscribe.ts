// Texts room: English words of the page that explains feeds to people who never used one.
export const subscribe = {
  heading: "Subscribe to new pledges and follow-ups",
  lead: "With a feed you are told when a pledge is published, changed or followed up, without giving anyone your e-mail address.",
  whatHeading: "What is a feed?",
  what: "A feed is an address that a feed reader looks at for you. The feed reader is an app or a site of your own choice, and it shows only what is new. Nobody here is told that you subscribe.",
  howHeading: "How to do it",
  steps: [
    "Get a feed reader. Many are free, and some e-mail programs have one built in. Search for “RSS reader”, which is what they are also called.",
    "Find the line of what you want to follow in the list below. Press and hold its link Atom, or right-click it, and choose to copy the link’s address. If you open the link in a browser you see only code, and that is as it should be.",
    "Paste the address where the feed reader asks for a new subscription.",
  ],
  stopHeading: "Do you want to stop?",
  stop: "Remove the feed in the feed reader. You need not tell anyone.",
  feedsHeading: "All feeds",
  chooseHeading: "Which one should I choose?",
  choose:
    "If you live in one of the municipalities, its feed is often enough. It has everything about it: new pledges, extensions, follow-ups and changes.",
  groups: {
    whole: "The whole archive",
    municipalities: "One municipality",
    themes: "One theme",
  },
  all: "Everything new in the archive",
  followUps: "Follow-ups only",
  corrections: "Only changes in what is already published",
  atom: "Atom",
  json: "JSON Feed",
  rss: "RSS",
  format:
    "Atom, JSON Feed and RSS hold the same. If you do not know which to choose, take Atom. RSS is there for the whole archive only, for feed readers that understand nothing else.",
  older:
    "A feed shows the 50 latest events. Older ones are kept, and many feed readers fetch them by themselves. An old pledge that is added late has the pledge’s own day in the feed.",
};
