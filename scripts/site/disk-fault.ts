// Site room: whether what went wrong is the disk's doing and no fault of the program: it is full, failing, or may not be written to.

const CODES: ReadonlySet<string> = new Set(
  "ENOSPC EDQUOT EACCES EPERM EROFS EMFILE ENFILE EIO ENOTDIR EISDIR EEXIST ENOTEMPTY EBUSY EXDEV ELOOP ENAMETOOLONG".split(
    " ",
  ),
);

export interface DiskFault {
  readonly code: string;
  /** Where; empty when it was not said. */
  readonly path: string;
}

/** Looks through what others have wrapped around it: Eleventy says `originalError`, the language says `cause`. */
export function diskFaultIn(fault: unknown): DiskFault | undefined {
  let inner = fault;
  // So many wrappings are plenty, and no ring is followed for ever.
  for (let depth = 0; depth < 10 && inner instanceof Error; depth++) {
    const { code, path, cause, originalError } = inner as Error & Record<string, unknown>;
    if (typeof code === "string" && CODES.has(code))
      return { code, path: typeof path === "string" ? path : "" };
    inner = cause ?? originalError;
  }
  return undefined;
}
