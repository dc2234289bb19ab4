// Texts room: Swedish words of the page that explains feeds to people who never used one.
export const subscribe = {
  heading: "Prenumerera på nya löften och uppföljningar",
  lead: "Du kan få veta när ett löfte publiceras, ändras eller följs upp, utan att lämna ut din e-postadress.",
  whatHeading: "Vad är ett flöde?",
  what: "Ett flöde är en adress som en flödesläsare hämtar nytt från åt dig. Flödesläsaren är en app eller en webbplats som du själv väljer, och den visar bara det som är nytt. Ingen här får veta att du prenumererar.",
  howHeading: "Så gör du",
  steps: [
    "Skaffa en flödesläsare. Det finns många som är gratis, och en del e-postprogram har en inbyggd. Sök efter ”RSS-läsare”, som de också kallas.",
    "Leta upp raden för det du vill följa i listan nedan. Håll fingret på länken Atom, eller högerklicka på den, och välj att kopiera länkens adress. Om du öppnar länken i webbläsaren ser du bara kod, och det är som det ska.",
    "Klistra in adressen där flödesläsaren frågar efter en ny prenumeration.",
  ],
  stopHeading: "Vill du sluta?",
  stop: "Ta bort flödet i flödesläsaren. Du behöver inte säga till någon.",
  feedsHeading: "Alla flöden",
  chooseHeading: "Vilket ska jag välja?",
  choose:
    "Bor du i en av kommunerna räcker det oftast med kommunens flöde. Där kommer allt som rör den: nya löften, förlängningar, uppföljningar och ändringar.",
  groups: {
    whole: "Hela arkivet",
    municipalities: "En kommun",
    themes: "Ett tema",
  },
  all: "Allt nytt i arkivet",
  followUps: "Bara uppföljningar",
  corrections: "Bara ändringar i det som redan är publicerat",
  atom: "Atom",
  json: "JSON Feed",
  rss: "RSS",
  format:
    "Atom, JSON Feed och RSS innehåller samma sak. Vet du inte vilket du ska välja, ta Atom. RSS finns bara för hela arkivet, för flödesläsare som inte förstår något annat.",
  older:
    "Ett flöde visar de 50 senaste händelserna. Äldre händelser finns kvar, och många flödesläsare hämtar dem själva. Ett gammalt löfte som läggs in i efterhand får löftets egen dag i flödet.",
};
