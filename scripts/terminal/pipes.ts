// Terminal room: a reader that has heard enough (`npm run check | head`) ends the command quietly, with its own exit code.
export function whenReaderLeaves(streams: readonly NodeJS.WriteStream[], end: () => void): void {
  for (const stream of streams)
    stream.on("error", (fault: NodeJS.ErrnoException) => {
      if (fault.code !== "EPIPE") throw fault;
      end();
    });
}
