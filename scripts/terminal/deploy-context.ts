// Terminal room: whether a build is to be published or only to be looked at first: what was asked for, else what Netlify says.

/** Netlify's own names. Everything but the first is a preview. */
export const DEPLOY_CONTEXTS = ["production", "deploy-preview", "branch-deploy"] as const;
export type DeployContext = (typeof DEPLOY_CONTEXTS)[number];

const isContext = (name: string): name is DeployContext =>
  (DEPLOY_CONTEXTS as readonly string[]).includes(name);

/**
 * `undefined` when what was asked for is no context. `CONTEXT` is too common a name to be believed from anyone but Netlify
 * (`NETLIFY=true`); there a context that we do not know is a preview, since it is not the one that is published.
 */
export function deployContextFrom(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): DeployContext | undefined {
  if (asked !== undefined) return isContext(asked) ? asked : undefined;
  const given = env.NETLIFY === "true" ? env.CONTEXT || "production" : "production";
  return isContext(given) ? given : "deploy-preview";
}
