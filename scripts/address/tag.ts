// Address room: permanent ids of documents and commitments: tag URIs (RFC 4151) that neither a new address nor a new title changes.
import type { Commitment, FollowUp, Municipality, Pledge } from "../archive/model.ts";
import { reportName } from "./address.ts";

/** `authority` is the archive's `feed-authority`: a domain and the time it was held. The rest is names of folders, never the address. */
export const municipalityTag = (authority: string, municipality: Pick<Municipality, "slug">): string =>
  `tag:${authority}:${municipality.slug}`;

/** Of the first folder it had. */
export const pledgeTag = (authority: string, { formerly, municipality, slug }: Pledge): string =>
  `tag:${authority}:${formerly[0] ?? `${municipality.slug}/${slug}`}`;

/** Of the first name its file had. */
export const reportTag = (authority: string, { formerly, pledge, slug }: FollowUp): string =>
  `${pledgeTag(authority, pledge)}/${formerly[0] ?? reportName(slug)}`;

export const commitmentTag = (authority: string, commitment: Commitment): string =>
  `${pledgeTag(authority, commitment.pledge)}/commitment/${commitment.id}`;
