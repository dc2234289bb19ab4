// Texts room: Swedish words of the page about open data, and of the data itself. What each field means stands in data-fields.ts.
import { columns, fields } from "./data-fields.ts";

export const openData = {
  heading: "Öppna data",
  lead: "Ladda ner åtagandena som kalkylblad, eller nästan allt i arkivet som JSON. Här står vad varje fält betyder och hur siffrorna räknas.",
  nameLeftOut: "(namn utelämnat)",
  filesHeading: "Filerna",
  files:
    "CSV-filen har en rad för varje åtagande och öppnas i ett kalkylprogram, till exempel Excel. JSON-filen har nästan allt som arkivet innehåller och är till för den som programmerar. Det som saknas i den är historiken över ändringar och, om inget annat sägs nedan, undertecknarnas namn.",
  whole: "Hela arkivet",
  csv: "CSV för Excel",
  json: "JSON",
  schema: "Schema för JSON-filen (JSON Schema)",
  catalogueLink: "Katalog för dataportaler (DCAT-AP-SE, RDF/XML)",
  noCatalogue: "Någon katalog för dataportaler finns inte, eftersom arkivet inte har angett någon licens.",
  licenseHeading: "Får jag använda datan?",
  licenseGiven: "Ja. Arkivet har valt den här licensen för sina data:",
  license: "Licens",
  licenseCovers:
    "Licensen gäller arkivets egna texter och arkivets arbete med att samla och ordna uppgifterna. Den gäller inte de sidor som arkivet hänvisar till. Står det ”verbatim” i fältet wording är texten parternas egen, och då är det de som bestämmer över den.",
  licenseNone:
    "Arkivet har inte angett någon licens. Fråga den som står bakom arkivet innan du använder datan till annat än att läsa.",
  licenseNames: {
    "opensource.org/license/mit": "MIT-licensen",
    "creativecommons.org/publicdomain/zero/1.0/": "CC0 1.0",
    "creativecommons.org/licenses/by/4.0/": "CC BY 4.0",
  },
  publisher: "Utgivare",
  contact: "Kontakt",
  namesHeading: "Personuppgifter",
  namesLeftOut:
    "Namnen på dem som har undertecknat löften och uppföljningar finns på sidorna men inte i datan eller flödena. Där ett sådant namn står i en löpande text är det ersatt med ”(namn utelämnat)”. Den som bygger en kopia av arkivet från JSON-filen får därför en kopia utan namnen.",
  namesThere:
    "Namnen på dem som har undertecknat löften och uppföljningar finns med i datan och i flödena, med den roll de hade. Det är uppgifter om personer: tänk på dataskyddsförordningen när du använder dem.",
  statusHeading: "Statusorden och hur tystnad räknas",
  statusCode: "I datan",
  count: [
    "Det som har hänt räknas bara i löften som har en slutlig uppföljning.",
    "Ett åtagande som den slutliga uppföljningen inte nämner får statusen not-reported. Det räknas för sig, varken som gjort eller som inte gjort.",
    "En andel är antalet åtaganden med en viss status av alla redovisade åtaganden, alltså alla utom dem med not-reported eller awaiting.",
  ],
  countLink: "Mer om hur arkivet räknar",
  scriptHeading: "Räkna själv",
  scriptLead:
    "Det här programmet räknar om siffrorna på sidan Uppföljningar ur JSON-filen. Det bygger bara på det som uppföljningarna säger, inte på siffror som arkivet redan har räknat. Spara det som recount.mjs och kör det med Node 20 eller senare:",
  scriptEach: "Med adressen till en kommuns JSON-fil räknar det bara den kommunen.",
  csvHeading: "Så är CSV-filen gjord",
  csvRules: [
    "Tecknen är UTF-8 och mellan cellerna står semikolon, så att Excel på svenska visar å, ä och ö och delar upp raderna rätt.",
    "Tal har decimalkomma, dagar skrivs ÅÅÅÅ-MM-DD och ja och nej skrivs true och false. En tom cell betyder att uppgiften saknas.",
    "En text som börjar med =, +, - eller @ har fått en apostrof först, så att inget kalkylprogram tar den för en formel.",
    "Radbrytningar i en text har blivit mellanslag. Flera värden i samma cell har ett lodrätt streck mellan sig.",
    "Kommunkoder kan börja med en nolla, som Excel tar bort. Vill du ha den kvar, välj Data och Från text/CSV i Excel och sätt kolumnen municipality_code till text.",
  ],
  columnsHeading: "Kolumnerna i commitments.csv",
  column: "Kolumn",
  means: "Betyder",
  columns,
  jsonHeading: "Fälten i archive.json",
  jsonLead:
    "Fälten heter som i de filer som arkivet skrivs i. Före punkten står listan eller objektet som fältet finns i. Allt som heter derived är uträknat ur resten och läses inte när en fil importeras. Ett fält som saknas har ingen uppgift.",
  field: "Fält",
  fields,
  importHeading: "Bygg arkivet på nytt",
  importText:
    "JSON-filen räcker för att bygga om hela webbplatsen med arkivets eget program. Det här kommandot gör den till innehållsfiler igen:",
  catalogue: {
    title: (archive: string): string => `Öppna data från ${archive}`,
    description: (archive: string): string =>
      `Medborgarlöften som polisen och kommuner har gett invånarna, och vad det blev av dem, samlade i ${archive}.`,
    whole: {
      title: "Medborgarlöften och uppföljningar",
      description:
        "Varje åtagande i arkivets medborgarlöften: vem som har lovat vad, när löftet gäller, och vad uppföljningarna säger att det blev av det.",
    },
    municipality: ({ name }: { readonly name: string }) => ({
      title: `Medborgarlöften i ${name}`,
      description: `Varje åtagande i medborgarlöftena i ${name}: vem som har lovat vad, när löftet gäller, och vad uppföljningarna säger att det blev av det.`,
    }),
    keywords: ["medborgarlöfte", "polis", "kommun", "trygghet", "brottsförebyggande arbete", "uppföljning"],
    files: {
      csv: "En rad för varje åtagande. UTF-8 med BOM, semikolon mellan cellerna och decimalkomma.",
      json: "Allt som arkivet innehåller, med ett publicerat JSON Schema.",
    },
  },
};
