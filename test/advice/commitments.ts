// Advice tests: commitments and whether anybody could see afterwards that they were kept, judged by a person before any rule was written.

/** What the rules were written with in view. */
export const VAGUE = [
  "Verka för en trygg och säker kommun.",
  "Arbeta för att invånarna ska känna sig trygga.",
  "Bidra till ökad trygghet i hela kommunen.",
  "Fortsätta arbeta med trygghetsfrågor.",
  "Öka tryggheten.",
  "Minska otryggheten bland äldre.",
  "I möjligaste mån finnas på plats när det behövs.",
  "Vid behov genomföra insatser.",
  "Sträva efter god samverkan med föreningslivet.",
  "Främja ett gott samarbete mellan polis och skola.",
  "Ha fokus på ungdomsfrågor.",
  "Prioritera arbetet mot våld i offentlig miljö.",
  "Utveckla samarbetet med näringslivet.",
  "Stärka det brottsförebyggande arbetet.",
  "Förbättra kommunikationen med medborgarna.",
  "Jobba aktivt för minskad skadegörelse.",
  "Motverka rekrytering till kriminella gäng.",
  "Uppmärksamma barn som far illa.",
  "Medverka till en drogfri skola.",
  "Polisen ska så långt som möjligt vara synlig.",
  "Kommunen ska på olika sätt stödja föräldrar.",
  "Kontinuerligt följa utvecklingen.",
  "Verka för förbättrad belysning där det är möjligt.",
  "Skapa förutsättningar för ökad delaktighet.",
  "Lägga stor vikt vid förebyggande arbete.",
  "Vara lyhörda för medborgarnas synpunkter.",
  "Insatser mot narkotika ska göras när resurserna tillåter.",
];

export const CHECKABLE = [
  "Göra åtta trygghetsvandringar.",
  "Verka för tryggare resecentrum genom att patrullera där varje fredagskväll.",
  "Öka tryggheten genom att byta belysningen i gångtunneln vid stationen.",
  "Arbeta för ökad trygghet med två trygghetsvandringar i månaden.",
  "Sätta upp 30 nya lampor längs Kyrkvägen.",
  "Besöka alla sjundeklasser under hösten.",
  "Bjuda in till ett öppet möte senast den 31 maj.",
  "Bidra till nattvandringarna med en bil och två ledare varje lördag.",
  "Kalla till möte med krögarna en gång i kvartalet.",
  "Utbilda all personal på fritidsgårdarna i att upptäcka droger.",
  "Klippa buskarna längs gångvägen mellan skolan och badet.",
  "Kontrollera hastigheten utanför Ekskolan minst en gång i veckan.",
  "Fortsätta arbeta med grannsamverkan: starta fem nya områden.",
  "Ta bort klotter inom 48 timmar.",
  "Minska antalet anmälda bostadsinbrott med 10 procent jämfört med 2024.",
  "Dela ut reflexer på torget i november.",
  "Anställa en fältassistent.",
  "Sanera klotter på kommunens byggnader.",
  "Öppna fritidsgården på fredagar och lördagar.",
  "Bygga en gångbana till busshållplatsen.",
  "Skicka ut en enkät om trygghet till alla hushåll.",
  "Polisen ska ha mottagning i biblioteket varannan torsdag.",
  "Samverka i SSPF-möten varje månad.",
  "Publicera resultatet av trygghetsmätningen.",
  "Vid behov tömma papperskorgarna på torget två gånger om dagen.",
  "Införa ordningsvakter i centrum.",
  "Prioritera anmälningar från skolor: svar inom tre dagar.",
  "Genomföra en drogvaneundersökning i årskurs 9.",
  "Ordna föräldramöten om narkotika på alla högstadieskolor.",
  "Starta en nattvandringsgrupp i Norrby.",
];

/** Judged at the same time and never looked at while the rules were written: what they do with words of others. */
export const UNSEEN_VAGUE = [
  "Ha en god dialog med medborgarna.",
  "Intensifiera arbetet mot droger.",
  "Tillsammans ta ansvar för en trygg kommun.",
  "Polisen ska vara närvarande och tillgänglig.",
  "Upprätthålla ett gott samarbete med skolorna.",
  "Bekämpa den grova brottsligheten.",
  "Sätta barn och unga i centrum.",
  "Höja trygghetskänslan hos kvinnor.",
  "Eftersträva snabb återkoppling till den som anmäler.",
  "Kommunen ska arbeta vidare med värdegrundsfrågor.",
  "Verka för ett levande centrum.",
  "Följa upp och utveckla det gemensamma arbetet.",
  "Stödja föräldrar i deras roll.",
  "Fördjupa samverkan kring unga lagöverträdare.",
  "Insatser ska genomföras utifrån lägesbilden.",
];

export const UNSEEN_CHECKABLE = [
  "Måla om gångtunneln vid stationen i ljusa färger.",
  "Ha fältare ute alla fredagskvällar.",
  "Skriva avtal med tio fastighetsägare om belysning.",
  "Låsa skolgården klockan 22.",
  "Hålla öppet hus på polisstationen under trygghetens vecka.",
  "Ringa upp alla som har haft inbrott inom fem dagar.",
  "Kartlägga platser med dålig belysning och åtgärda dem före december.",
  "Verka för färre olyckor genom hastighetskontroller vid skolorna.",
  "Installera kameror på parkeringen.",
  "Starta en trygghetsgrupp med handlare och fastighetsägare.",
  "Lämna ut märk-DNA till alla som vill låna det på biblioteket.",
  "Prova alkolås på alla kommunens bilar.",
  "Redovisa resultatet på kommunens webbplats varje tertial.",
  "Gå igenom alla busskurer och laga dem som är trasiga.",
  "Fortsätta arbeta med nattvandring, minst 20 kvällar.",
];

/** Those of the content that ships and that have no target: `municipality/pledge/id`. All the others can be checked. */
export const SHIPPED_VAGUE = new Set(
  `karlstad/2023-2027/ungdomar karlstad/2023-2027/vald-i-nara-relation karlstad/2020-2022/ungdomar karlstad/2020-2022/est
  mellerud/2023-2024/brottsaktiva mellerud/2023-2024/trafiksakerhet mellerud/2022/trygghetsskapande-arbete mellerud/2022/trafiksakerhet
  mellerud/2022/brott-pa-vag mellerud/2019/drogproblematik vanersborg/2023-2024/torpa vanersborg/2021/sanden vanersborg/2021/torpa
  vanersborg/2020/sportcentrum vanersborg/2020/bralanda vanersborg/2019/sportcentrum vanersborg/2019/bralanda vanersborg/2017/integration
  vanersborg/2017/organiserad-brottslighet strangnas/2022-2023/narkotika strangnas/2022-2023/vald-i-nara-relation
  strangnas/2022-2023/sexuell-exploatering strangnas/2022-2023/saker-trafikmiljo strangnas/2022-2023/trafiksakerhetsrad
  strangnas/2021/ungdomar strangnas/2021/narkotika strangnas/2020/narkotika strangnas/2020/tata-kontakter
  dals-ed/2021/doda-och-skadade-i-trafiken dals-ed/2021/annan-brottslighet dals-ed/2021/trygghetsmal-i-trafiken dals-ed/2021/trygghetsmal
  dals-ed/2021/lagesbild dals-ed/2021/trygghetsskapande-atgarder dals-ed/2021/grannsamverkan dals-ed/2020/lagesbild
  dals-ed/2020/stoldforebyggande dals-ed/2017/synlig-polis dals-ed/2017/integration dals-ed/2017/trafiksakerhet`.split(
    /\s+/,
  ),
);
