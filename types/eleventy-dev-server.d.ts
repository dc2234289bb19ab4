// Types room: what this project uses of Eleventy's development server, which ships no types.
declare module "@11ty/eleventy-dev-server" {
  interface Answer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  }
  interface Options {
    readonly port?: number;
    readonly portReassignmentRetryCount?: number;
    readonly domDiff?: boolean;
    readonly messageOnStart?: () => false;
    readonly onRequest?: Readonly<Record<string, (request: { url: URL }) => Answer | Response | undefined>>;
    readonly logger?: Readonly<Record<"info" | "log" | "error", (message: string) => void>>;
  }
  export default class EleventyDevServer {
    static getServer(name: string, folder: string, options?: Options): EleventyDevServer;
    serve(port: number): void;
    ready(): Promise<void>;
    reload(event: { files: readonly string[]; subtype?: "css" | undefined; build: object }): void;
    close(): Promise<void>;
  }
}
