// Terminal room: the questions of `npm run new` in Swedish.
import type { QuestionWords } from "./new-questions.ts";
import { stopped } from "./new-stops-sv.ts";

const SIGNS = { municipality: "kommunen", police: "polisen" } as const;
const ROLES = { municipality: "kommunstyrelsens ordförande", police: "lokalpolisområdeschef" } as const;

export const sv: QuestionWords = {
  yes: "Ja",
  no: "Nej",
  needed: "Det här behövs. Skriv något, eller avbryt med Esc.",
  noneLeft: "Inget i listan stämmer med det du skrev. Sudda, och välj med pilarna.",
  yesOrNo: "Svara ja eller nej.",
  keys: "Svara och tryck Enter. Ett grått svar tar du med bara Enter (ett exempel blir inget svar). Välj i listor med pil upp och pil ned, eller skriv några bokstäver. Ctrl+U suddar raden. Avbryt med Esc: då skrivs ingenting.",
  task: "Vad vill du göra?",
  tasks: {
    pledge: "Skriva ett nytt löfte",
    report: "Skriva en uppföljning",
    municipality: "Lägga till en kommun",
  },
  newArchive: "Här finns inget arkiv än. Först några uppgifter om arkivet som helhet.",
  andPledge: "Vill du skriva kommunens första löfte nu?",
  whose: "Vilken kommun?",
  another: "En kommun som inte finns i arkivet än",
  stopped,
  archive: {
    title: { message: "Vad ska arkivet heta?", example: "Löften i Ödeshög" },
    description: {
      message: "Vad finns i arkivet? En mening som sökmotorer visar.",
      example: "Vad polisen och kommunen har lovat invånarna.",
    },
    address: { message: "Vilken adress ska webbplatsen ha?", example: "https://loften.exempel.se" },
    language: "Vilket språk är webbplatsen på?",
    contact: { message: "Vem kan läsare höra av sig till?", example: "Trygghetssamordnaren" },
    email: {
      message: "Vilken e-postadress? (Tomt om ni vill fylla i den senare.)",
      example: "trygg@exempel.se",
    },
    accessibilityContact: {
      message: "Vem kan man höra av sig till om något på webbplatsen inte går att använda?",
    },
    accessibilityEmail: { message: "Vilken e-postadress har de? (Kan fyllas i senare.)" },
    compliance: "Hur väl följer webbplatsen lagen om tillgänglighet?",
    complianceOptions: [
      { value: "later", label: "Vet inte än, jag fyller i det senare" },
      { value: "full", label: "Helt" },
      { value: "partial", label: "Delvis" },
      { value: "none", label: "Inte" },
    ],
    what: {
      message: "Vad brister? Skriv en sak, fler kan du lägga till i filen.",
      example: "Kartan går inte att läsa med tangentbord.",
    },
    why: { message: "Varför?", example: "Den kommer från en annan webbplats." },
  },
  municipality: {
    name: { message: "Vad heter kommunen?", example: "Ödeshög" },
    policeArea: {
      message: "Vilket lokalpolisområde hör den till? (Tomt om du inte vet.)",
      example: "Östra Fyrbodal",
    },
  },
  pledge: {
    folder: { message: "Vilket år gäller löftet? Det blir mappens namn och ändras aldrig.", example: "2027" },
    folderTaken: "Det löftet finns redan. Skriv ett annat år, eller lägg till ett ord: 2027-resecentrum.",
    from: { message: "Från och med vilken dag gäller det? (ÅÅÅÅ-MM-DD)" },
    to: { message: "Till och med vilken dag? (ÅÅÅÅ-MM-DD)" },
    place: { message: "Gäller det bara en del av kommunen? Skriv vilken. (Tomt om det gäller hela.)" },
    title: { message: "Vilken rubrik ska löftet ha?" },
    published: {
      message: "Vilken dag publiceras löftet? (Tomt om dagen inte är bestämd.)",
      example: "ÅÅÅÅ-MM-DD",
    },
    summary: {
      message: "Vad går löftet ut på? En eller två meningar. (Tomt om du vill skriva det senare.)",
      example: "Polisen och kommunen lovar att …",
    },
    carryOver: (from, count) =>
      `Ska ${count === 1 ? "åtagandet" : `de ${count} åtagandena`} från ${from} följa med?`,
    commitment: {
      message: "Vad lovas? Skriv en sak i taget. (Tomt om du vill skriva dem i filen.)",
      example: "Göra minst fyra trygghetsvandringar.",
    },
    nextCommitment: { message: "Vad lovas mer? (Tomt när du är klar.)" },
    by: "Vem lovar det?",
    theme: "Vilket tema hör det till?",
    noTheme: "Inget av dem",
    target: {
      message: "Finns det ett mål i siffror? (Tomt om det inte gör det.)",
      example: "minst 4 trygghetsvandringar",
    },
    noTarget: (written) =>
      `”${written}” går inte att läsa som ett mål. Skriv ett tal och vad som räknas: minst 4 trygghetsvandringar.`,
    id: { message: "Åtagandets korta namn. Det blir en del av adressen och ändras aldrig." },
    idTaken: (id) => `Ett annat åtagande i löftet heter redan ${id}.`,
    signatory: (party) => ({
      message: `Vem undertecknar för ${SIGNS[party]}? (Tomt om du vill fylla i det senare.)`,
      example: "Anna Ek",
    }),
    role: (party) => ({ message: "Vilken titel?", example: ROLES[party] }),
  },
  report: {
    which: "Vilket löfte följs upp?",
    hasFinal: "har en slutlig uppföljning",
    kind: "Vilket slag av uppföljning?",
    kinds: [
      { value: "final", label: "Slutlig uppföljning" },
      { value: "interim", label: "Delrapport" },
    ],
    name: {
      message: "Vilken del av tiden gäller delrapporten? t1–t3 är tertial, h1 och h2 halvår.",
      example: "t1",
    },
    nameTaken: "Den delrapporten finns redan.",
    published: {
      message: "Vilken dag publiceras uppföljningen? (Tomt om dagen inte är bestämd.)",
      example: "ÅÅÅÅ-MM-DD",
    },
    summary: { message: "Hur gick det i stort? En eller två meningar. (Tomt om du vill skriva det senare.)" },
    assessedBy: "Vem har bedömt hur det gick?",
    now: (count) =>
      count === 1
        ? "Vill du svara nu på hur det gick med åtagandet?"
        : `Vill du svara nu på hur det gick med de ${count} åtagandena?`,
    outcome: (which, promise) => `${which} ${promise}`,
    later: "Jag fyller i det senare",
    result: (unit) => ({ message: `Hur många ${unit} blev det? (Tomt om det inte är känt.)`, example: "5" }),
    noNumber: (written) => `”${written}” är inget tal. Skriv det med siffror.`,
    text: { message: "Vad hände? (Tomt om du vill skriva det senare.)" },
    reason: { message: "Varför blev det inte av? Invånarna har rätt att få veta det." },
  },
};
