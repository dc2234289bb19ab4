// Browser tests of the form: GitHub's answers for one repository, as the form asks for them, and what it commits. Nothing leaves the machine.
import { createHash } from "node:crypto";
import type { Page, Route } from "playwright-core";
import type { Texts } from "./form-page.ts";

/** One commit: to which branch, on top of which, and what is in it. */
export interface Commit {
  readonly branch: string;
  readonly on: string;
  readonly message: string;
  readonly texts: Texts;
  readonly deleted: readonly string[];
}

export interface GitHub {
  readonly commits: readonly Commit[];
  /** Methods and paths, each once; GraphQL by the kind of the question. */
  readonly asked: () => readonly string[];
  /** What was sent as `Authorization`, each once. */
  readonly keys: () => readonly string[];
}

const HEAD = "a".repeat(40);
const hashOf = (text: string): string => createHash("sha1").update(text).digest("hex");

interface Question {
  readonly query: string;
  readonly variables?: { readonly input?: CommitInput };
}
interface CommitInput {
  readonly branch: { readonly repositoryNameWithOwner: string; readonly branchName: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string };
  readonly fileChanges: {
    readonly additions: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions: readonly { readonly path: string }[];
  };
}

/** Answers everything that a page asks of api.github.com from now on. */
export async function answerAsGitHub(page: Page, texts: Texts): Promise<GitHub> {
  const commits: Commit[] = [];
  const asked = new Set<string>();
  const keys = new Set<string>();
  await page.route("https://api.github.com/**", async (route: Route) => {
    const request = route.request();
    const { pathname } = new URL(request.url());
    keys.add(request.headers().authorization ?? "");
    const json = (body: unknown) =>
      route.fulfill({ json: body as object, headers: { "access-control-allow-origin": "*" } });
    if (pathname !== "/graphql") asked.add(`${request.method()} ${pathname}`);
    if (pathname === "/user")
      return json({ login: "samordnare", name: "Samordnaren", html_url: "https://github.com/samordnare" });
    if (pathname.includes("/collaborators/"))
      return route.fulfill({ status: 204, headers: { "access-control-allow-origin": "*" } });
    if (pathname.includes("/git/trees/"))
      return json({
        tree: Object.entries(texts).map(([path, text]) => ({
          type: "blob",
          path,
          sha: hashOf(text),
          size: text.length,
        })),
      });
    if (pathname !== "/graphql") return route.fulfill({ status: 404 });
    const { query, variables } = request.postDataJSON() as Question;
    if (variables?.input !== undefined) {
      asked.add("commit");
      commits.push(commitOf(variables.input));
      const { additions } = variables.input.fileChanges;
      const files = Object.fromEntries(
        additions.map((_, index) => [`file_${index}`, { oid: "c".repeat(40) }]),
      );
      return json({
        data: {
          createCommitOnBranch: {
            commit: { oid: "b".repeat(40), committedDate: "2026-11-24T12:00:00Z", ...files },
          },
        },
      });
    }
    asked.add("question");
    return json({ data: { repository: answersTo(query, texts) } });
  });
  return { commits, asked: () => [...asked].sort(), keys: () => [...keys] };
}

const commitOf = ({ branch, expectedHeadOid, message, fileChanges }: CommitInput): Commit => ({
  branch: `${branch.repositoryNameWithOwner} ${branch.branchName}`,
  on: expectedHeadOid,
  message: message.headline,
  texts: Object.fromEntries(
    fileChanges.additions.map(({ path, contents }) => [
      path,
      Buffer.from(contents, "base64").toString("utf8"),
    ]),
  ),
  deleted: fileChanges.deletions.map(({ path }) => path),
});

/** `content_3: object(oid: "…")`, `commit_3: ref(…)`: whatever is asked for under whatever name. */
function answersTo(query: string, texts: Texts): object {
  const history = {
    nodes: [
      {
        oid: HEAD,
        message: "Först",
        author: { name: "A", email: "a@x.se", user: null },
        committedDate: "2026-11-23T12:00:00Z",
      },
    ],
  };
  const byHash = new Map(Object.values(texts).map((text) => [hashOf(text), text]));
  const answers: Record<string, unknown> = {
    defaultBranchRef: { name: "main" },
    ref: { target: { history } },
  };
  for (const [, name = "", hash = ""] of query.matchAll(/(content_\d+):\s*object\(oid: "([0-9a-f]+)"\)/g))
    answers[name] = { text: byHash.get(hash), isTruncated: false };
  for (const [, name = ""] of query.matchAll(/(commit_\d+):\s*ref/g)) answers[name] = { target: { history } };
  return answers;
}
