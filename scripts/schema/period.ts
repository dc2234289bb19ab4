// Schema room: a period, and the rule that it cannot end before it begins.
import { z } from "zod";
import { day } from "./field.ts";

export const period = z
  .strictObject({
    from: day().meta({
      label: "Från och med",
      alsoCalled: ["från", "start", "startdatum", "börjar"],
      example: "2026-01-01",
    }),
    to: day().meta({
      label: "Till och med",
      alsoCalled: ["till", "slut", "slutdatum", "slutar"],
      hint: "Dagen räknas med.",
      example: "2026-12-31",
    }),
  })
  .refine((value) => value.from <= value.to, { error: "validity/ends-before-start", path: ["to"] });
