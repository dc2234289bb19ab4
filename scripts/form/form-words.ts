// Form room: a sentence that names fields as files have them → one that names them as the form does, and says where.
import { type Kind, type Shape, shapeOf } from "./shape.ts";
import { optionLabel } from "./words.ts";

/** `path` is where the sentence's fault is: `outcomes`, 0, `status`. */
export function inFormWords(sentences: string, kind: Kind, path: readonly PropertyKey[]): string {
  const shapes = shapesAlong(shapeOf(kind), path);
  const where = shapes.flatMap(({ shape, part }) =>
    typeof part === "number" ? [` ${part + 1}`] : [`, ${shape?.label ?? String(part)}`],
  );
  const names = new Map<string, string>();
  for (const { around, shape } of shapes)
    for (const map of [around, shape])
      for (const [name, { label }] of Object.entries(map?.properties ?? {}))
        if (label !== undefined) names.set(name, label);
  const choices = shapes.at(-1)?.shape?.enum ?? [];
  // A form has no lines.
  const said = sentences
    .replace(
      /(L|l)ägg till en rad(,?)/gu,
      (_, first: string, comma: string) => `${first === "L" ? "F" : "f"}yll i${comma === "" ? "" : " det,"}`,
    )
    .replace(/`([^`]*)`/g, (_, word: string) => {
      if (choices.includes(word)) return `”${optionLabel(shapes.at(-1)?.shape?.inSwedish, word)}”`;
      // An example says its field and its value: `reason: Bolaget sålde fastigheten.`
      const [, name, value] = /^([a-z-]+): (.+)$/u.exec(word) ?? [];
      if (value !== undefined && names.has(name ?? "")) return `”${value.replace(/^"(.*)"$/u, "$1")}”`;
      return `”${names.get(word.replace(/:$/, "")) ?? word}”`;
    });
  return where.length === 0 ? said : `${where.join("").replace(/^, /, "")}: ${said}`;
}

interface Step {
  readonly part: PropertyKey;
  readonly around: Shape | undefined;
  readonly shape: Shape | undefined;
}

function shapesAlong(top: Shape, path: readonly PropertyKey[]): Step[] {
  let around: Shape | undefined = top;
  return path.map((part) => {
    const shape: Shape | undefined =
      typeof part === "number" ? around?.items : around?.properties?.[String(part)];
    const step = { part, around, shape };
    around = shape;
    return step;
  });
}
