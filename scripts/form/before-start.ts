// Form room: what must be so in the browser before any other part of the form is there.
import { z } from "zod";

declare const localStorage: {
  getItem: (key: string) => string | null;
  setItem: (key: string, value: string) => void;
};
declare const trustedTypes: { createPolicy: (name: string, rules: object) => object } | undefined;

/** Where Sveltia CMS keeps what a person has chosen in it. Labels are in Swedish, so the rest is, until somebody wants something else. */
const PREFERENCES = "sveltia-cms.prefs";
if (localStorage.getItem(PREFERENCES) === null)
  localStorage.setItem(PREFERENCES, JSON.stringify({ locale: "sv" }));

// Checks without making code of texts, which the page's policy does not let through.
z.config({ jitless: true });

/**
 * Sveltia CMS makes markup of texts in many places, most of them cleaned by DOMPurify first. So text may become markup here, which without
 * inline scripts and frames can start nothing, but never a script or the address of one.
 */
if (typeof trustedTypes !== "undefined")
  trustedTypes.createPolicy("default", { createHTML: (text: string) => text });
