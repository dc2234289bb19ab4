// Diagnostics room: names of characters that nobody sees, in both languages, so that a message can say what was found.

const NAMES: Readonly<Record<string, readonly [english: string, swedish: string]>> = {
  "U+0000": ["NUL", "NUL-tecken"],
  "U+0007": ["bell", "ljudsignal"],
  "U+0008": ["backspace", "backsteg"],
  "U+0009": ["tab", "tabb"],
  "U+000A": ["line feed", "radbyte"],
  "U+000B": ["vertical tab", "lodrät tabb"],
  "U+000C": ["form feed", "sidbrytning"],
  "U+000D": ["carriage return", "vagnretur"],
  "U+001B": ["escape", "escape-tecken"],
  "U+007F": ["delete", "raderingstecken"],
  "U+009B": ["control sequence introducer", "inledning till styrsekvens"],
  "U+00A0": ["no-break space", "hårt mellanslag"],
  "U+00AD": ["soft hyphen", "mjukt bindestreck"],
  "U+034F": ["combining grapheme joiner", "osynlig teckenfogare"],
  "U+115F": ["Hangul filler", "blankt koreanskt tecken"],
  "U+1160": ["Hangul filler", "blankt koreanskt tecken"],
  "U+200B": ["zero width space", "mellanslag utan bredd"],
  "U+200C": ["zero width non-joiner", "särskiljare utan bredd"],
  "U+200D": ["zero width joiner", "sammanfogare utan bredd"],
  "U+200E": ["left-to-right mark", "märke för skrift från vänster"],
  "U+200F": ["right-to-left mark", "märke för skrift från höger"],
  "U+2028": ["line separator", "radavskiljare"],
  "U+2029": ["paragraph separator", "styckeavskiljare"],
  "U+202A": ["left-to-right embedding", "inbäddad skrift från vänster"],
  "U+202B": ["right-to-left embedding", "inbäddad skrift från höger"],
  "U+202C": ["end of direction", "slut på skrivriktning"],
  "U+202D": ["left-to-right override", "påtvingad skrivriktning från vänster"],
  "U+202E": ["right-to-left override", "omvänd skrivriktning"],
  "U+202F": ["narrow no-break space", "smalt hårt mellanslag"],
  "U+2060": ["word joiner", "ordfogare"],
  "U+2066": ["left-to-right isolate", "avskild skrift från vänster"],
  "U+2067": ["right-to-left isolate", "avskild skrift från höger"],
  "U+2068": ["first strong isolate", "avskild skrift"],
  "U+2069": ["end of isolate", "slut på avskild skrift"],
  "U+2800": ["blank Braille cell", "blankt punktskriftstecken"],
  "U+3000": ["ideographic space", "brett mellanslag"],
  "U+3164": ["Hangul filler", "blankt koreanskt tecken"],
  "U+FEFF": ["byte order mark", "byteordningsmärke"],
  "U+FFA0": ["Hangul filler", "blankt koreanskt tecken"],
};

// U+200B → U+200B zero width space
export const nameInEnglish = (point: string): string => [point, NAMES[point]?.[0]].filter(Boolean).join(" ");
export const nameInSwedish = (point: string): string => [point, NAMES[point]?.[1]].filter(Boolean).join(" ");

/** Spaces of every width, which a common space can replace; anything else is to be deleted. */
export const isSpace = (point: string): boolean => /^U\+(?:00A0|1680|200[0-9A]|202F|205F|3000)$/.test(point);
