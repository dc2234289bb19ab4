// Terminal room: the questions of `npm run new` in English.
import type { QuestionWords } from "./new-questions.ts";
import { stopped } from "./new-stops-en.ts";

const SIGNS = { municipality: "the municipality", police: "the police" } as const;
const ROLES = { municipality: "chair of the municipal board", police: "local police chief" } as const;

export const en: QuestionWords = {
  yes: "Yes",
  no: "No",
  needed: "This is needed. Write something, or leave with Esc.",
  noneLeft: "Nothing in the list has what you typed. Erase it, and choose with the arrows.",
  yesOrNo: "Answer yes or no.",
  keys: "Answer and press Enter. Enter alone takes a grey answer (an example is none). Choose in lists with the up and down arrows, or type a few letters. Ctrl+U erases the line. Leave with Esc: then nothing is written.",
  task: "What do you want to do?",
  tasks: {
    pledge: "Write a new pledge",
    report: "Write a follow-up",
    municipality: "Add a municipality",
  },
  newArchive: "There is no archive here yet. First a few facts about the archive as a whole.",
  andPledge: "Do you want to write its first pledge now?",
  whose: "Which municipality?",
  another: "One that is not in the archive yet",
  stopped,
  archive: {
    title: { message: "What shall the archive be called?", example: "Pledges in Ödeshög" },
    description: {
      message: "What is in the archive? One sentence that search engines show.",
      example: "What the police and the municipality have promised residents.",
    },
    address: { message: "Which address shall the site have?", example: "https://pledges.example.se" },
    language: "Which language is the site in?",
    contact: { message: "Whom can readers turn to?", example: "The safety coordinator" },
    email: { message: "Which e-mail address? (Empty to fill it in later.)", example: "safe@example.se" },
    accessibilityContact: { message: "Whom can one tell when something on the site cannot be used?" },
    accessibilityEmail: { message: "Which e-mail address do they have? (Can be filled in later.)" },
    compliance: "How well does the site meet the law on accessibility?",
    complianceOptions: [
      { value: "later", label: "Not known yet, I fill it in later" },
      { value: "full", label: "Fully" },
      { value: "partial", label: "Partly" },
      { value: "none", label: "Not at all" },
    ],
    what: {
      message: "What falls short? Write one thing, you can add more in the file.",
      example: "The map cannot be read with a keyboard.",
    },
    why: { message: "Why?", example: "It comes from another site." },
  },
  municipality: {
    name: { message: "What is the municipality called?", example: "Ödeshög" },
    policeArea: {
      message: "Which local police area does it belong to? (Empty if you do not know.)",
      example: "Östra Fyrbodal",
    },
  },
  pledge: {
    folder: {
      message: "Which year is the pledge for? It names the folder and never changes.",
      example: "2027",
    },
    folderTaken: "That pledge is there already. Write another year, or add a word: 2027-station.",
    from: { message: "From which day is it in force? (YYYY-MM-DD)" },
    to: { message: "To which day? (YYYY-MM-DD)" },
    place: { message: "Is it for a part of the municipality? Write which. (Empty if it is for all of it.)" },
    title: { message: "Which title shall the pledge have?" },
    published: {
      message: "Which day is the pledge published? (Empty if it is not decided.)",
      example: "YYYY-MM-DD",
    },
    summary: {
      message: "What is the pledge about? One or two sentences. (Empty to write it later.)",
      example: "The police and the municipality promise to …",
    },
    carryOver: (from, count) =>
      `Shall the ${count === 1 ? "commitment" : `${count} commitments`} of ${from} come along?`,
    commitment: {
      message: "What is promised? One thing at a time. (Empty to write them in the file.)",
      example: "Hold at least four safety walks.",
    },
    nextCommitment: { message: "What else is promised? (Empty when you are done.)" },
    by: "Who promises it?",
    theme: "Which theme does it belong to?",
    noTheme: "None of them",
    target: {
      message: "Is there a target in figures? (Empty if there is none.)",
      example: "at least 4 safety walks",
    },
    noTarget: (written) =>
      `"${written}" cannot be read as a target. Write a number and what is counted: at least 4 safety walks.`,
    id: { message: "The commitment's short name. It becomes a part of the address and never changes." },
    idTaken: (id) => `Another commitment of the pledge is called ${id} already.`,
    signatory: (party) => ({
      message: `Who signs for ${SIGNS[party]}? (Empty to fill it in later.)`,
      example: "Anna Ek",
    }),
    role: (party) => ({ message: "Which title?", example: ROLES[party] }),
  },
  report: {
    which: "Which pledge is followed up?",
    hasFinal: "has a final follow-up",
    kind: "Which kind of follow-up?",
    kinds: [
      { value: "final", label: "Final follow-up" },
      { value: "interim", label: "Interim report" },
    ],
    name: {
      message: "Which part of the time is it about? t1–t3 are terms of four months, h1 and h2 half-years.",
      example: "t1",
    },
    nameTaken: "That interim report is there already.",
    published: {
      message: "Which day is the follow-up published? (Empty if it is not decided.)",
      example: "YYYY-MM-DD",
    },
    summary: { message: "How did it go on the whole? One or two sentences. (Empty to write it later.)" },
    assessedBy: "Who has judged how it went?",
    now: (count) =>
      count === 1
        ? "Do you want to say now what became of the commitment?"
        : `Do you want to say now what became of the ${count} commitments?`,
    outcome: (which, promise) => `${which} ${promise}`,
    later: "I fill it in later",
    result: (unit) => ({ message: `How many ${unit} were there? (Empty if it is not known.)`, example: "5" }),
    noNumber: (written) => `"${written}" is no number. Write it in figures.`,
    text: { message: "What happened? (Empty to write it later.)" },
    reason: { message: "Why was it not done? Residents have a right to know." },
  },
};
