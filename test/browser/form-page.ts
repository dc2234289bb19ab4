// Browser tests of the form: an archive on the browser's own disk in place of a person's folder, and what the form has made of it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Locator, Page } from "playwright-core";

/** Path in the repository → text. */
export type Texts = Readonly<Record<string, string>>;

export function textsBelow(folder: string, under: string): Texts {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.\w+$/.test(name),
  );
  return Object.fromEntries(
    names.map((name) => [`${under}/${name}`, readFileSync(path.join(folder, name), "utf8")]),
  );
}

export function writeTexts(folder: string, texts: Texts): void {
  for (const [name, text] of Object.entries(texts)) {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

/** Chooses a folder with these files in it, as a person would in the browser's dialog, which no test can reach. */
export async function openRepository(page: Page, texts: Texts): Promise<void> {
  await page.evaluate(fillAndOffer, texts);
  await page.getByRole("button", { name: "Arbeta med lokalt repository" }).click();
  await page.getByRole("button", { name: "Skapa ny post" }).waitFor();
}

/** All files of that folder as they are now. */
export const textsIn = (page: Page): Promise<Texts> => page.evaluate(readAll);

/** The field at a place: `commitments.0.text`. */
export const field = (page: Page, place: string): Locator =>
  page.locator(`section[data-key-path="${place}"]`);

/** The form makes a field when it comes near. */
export async function scrollTo(page: Page, place: string): Promise<void> {
  await page.mouse.move(400, 400);
  for (let tries = 0; tries < 50 && (await field(page, place).count()) === 0; tries++) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(50);
  }
}

export async function addItem(page: Page, list: string): Promise<void> {
  await field(page, list)
    .getByRole("button", { name: /^Lägg till/ })
    .last()
    .click();
}

/** Few things to choose between stand as buttons, many in a list that opens. */
export async function choose(page: Page, place: string, words: string | RegExp): Promise<void> {
  const at = field(page, place);
  await at.getByRole("radiogroup").or(at.getByRole("combobox")).first().waitFor();
  const radio = at.getByRole("radio", { name: words });
  if ((await at.getByRole("radiogroup").count()) > 0) return radio.click();
  await at.getByRole("combobox").click();
  await page.getByRole("option", { name: words }).click();
}

export const save = (page: Page): Promise<void> =>
  page.getByRole("button", { name: "Spara", exact: true }).click();

// What runs in the page is compiled for Node, without a browser's types: what is used of them.
interface Handle {
  readonly kind: "file" | "directory";
  getDirectoryHandle(name: string, how?: { create: boolean }): Promise<Handle>;
  getFileHandle(name: string, how?: { create: boolean }): Promise<Handle>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
  getFile(): Promise<{ text(): Promise<string> }>;
  entries(): AsyncIterable<[string, Handle]>;
}
interface Scope {
  showDirectoryPicker: () => Promise<Handle>;
  readonly navigator: { readonly storage: { getDirectory(): Promise<Handle> } };
}

async function fillAndOffer(texts: Texts): Promise<void> {
  const scope = globalThis as unknown as Scope;
  const top = await scope.navigator.storage.getDirectory();
  const repository = await top.getDirectoryHandle("repository", { create: true });
  // By this a folder is known as a repository.
  await repository.getDirectoryHandle(".git", { create: true });
  for (const [name, text] of Object.entries(texts)) {
    const parts = name.split("/");
    let folder = repository;
    for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
    const file = await folder.getFileHandle(parts[parts.length - 1] ?? "", { create: true });
    const writer = await file.createWritable();
    await writer.write(text);
    await writer.close();
  }
  scope.showDirectoryPicker = async () => repository;
}

async function readAll(): Promise<Record<string, string>> {
  const top = await (globalThis as unknown as Scope).navigator.storage.getDirectory();
  const texts: Record<string, string> = {};
  const read = async (folder: Handle, under: string): Promise<void> => {
    for await (const [name, handle] of folder.entries())
      if (handle.kind === "directory") await read(handle, `${under}${name}/`);
      else texts[`${under}${name}`] = await (await handle.getFile()).text();
  };
  await read(await top.getDirectoryHandle("repository"), "");
  return texts;
}
