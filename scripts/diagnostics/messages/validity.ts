// Diagnostics room: what can be wrong with the days of pledges and follow-ups.
import { error } from "../message.ts";

export const validityMessages = {
  "validity/ends-before-start": error<{ from: string; to: string }>(
    ({ from, to }) => ({
      what: `the period ends (${to}) before it begins (${from})`,
      fix: "exchange the two days, or correct one of them",
    }),
    ({ from, to }) => ({
      what: `tiden tar slut (${to}) innan den börjar (${from})`,
      fix: "låt dagarna byta plats, eller rätta en av dem",
    }),
  ),
  "validity/contradicts-folder": error<{ folder: string; from: string; to: string }>(
    ({ folder, from, to }) => ({
      what: `the folder is named \`${folder}\`, but the pledge is in force ${from} to ${to}`,
      fix: "correct the days, or rename the folder before the pledge is published",
    }),
    ({ folder, from, to }) => ({
      what: `mappen heter \`${folder}\`, men löftet gäller ${from} till ${to}`,
      fix: "rätta dagarna, eller byt namn på mappen innan löftet publiceras",
    }),
  ),
  "validity/extension-not-later": error<{ to: string; end: string }>(
    ({ to, end }) => ({
      what: `an extension to ${to} does not extend a pledge that is in force until ${end}`,
      fix: `write a day after ${end}`,
    }),
    ({ to, end }) => ({
      what: `en förlängning till ${to} förlänger inte ett löfte som gäller till ${end}`,
      fix: `skriv en dag efter ${end}`,
    }),
  ),
  "validity/report-due-too-early": error<{ due: string; from: string }>(
    ({ due, from }) => ({
      what: `the follow-up cannot be due (${due}) before the pledge begins (${from})`,
      fix: "write a later day",
    }),
    ({ due, from }) => ({
      what: `uppföljningen kan inte väntas (${due}) innan löftet börjar gälla (${from})`,
      fix: "skriv en senare dag",
    }),
  ),
  "published/after-validity": error<{ verb: "published" | "signed"; on: string; to: string }>(
    ({ verb, on, to }) => ({
      what: `the pledge cannot have been ${verb} (${on}) after it ended (${to})`,
      fix: "correct the day or the period; that it was entered here long afterwards is told in `changes:`",
    }),
    ({ verb, on, to }) => ({
      what: `löftet kan inte ha ${verb === "signed" ? "undertecknats" : "publicerats"} (${on}) efter att det tog slut (${to})`,
      fix: "rätta dagen eller giltighetstiden; att det fördes in här långt efteråt berättas i `changes:`",
    }),
  ),
  "published/too-early": error<{ verb: "published" | "signed"; on: string; from: string }>(
    ({ verb, on, from }) => ({
      what: `the pledge would have been ${verb} (${on}) more than a year before it begins (${from})`,
      fix: "correct the year of one of the two days",
    }),
    ({ verb, on, from }) => ({
      what: `löftet skulle ha ${verb === "signed" ? "undertecknats" : "publicerats"} (${on}) mer än ett år innan det börjar gälla (${from})`,
      fix: "rätta årtalet i den ena dagen",
    }),
  ),
  "published/before-pledge": error<{ published: string; from: string }>(
    ({ published, from }) => ({
      what: `the follow-up cannot have been published (${published}) before the pledge began (${from})`,
      fix: "correct the day",
    }),
    ({ published, from }) => ({
      what: `uppföljningen kan inte ha publicerats (${published}) innan löftet började gälla (${from})`,
      fix: "rätta dagen",
    }),
  ),
  "published/too-late": error<{ published: string; to: string; years: number }>(
    ({ published, to, years }) => ({
      what: `the follow-up would have been published (${published}) more than ${years} years after the pledge ended (${to})`,
      fix: "correct the year",
    }),
    ({ published, to, years }) => ({
      what: `uppföljningen skulle ha publicerats (${published}) mer än ${years} år efter att löftet tog slut (${to})`,
      fix: "rätta årtalet",
    }),
  ),
  "report/period-outside": error<{ from: string; to: string; pledgeFrom: string; pledgeTo: string }>(
    ({ from, to, pledgeFrom, pledgeTo }) => ({
      what: `the follow-up is about ${from} to ${to}, but the pledge is in force ${pledgeFrom} to ${pledgeTo}`,
      fix: "correct the days, or move the follow-up to the folder of its pledge",
    }),
    ({ from, to, pledgeFrom, pledgeTo }) => ({
      what: `uppföljningen handlar om ${from} till ${to}, men löftet gäller ${pledgeFrom} till ${pledgeTo}`,
      fix: "rätta dagarna, eller flytta uppföljningen till löftets mapp",
    }),
  ),
};
