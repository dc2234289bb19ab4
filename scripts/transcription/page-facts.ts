// Transcription room: what a page says of itself: its address, and its day.
import type { Day } from "../calendar/day.ts";
import { attribute, elementsIn, type Node, textIn } from "./html-tree.ts";
import { datesIn } from "./written-dates.ts";

export interface PageFacts {
  readonly source: string | undefined;
  readonly published:
    | { readonly day: Day; readonly isOnlyUpdated: boolean; readonly isFromAddress: boolean }
    | undefined;
  /** Of the window: `Medborgarlöfte 2021 - Hjo kommun`. */
  readonly windowTitle: string | undefined;
}

export function factsOfHtml(document: Node): PageFacts {
  const elements = [...elementsIn(document)];
  const meta = (...names: readonly string[]): string | undefined => {
    const found = elements.find(
      (one) =>
        one.tagName === "meta" &&
        names.includes((attribute(one, "property") ?? attribute(one, "name") ?? "").toLowerCase()),
    );
    return found === undefined ? undefined : attribute(found, "content");
  };
  const canonical = elements.find(
    (one) => one.tagName === "link" && attribute(one, "rel")?.toLowerCase() === "canonical",
  );
  const source =
    [canonical && attribute(canonical, "href"), meta("og:url")].find(
      (url) => url !== undefined && /^https?:\/\//i.test(url),
    ) ?? addressSaved(document);
  const linked = elements
    .filter((one) => one.tagName === "script" && attribute(one, "type") === "application/ld+json")
    .map((one) => one.childNodes.map((child) => ("value" in child ? child.value : "")).join(""));
  const published =
    dayOf(
      meta(
        "article:published_time",
        "dcterms.issued",
        "dc.date.issued",
        "dc.date",
        "date",
        "publishdate",
        "pubdate",
      ),
    ) ??
    dayOf(
      linked
        .map((json) => /"datePublished"\s*:\s*"([^"]+)"/.exec(json)?.[1])
        .find((day) => day !== undefined),
    );
  const time = elements
    .filter((one) => one.tagName === "time")
    .map((one) => attribute(one, "datetime") ?? textIn(one));
  const whole = textIn(document);
  const labelled = labelledDay(whole) ?? dayAlone(whole, 400);
  const updated = dayOf(meta("article:modified_time", "dcterms.modified", "last-modified"));
  const windowTitle = elements.find((one) => one.tagName === "title");
  const isOnlyUpdated = labelled?.isOnlyUpdated === true;
  const first = published ?? (isOnlyUpdated ? undefined : labelled?.day) ?? dayOf(time[0]);
  return {
    source,
    published: publishedOf(first, dayInAddress(source), labelled?.day ?? updated),
    windowTitle: windowTitle === undefined ? undefined : textIn(windowTitle).replace(/\s+/g, " ").trim(),
  };
}

/** Text begins with its address, or has it on a line with a label. */
export function factsOfText(text: string): PageFacts {
  const source =
    /^[ \t]*(?:url|källa|adress|sida|hämtad\s+från|source)[ \t]*:\s*(https?:\/\/\S+)/imu.exec(text)?.[1] ??
    /^[ \t]*(https?:\/\/\S+)[ \t]*$/mu.exec(text.slice(0, 600))?.[1];
  const labelled = labelledDay(text);
  const first = labelled?.isOnlyUpdated === false ? labelled : dayAlone(text);
  return {
    source,
    published: publishedOf(first?.day, dayInAddress(source), labelled?.day),
    windowTitle: undefined,
  };
}

/** What the page says, else what its address does, else when it was last changed. */
function publishedOf(
  said: Day | undefined,
  inAddress: Day | undefined,
  updated: Day | undefined,
): PageFacts["published"] {
  const day = said ?? inAddress ?? updated;
  if (day === undefined) return undefined;
  return {
    day,
    isFromAddress: said === undefined && inAddress !== undefined,
    isOnlyUpdated: (said ?? inAddress) === undefined,
  };
}

const PUBLISHED =
  /(?:publicera[dt]|publiceringsdatum|publicerades|utlag[dt]|upplag[dt]|inlag[dt]|lades\s+(?:upp|ut|in)|skriven|skapad|datum)(?:\s+(?:av:?\s+[^\d\n]{0,40}?|den))?\s*[:,]?\s*(?:\p{L}+dag(?:en)?,?\s+|(?:mån|tis|ons|tors?|fre|lör|sön),?\s+)?(?:den\s+)?$/iu;
const UPDATED =
  /(?:uppdatera(?:d|t|des)|ändra(?:d|t|des)|granska(?:d|t|des)|reviderad)(?:\s+senast)?(?:\s+av\s+[^\d\n]{0,40}?)?(?:\s+den)?\s*:?\s*(?:\p{L}+dag(?:en)?\s+)?(?:den\s+)?$/iu;

function labelledDay(text: string): { readonly day: Day; readonly isOnlyUpdated: boolean } | undefined {
  const dates = datesIn(text).filter(({ day }) => day !== undefined);
  const after = (label: RegExp) =>
    dates.find(({ start }) => label.test(text.slice(Math.max(0, start - 90), start).replace(/\s+/g, " ")));
  const published = after(PUBLISHED);
  const found = published ?? after(UPDATED);
  return found?.day === undefined ? undefined : { day: found.day, isOnlyUpdated: published === undefined };
}

/** A day on a line of its own near the top. */
function dayAlone(
  text: string,
  lines = 25,
): { readonly day: Day; readonly isOnlyUpdated: boolean } | undefined {
  for (const line of text.split("\n").slice(0, lines)) {
    const [first] = datesIn(line);
    if (
      first?.day !== undefined &&
      line.trim().length <= first.text.length + 22 &&
      /^(?:nyhet|pressmeddelande|\[|den|\d|\p{L}+dag|\p{L}+\s+den\s|\p{L}+\s*\|)/iu.test(line.trim())
    )
      return { day: first.day, isOnlyUpdated: false };
  }
  return undefined;
}

const dayOf = (written: string | undefined): Day | undefined =>
  written === undefined ? undefined : datesIn(written).find(({ day }) => day !== undefined)?.day;

// …/nyheter/2020-01-28-uppfoljning-av-medborgarloftet-2019
const dayInAddress = (source: string | undefined): Day | undefined =>
  dayOf(/(?:19|20)\d{2}-\d{2}-\d{2}/.exec(source ?? "")?.[0]);

/** What a browser writes at the top of a page that it saves: `saved from url=(0042)https://…` */
function addressSaved(document: Node): string | undefined {
  for (const node of "childNodes" in document ? document.childNodes : [])
    if (node.nodeName === "#comment" && "data" in node) {
      const url = /saved from url=\(\d+\)(https?:\/\/\S+)/i.exec(node.data)?.[1];
      if (url !== undefined) return url;
    }
  return undefined;
}
