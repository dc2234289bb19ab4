// Types room: the two helpers this project uses of a package that ships none.
declare module "@11ty/eleventy-plugin-rss" {
  /** 2021-04-14T10:00:00Z */
  export function dateToRfc3339(date: Date): string;
}
