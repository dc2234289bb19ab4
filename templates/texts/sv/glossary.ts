// Texts room: Swedish word list: the field's terms as residents meet them here, each explained in plain words.
import type { Term } from "../term.ts";

export const glossary = {
  heading: "Ordlista",
  lead: "Här förklaras ord som används i medborgarlöften och uppföljningar.",
  description:
    "Vad orden i medborgarlöften betyder: lägesbild, medborgardialog, trygghetsvandring, EST, SSPF och fler.",
  link: "Ordlista",
  letters: "Till en bokstav",
  search: (term: string): string => `Sök efter ”${term}” i arkivet`,
  terms: [
    {
      id: "a-traktor",
      name: "A-traktor",
      forms: ["A-traktorn", "A-traktorer", "A-traktorerna"],
      meaning:
        "En ombyggd bil eller traktor som får köras i högst 30 kilometer i timmen. Den som är 15 år och har rätt körkort får köra den. Kallas också epatraktor eller epa.",
    },
    {
      id: "aktivitetsplan",
      name: "aktivitetsplan",
      forms: ["aktivitetsplanen", "aktivitetsplaner"],
      meaning: "En lista över aktiviteter som ska genomföras, ofta med vem som gör vad och när.",
    },
    {
      id: "batsamverkan",
      name: "båtsamverkan",
      forms: ["båtsamverkans"],
      meaning: "Som grannsamverkan, men bland båtägare i en hamn.",
    },
    {
      id: "brottsaktiv",
      name: "brottsaktiv",
      forms: ["brottsaktiva"],
      meaning:
        "En person som begår brott upprepade gånger. Polisen kan rikta särskilda åtgärder mot sådana personer.",
    },
    {
      id: "brottsforebyggande-rad",
      name: "brottsförebyggande råd",
      forms: ["brottsförebyggande rådet", "BRÅ", "lokala BRÅ"],
      meaning:
        "En grupp i kommunen där bland andra kommunen och polisen planerar arbetet mot brott tillsammans. Rådet är lokalt. Det är inte samma sak som myndigheten Brottsförebyggande rådet, som förkortas Brå.",
    },
    {
      id: "delrapport",
      name: "delrapport",
      forms: ["delrapporten", "delrapporter"],
      meaning: "En uppföljning som kommer medan löftet ännu gäller, till exempel efter ett halvår.",
    },
    {
      id: "dna-markning",
      name: "DNA-märkning",
      forms: ["DNA-märkningen", "DNA-märka", "märk-DNA"],
      meaning:
        "Ett sätt att märka sina saker med en vätska som har en egen kod. Hittar polisen sakerna går det att se vem som äger dem.",
    },
    {
      id: "est",
      name: "EST",
      forms: ["EST-träff", "EST-träffar", "EST-träffarna", "EST-möten", "effektiv samordning för trygghet"],
      meaning:
        "Effektiv samordning för trygghet. Kommunen, polisen och andra träffas ofta, jämför vad de ser och bestämmer snabbt vem som gör vad.",
    },
    {
      id: "fokusomrade",
      name: "fokusområde",
      forms: ["fokusområdet", "fokusområden", "fokusområdena"],
      meaning: "En fråga eller en plats som polisen och kommunen har valt att satsa på under löftets tid.",
    },
    {
      id: "fotpatrullering",
      name: "fotpatrullering",
      forms: ["fotpatrulleringar", "fotpatrullen", "fotpatruller"],
      meaning: "När poliser går till fots, så att de syns och är lätta att prata med.",
    },
    {
      id: "foretagssamverkan",
      name: "företagssamverkan",
      forms: [],
      meaning: "Som grannsamverkan, men bland företag, till exempel i ett industriområde.",
    },
    {
      id: "giltighetstid",
      name: "giltighetstid",
      forms: ["giltighetstiden"],
      meaning: "Tiden som ett löfte gäller. Både den första och den sista dagen räknas med.",
    },
    {
      id: "grannsamverkan",
      name: "grannsamverkan",
      forms: ["grannsamverkans"],
      meaning:
        "Grannar håller uppsikt över varandras hem, med råd och stöd från polisen, för att färre ska drabbas av inbrott.",
    },
    {
      id: "kommunpolis",
      name: "kommunpolis",
      forms: ["kommunpolisen", "kommunpoliser", "kommunpoliserna"],
      meaning: "En polis som har till uppgift att samarbeta med en viss kommun om brottsförebyggande arbete.",
    },
    {
      id: "krogtillsyn",
      name: "krogtillsyn",
      forms: ["krogtillsynen", "krogtillsyner"],
      meaning:
        "När kommunen, ofta tillsammans med polisen, kontrollerar att krogar följer reglerna för servering av alkohol.",
    },
    {
      id: "lokalpolisomrade",
      name: "lokalpolisområde",
      forms: ["lokalpolisområdet", "lokalpolisområden"],
      meaning:
        "En del av polisen som har ansvar för en eller flera kommuner. Den som leder arbetet kallas lokalpolisområdeschef.",
    },
    {
      id: "lagesbild",
      name: "lägesbild",
      forms: ["lägesbilden", "lägesbilder", "lägesbilderna"],
      meaning:
        "En beskrivning av brott och otrygghet i kommunen just nu, byggd på statistik, enkäter och vad människor berättar.",
    },
    {
      id: "medborgardialog",
      name: "medborgardialog",
      forms: ["medborgardialogen", "medborgardialoger", "medborgardialogerna"],
      meaning:
        "När polisen och kommunen frågar dem som bor och vistas i kommunen vad som gör dem otrygga och vad de vill ska göras.",
    },
    {
      id: "medborgarlofte",
      name: "medborgarlöfte",
      forms: ["medborgarlöftet", "medborgarlöften", "medborgarlöftena", "medborgarlöftets"],
      meaning:
        "Det som polisen och en kommun tillsammans lovar invånarna att göra för tryggheten under en viss tid.",
    },
    {
      id: "nattvandring",
      name: "nattvandring",
      forms: ["nattvandringar", "nattvandringarna", "nattvandrare"],
      meaning: "När vuxna går ut på kvällar och nätter för att finnas till hands för ungdomar.",
    },
    {
      id: "normbrytande",
      name: "normbrytande",
      forms: [],
      meaning:
        "Beteende som bryter mot regler eller mot vad som anses rätt, till exempel att skolka, slåss eller stjäla.",
    },
    {
      id: "omradespolis",
      name: "områdespolis",
      forms: ["områdespolisen", "områdespoliser", "områdespoliserna"],
      meaning: "En polis som arbetar i ett visst område och lär känna dem som bor där.",
    },
    {
      id: "ordningsvakt",
      name: "ordningsvakt",
      forms: ["ordningsvakten", "ordningsvakter", "ordningsvakterna"],
      meaning: "En person som inte är polis men som polisen har gett rätt att hålla ordning på en plats.",
    },
    {
      id: "oskyddade-trafikanter",
      name: "oskyddade trafikanter",
      forms: ["oskyddad trafikant"],
      meaning: "De som inte har något skal omkring sig i trafiken: gående, cyklister och mopedister.",
    },
    {
      id: "problembild",
      name: "problembild",
      forms: ["problembilden", "problembilder", "problembilderna"],
      meaning:
        "En beskrivning av ett problem: var och när det finns, vilka det drabbar och vad som kan ligga bakom.",
    },
    {
      id: "samverkansoverenskommelse",
      name: "samverkansöverenskommelse",
      forms: ["samverkansöverenskommelsen", "samverkansöverenskommelser"],
      meaning:
        "Ett avtal där polisen och kommunen skriver hur de ska arbeta tillsammans. Medborgarlöftet bygger ofta på det.",
    },
    {
      id: "sspf",
      name: "SSPF",
      forms: [],
      meaning:
        "Skola, socialtjänst, polis och fritid. De fyra arbetar tillsammans för unga som riskerar att hamna i kriminalitet.",
    },
    {
      id: "tillgreppsbrott",
      name: "tillgreppsbrott",
      forms: ["tillgreppsbrotten"],
      meaning: "Brott där någon tar det som är någon annans: stöld, inbrott och rån.",
    },
    {
      id: "trafiksakerhetsrad",
      name: "trafiksäkerhetsråd",
      forms: ["trafiksäkerhetsrådet"],
      meaning: "En grupp där kommunen, polisen och andra talar om hur trafiken kan bli säkrare.",
    },
    {
      id: "trygghetsvandring",
      name: "trygghetsvandring",
      forms: [
        "trygghetsvandringar",
        "trygghetsvandringen",
        "trygghetsvandringarna",
        "förbättringsvandring",
        "förbättringsvandringar",
      ],
      meaning:
        "En promenad där invånare, kommunen, polisen och andra tittar på en plats tillsammans och antecknar vad som gör den otrygg, till exempel dålig belysning. Kallas ibland förbättringsvandring.",
    },
    {
      id: "underlag",
      name: "underlag",
      forms: ["underlaget"],
      meaning:
        "Det som en uppgift bygger på, till exempel en rapport eller en nyhet. Vid varje utfall här står underlaget, eller att det saknas.",
    },
    {
      id: "uppfoljning",
      name: "uppföljning",
      forms: ["uppföljningen", "uppföljningar", "uppföljningarna"],
      meaning: "Det som polisen och kommunen berättar om vad det blev av ett löfte.",
    },
    {
      id: "utfall",
      name: "utfall",
      forms: ["utfallet"],
      meaning:
        "Vad en uppföljning säger om ett enda åtagande: vad som gjordes, och om det räcker till det som lovades.",
    },
    {
      id: "atagande",
      name: "åtagande",
      forms: ["åtagandet", "åtaganden", "åtagandena"],
      meaning: "En sak som lovas i ett medborgarlöfte. Ett löfte har ett eller flera åtaganden.",
    },
    {
      id: "atgardsplan",
      name: "åtgärdsplan",
      forms: ["åtgärdsplanen", "åtgärdsplaner"],
      meaning: "En lista över vad som ska göras, vem som gör det och när.",
    },
    {
      id: "overservering",
      name: "överservering",
      forms: ["överserveringen"],
      meaning:
        "När en krog fortsätter att servera alkohol till den som redan är tydligt berusad. Det är förbjudet.",
    },
  ] satisfies readonly Term[] as readonly Term[],
};
