// Texts room: English word list: the terms that an English archive of Swedish pledges uses.
import type { Term } from "../term.ts";

export const glossary = {
  heading: "Word list",
  lead: "Here are explanations of words that citizen pledges and follow-ups use.",
  description:
    "What the words of citizen pledges mean: situation picture, citizen dialogue, safety walk, local police area and others.",
  link: "Word list",
  letters: "To a letter",
  search: (term: string): string => `Search for “${term}” in the archive`,
  terms: [
    {
      id: "citizen-dialogue",
      name: "citizen dialogue",
      forms: ["citizen dialogues"],
      meaning:
        "The police and the municipality ask those who live or spend time in the municipality what makes them unsafe and what they want to be done. Swedish: medborgardialog.",
    },
    {
      id: "citizen-pledge",
      name: "citizen pledge",
      forms: ["citizen pledges"],
      meaning:
        "What the police and a municipality together promise residents to do for their safety during a certain time. Swedish: medborgarlöfte.",
    },
    {
      id: "commitment",
      name: "commitment",
      forms: ["commitments"],
      meaning: "One thing that a citizen pledge promises. A pledge has one or more. Swedish: åtagande.",
    },
    {
      id: "evidence",
      name: "evidence",
      forms: [],
      meaning: "What shows that a statement is right, such as a report. Swedish: underlag.",
    },
    {
      id: "follow-up",
      name: "follow-up",
      forms: ["follow-ups"],
      meaning: "What the police and the municipality tell of what came of a pledge. Swedish: uppföljning.",
    },
    {
      id: "interim-report",
      name: "interim report",
      forms: ["interim reports"],
      meaning: "A follow-up that comes while the pledge is still in force. Swedish: delrapport.",
    },
    {
      id: "local-police-area",
      name: "local police area",
      forms: ["local police areas"],
      meaning:
        "A part of the police that is responsible for one or more municipalities. Swedish: lokalpolisområde.",
    },
    {
      id: "neighbourhood-watch",
      name: "neighbourhood watch",
      forms: [],
      meaning:
        "Neighbours look after each other's homes, with advice from the police. Swedish: grannsamverkan.",
    },
    {
      id: "outcome",
      name: "outcome",
      forms: ["outcomes"],
      meaning: "What a follow-up says about one commitment. Swedish: utfall.",
    },
    {
      id: "safety-walk",
      name: "safety walk",
      forms: ["safety walks"],
      meaning:
        "Residents, the municipality and the police look at a place together and note what makes it unsafe. Swedish: trygghetsvandring.",
    },
    {
      id: "situation-picture",
      name: "situation picture",
      forms: ["situation pictures"],
      meaning:
        "A description of crime and insecurity in the municipality, made of statistics, surveys and what people tell. Swedish: lägesbild.",
    },
  ] as readonly Term[],
};
