// Site room: the repository's own folder: where templates and assets are, wherever the content and the output may be.
import path from "node:path";

export const ROOT = path.join(import.meta.dirname, "../..");
