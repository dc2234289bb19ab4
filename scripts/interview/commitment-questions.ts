// Interview room: the questions of a pledge's commitments, one commitment at a time, and of those who sign it.
import type { Carried } from "../drafting/carry-over.ts";
import type { CommitmentAnswer, SignatoryAnswer, Surroundings } from "../drafting/draft.ts";
import { partiesIn } from "../drafting/pledge.ts";
import { remarksOf } from "../drafting/remarks.ts";
import { commitmentFrom, idFor, signatoryFrom, targetFrom } from "../drafting/spoken.ts";
import type { YamlMap } from "../writing/write-yaml.ts";
import { everyAs, type Interview } from "./interview.ts";

export async function commitmentsFor(
  interview: Interview,
  around: Surroundings,
  carried: Carried | undefined,
  objection: (fields: YamlMap) => string | undefined,
): Promise<CommitmentAnswer[]> {
  const { ask, words } = interview;
  const { partners } = around.municipality;
  const all = everyAs(interview, "commitment", (written) => commitmentFrom(written, partners));
  if (ask === undefined || all.length > 0) return all;
  const taken = new Set(carried?.commitments.map(({ id }) => id));
  const parties = partiesIn(around, remarksOf(interview.language)).map(({ id, name }) => ({
    value: id,
    label: name,
  }));
  const themes = around.themes.map(({ id, name }) => ({ value: id, label: name }));
  const fault = (fields: YamlMap) => objection({ commitments: [{ ...SOUND, ...fields }] });
  for (;;) {
    const isFirst = all.length === 0 && carried === undefined;
    const question = isFirst ? words.pledge.commitment : words.pledge.nextCommitment;
    const text = await ask.text({ ...question, check: (answer) => fault({ text: answer }) });
    if (text === undefined) return all;
    const by = await ask.choose(words.pledge.by, parties);
    const theme =
      themes.length === 0
        ? ""
        : await ask.choose(words.pledge.theme, [...themes, { value: "", label: words.pledge.noTheme }]);
    const target = await ask.text({
      ...words.pledge.target,
      check: (answer) => {
        const read = targetFrom(answer);
        return read === undefined ? words.pledge.noTarget(answer) : fault({ target: { ...read } });
      },
    });
    const id = await ask.text({
      ...words.pledge.id,
      initial: idFor(text, taken),
      isNeeded: true,
      check: (answer) => (taken.has(answer) ? words.pledge.idTaken(answer) : fault({ id: answer })),
    });
    if (id !== undefined) taken.add(id);
    all.push({ text, by, theme: theme || undefined, target: targetFrom(target ?? ""), id });
  }
}

const SOUND = { id: "x", by: "police", text: "x" };

export async function signatoriesFor(
  interview: Interview,
  { municipality: { partners } }: Surroundings,
  objection: (fields: YamlMap) => string | undefined,
): Promise<SignatoryAnswer[]> {
  const { ask, words } = interview;
  const all = everyAs(interview, "signatory", (written) => signatoryFrom(written, partners));
  if (ask === undefined || all.length > 0) return all;
  for (const party of ["municipality", "police"] as const) {
    const name = await ask.text({
      ...words.pledge.signatory(party),
      check: (answer) => objection({ signatories: [{ name: answer }] }),
    });
    if (name === undefined) continue;
    const role = await ask.text({
      ...words.pledge.role(party),
      check: (answer) => objection({ signatories: [{ name, role: answer }] }),
    });
    all.push({ name, role, party });
  }
  return all;
}
