// Address room: permanent ids: tag URIs (RFC 4151) made of the archive's feed authority and the first folder and file names a
// document had, so that no new address, title or domain ever changes one.
import type { Commitment, FollowUp, Pledge } from "../archive/model.ts";

/** `authority` is `feed-authority` of archive.yml: "loftesarkivet.example,2026". */
export function pledgeId(pledge: Pledge, authority: string): string {
  const first = pledge.formerly[0] ?? `${pledge.municipality.slug}/${pledge.slug}`;
  return `tag:${authority}:${first}`;
}

export function reportId(report: FollowUp, authority: string): string {
  const first = report.formerly[0] ?? `report${report.slug === "" ? "" : `-${report.slug}`}`;
  return `${pledgeId(report.pledge, authority)}/${first}`;
}

export const commitmentId = (commitment: Commitment, authority: string): string =>
  `${pledgeId(commitment.pledge, authority)}#${commitment.id}`;
