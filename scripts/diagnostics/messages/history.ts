// Diagnostics room: what stands in the way of telling how the archive has changed.
import { warning } from "../message.ts";

export type MissingHistory = "no-git" | "no-repository" | "shallow" | "not-committed";

const EN: Record<MissingHistory, { what: string; fix: string }> = {
  "no-git": { what: "git is not installed on this machine", fix: "install git, and build again" },
  "no-repository": {
    what: "the content folder is in no git repository that can be read",
    fix: "build in a clone of the repository, by the user who made the clone",
  },
  shallow: {
    what: "this clone holds only the newest commits",
    fix: "fetch the rest with `git fetch --unshallow`; in GitHub Actions, write `fetch-depth: 0`",
  },
  "not-committed": { what: "nothing in the content folder is committed yet", fix: "commit the content" },
};

const SV: Record<MissingHistory, { what: string; fix: string }> = {
  "no-git": { what: "git finns inte på den här datorn", fix: "installera git och bygg igen" },
  "no-repository": {
    what: "innehållsmappen ligger inte i något git-arkiv som går att läsa",
    fix: "bygg i en klon av arkivet, som samma användare som gjorde klonen",
  },
  shallow: {
    what: "klonen innehåller bara de senaste ändringarna",
    fix: "hämta resten med `git fetch --unshallow`; i GitHub Actions skriver du `fetch-depth: 0`",
  },
  "not-committed": {
    what: "inget i innehållsmappen är incheckat ännu",
    fix: "checka in innehållet i git",
  },
};

export const historyMessages = {
  "history/missing": warning<{ why: MissingHistory }>(
    ({ why }) => ({
      what: `the site cannot tell what has changed in the archive: ${EN[why].what}. Its pages say that history is missing`,
      fix: EN[why].fix,
    }),
    ({ why }) => ({
      what: `webbplatsen kan inte visa vad som har ändrats i arkivet: ${SV[why].what}. På sidorna står det att historiken saknas`,
      fix: SV[why].fix,
    }),
  ),
  "history/not-committed": warning<Record<string, never>>(
    () => ({
      what: "this file is not committed as it stands here, so the public log does not know it",
      fix: "commit it before the site is published",
    }),
    () => ({
      what: "filen är inte incheckad så som den ser ut nu, så den öppna loggen känner inte till den",
      fix: "checka in den innan webbplatsen publiceras",
    }),
  ),
};
