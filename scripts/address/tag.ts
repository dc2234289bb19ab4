// Address room: permanent ids of documents and commitments: tag URIs (RFC 4151) that neither a new address nor a new title changes.
import type { Commitment, FollowUp, Municipality, Pledge } from "../archive/model.ts";

/** `authority` is the archive's `feed-authority`: a domain and the time it was held. The rest is names of folders, never the address. */
export const municipalityTag = (authority: string, municipality: Pick<Municipality, "slug">): string =>
  `tag:${authority}:${municipality.slug}`;

export const pledgeTag = (authority: string, pledge: Pledge): string =>
  `${municipalityTag(authority, pledge.municipality)}/${pledge.slug}`;

export const reportTag = (authority: string, report: FollowUp): string =>
  `${pledgeTag(authority, report.pledge)}/report${report.slug === "" ? "" : `-${report.slug}`}`;

export const commitmentTag = (authority: string, commitment: Commitment): string =>
  `${pledgeTag(authority, commitment.pledge)}/commitment/${commitment.id}`;
