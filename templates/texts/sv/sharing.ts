// Texts room: Swedish words that stand for a page where it is shared or found: beside no other words, so each says where it is from.
import { pledges } from "./counts.ts";

export const sharing = {
  /** As Open Graph writes a language. */
  locale: "sv_SE",
  picture: (archive: string): string => `${archive}: ett papper med en bock, och arkivets namn`,
  /** Dals-Eds kommun */
  municipality: (genitive: string): string => `${genitive} kommun`,
  pledge: (title: string, period: string): string =>
    `${title}: vad som lovades för ${period} och vad som har redovisats om det.`,
  report: (title: string): string =>
    `${title}. Vad det blev av åtagandena, ett för ett, och vem som har bedömt det.`,
  lineage: (text: string, count: number, name: string, span: string): string =>
    `${text}${text.endsWith("…") ? "" : "."} I ${pledges(count)} i ${name} ${span}: vad som lovades och vad det blev.`,
  theme: (name: string, count: string): string =>
    `Vad polisen och kommunerna har lovat om temat ”${name}”: ${count}, med det som har redovisats.`,
  accessibility: (archive: string): string =>
    `Så tillgänglig är ${archive}: hur webbplatsen följer lagen, vilka brister vi känner till och hur du rapporterar fler.`,
};
