// Tests of the handbook's reader: what a box means, and that nothing in the handbook goes unread or is guessed.
import { describe, expect, test } from "vitest";
import { changed } from "../../scripts/handbook/follow.ts";
import { readHandbook } from "../../scripts/handbook/page.ts";

const box = (info: string, ...lines: string[]) => [`\`\`\`${info}`, ...lines, "```"].join("\n");
const FILE = "pledges/ed/2027/pledge.md";
const page = (...parts: string[]) =>
  ["# Handbok", "## 1 Prov", `I filen \`${FILE}\`:`, ...parts].join("\n\n");

test("a recipe has its day, what is typed, what files hold, and what the site then says", () => {
  const [recipe] = readHandbook(
    page(
      "<!-- dag: 2027-01-15 -->",
      box("sh", "npm run check", "npm ci"),
      box(`text ${FILE}`, "---", "a: 1", "---"),
      box(`diff ${FILE}`, " a: 1", "-b: 2", "+c: 3"),
      box("text rapport: npm run check -- --lang sv", "1 fel"),
      "- `/ed/` säger ”Löfte”\n- ingen fil på webbplatsen säger ”Namn”\n- `/ed/` sägs vara bra",
    ),
  );
  expect(recipe).toEqual({
    heading: "1 Prov",
    day: "2027-01-15",
    steps: [
      { what: "command", line: "npm run check" },
      { what: "command", line: "npm ci" },
      { what: "write", file: FILE, text: "---\na: 1\n---\n" },
      {
        what: "edit",
        file: FILE,
        lines: [
          { mark: " ", text: "a: 1" },
          { mark: "-", text: "b: 2" },
          { mark: "+", text: "c: 3" },
        ],
      },
      { what: "report", command: "npm run check -- --lang sv", text: "1 fel" },
    ],
    signs: [
      { address: "/ed/", says: "Löfte" },
      { address: undefined, says: "Namn" },
    ],
  });
});

test("a box in a list loses the list's margin, and only that", () => {
  const [recipe] = readHandbook(page(`   \`\`\`text ${FILE}\n   a:\n     - b\n\n   c\n   \`\`\``));
  expect(recipe?.steps).toEqual([{ what: "write", file: FILE, text: "a:\n  - b\n\nc\n" }]);
});

describe("what nobody could follow is refused, with its line", () => {
  test.each([
    [
      "a kind of box that is unknown",
      page(box("yaml", "a: 1")),
      "line 7: a box of a kind that nobody follows: yaml",
    ],
    ["a box that does not end", page("```sh\nnpm ci"), "line 7: a box without an end"],
    [
      "a file that the words do not name",
      page(box("text pledges/ed/2028/pledge.md", "a")),
      `line 7: the words before the box name ${FILE}, not pledges/ed/2028/pledge.md`,
    ],
    ["a change without marks", page(box(`diff ${FILE}`, "a: 1")), "line 7: a line of a change begins with"],
    [
      "a box before the first recipe",
      "# Handbok\n\n```sh\nnpm ci\n```\n",
      "line 3: a box before the first recipe",
    ],
  ])("%s", (_, markdown, message) => {
    expect(() => readHandbook(markdown)).toThrow(message);
  });
});

describe("a change", () => {
  const kept = (text: string) => ({ mark: " ", text }) as const;
  const gone = (text: string) => ({ mark: "-", text }) as const;
  const added = (text: string) => ({ mark: "+", text }) as const;

  test("takes whole lines away and puts others in their place, letter by letter", () => {
    const lines = [kept("b: 2"), gone("c: 3"), added("c: $& 4"), added("d: 5")];
    expect(changed("a: 1\nb: 2\nc: 3\n", lines, FILE)).toBe("a: 1\nb: 2\nc: $& 4\nd: 5\n");
    expect(changed("a: 1\n", [kept("a: 1"), added("b: 2")], FILE)).toBe("a: 1\nb: 2\n");
  });

  test.each([
    ["are not there", "a: 1\n", 0],
    ["are there only as parts of others", "xb: 2\nb: 22\n", 0],
    ["are there twice", "b: 2\nb: 2\n", 2],
  ])("is refused when its lines %s", (_, text, times) => {
    expect(() => changed(text, [gone("b: 2")], FILE)).toThrow(`has the lines of the change ${times} times`);
  });
});
