// Search room: what is said in a document: of a commitment, of where and by whom, and the running text.
import { commitmentAnchor } from "../address/address.ts";
import type { Commitment, FollowUp, Municipality, Pledge, Standing } from "../archive/model.ts";
import { plainText } from "../markdown/markdown.ts";
import type { CommitmentPassage } from "./search-document.ts";
import type { SearchWording } from "./wording.ts";

export const promised = (
  commitment: Commitment,
  became: readonly (string | undefined)[],
  wording: SearchWording,
): CommitmentPassage => ({
  anchor: commitmentAnchor(commitment),
  heading: commitment.text,
  texts: about(commitment, became, wording),
});

/** Who promised is said only of named partners: of the police every page speaks, and a filter finds them. */
export function about(
  { by, place, target, theme }: Commitment,
  became: readonly (string | undefined)[],
  wording: SearchWording,
): string[] {
  return given([
    place,
    target === undefined ? undefined : wording.target(target),
    by.name === undefined ? undefined : wording.party(by),
    theme?.name,
    ...became,
  ]);
}

/** "Waiting for a follow-up" is no news: whoever searches for follow-ups wants those that exist. */
export const statusWord = (status: Standing["status"], wording: SearchWording) =>
  status === "awaiting" ? undefined : wording.status(status);

export const whereabouts = (
  { name, county, policeArea }: Municipality,
  place: string | undefined,
  wording: SearchWording,
): string[] =>
  given([name, place, policeArea === undefined ? undefined : wording.policeArea(policeArea), county]);

export const signatories = ({ signatories }: Pledge | FollowUp): string[] =>
  signatories.map(({ name, role }) => given([name, role]).join(", "));

export const paragraphs = (body: string): string[] => plainText(body).split("\n");

export const given = (texts: readonly (string | undefined)[]): string[] =>
  texts.filter((text) => text !== undefined && text !== "") as string[];
