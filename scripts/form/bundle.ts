// Form room: the form's program → the few files that a browser loads, made by Vite and kept between builds.
import { createHash, randomBytes } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { FORM_PROGRAM, FORM_START } from "../address/address.ts";
import { withoutOtherHosts, withoutUnused } from "./left-out.ts";

/**
 * Copies the bundle into the site's folder `fresh`. `root` is the repository's own folder; the bundle is kept in its `.cache`, by the
 * exact packages and sources that it is made of, since it takes seconds and content changes nothing in it.
 */
export async function writeBundle(root: string, fresh: string): Promise<void> {
  const kept = path.join(root, ".cache", `form-${fingerprintOf(root)}`);
  if (!existsSync(kept)) await bundle(root, kept);
  cpSync(kept, path.join(fresh, FORM_PROGRAM), { recursive: true });
}

/** Of the lock file and of every source file: more than what the bundle is made of, and never less. */
function fingerprintOf(root: string): string {
  const hash = createHash("sha256").update(readFileSync(path.join(root, "package-lock.json")));
  const scripts = path.join(root, "scripts");
  const names = readdirSync(scripts, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  for (const name of names.sort()) hash.update(`\0${name}\0`).update(readFileSync(path.join(scripts, name)));
  return hash.digest("hex").slice(0, 16);
}

async function bundle(root: string, kept: string): Promise<void> {
  // Large, and needed by nobody who has no form.
  const { build } = await import("vite");
  const made = `${kept}.${randomBytes(6).toString("hex")}`;
  mkdirSync(path.dirname(kept), { recursive: true });
  try {
    await build({
      root,
      configFile: false,
      envDir: false,
      publicDir: false,
      logLevel: "error",
      base: FORM_PROGRAM,
      plugins: [withoutUnused, withoutOtherHosts],
      build: {
        outDir: made,
        emptyOutDir: true,
        target: "es2022",
        modulePreload: false,
        reportCompressedSize: false,
        // Fonts as files: `data:` is more than the policy allows.
        assetsInlineLimit: 0,
        rolldownOptions: {
          input: path.join(root, "scripts/form/start-form.ts"),
          output: {
            entryFileNames: path.posix.basename(FORM_START),
            chunkFileNames: "[name]-[hash].js",
            assetFileNames: "[name]-[hash][extname]",
          },
        },
      },
    });
    // Somebody else's build may have been quicker: theirs is the same.
    if (existsSync(kept)) rmSync(made, { recursive: true });
    else renameSync(made, kept);
    // Those of earlier sources; what another build is making at this moment has a dot in its name.
    for (const name of readdirSync(path.dirname(kept)))
      if (/^form-[0-9a-f]+$/.test(name) && name !== path.basename(kept))
        rmSync(path.join(path.dirname(kept), name), { recursive: true, force: true });
  } catch (fault) {
    rmSync(made, { recursive: true, force: true });
    throw fault;
  }
}
