// Templates room: every kind of page there is, in the order a visitor meets them.
import type { PageKind } from "./page.ts";
import { aboutPage } from "./pages/about.tsx";
import { accessibilityPage } from "./pages/accessibility.tsx";
import { logFile, sourceFiles } from "./pages/change-log.ts";
import { changesOfYearPages, changesPage } from "./pages/changes.tsx";
import { comparisonPages } from "./pages/comparison.tsx";
import { formPage } from "./pages/form.tsx";
import { glossaryPage } from "./pages/glossary.tsx";
import { lineagePages } from "./pages/lineage.tsx";
import { missingReportsPage } from "./pages/missing-reports.tsx";
import { movedPages } from "./pages/moved.tsx";
import { municipalityPages } from "./pages/municipality.tsx";
import { notFoundPage } from "./pages/not-found.tsx";
import { openDataPage } from "./pages/open-data.tsx";
import { pledgePages } from "./pages/pledge.tsx";
import { removedPages } from "./pages/removed.tsx";
import { reportPages } from "./pages/report.tsx";
import { reportsIndexPage } from "./pages/reports-index.tsx";
import { robotsFile } from "./pages/robots.ts";
import { searchPage } from "./pages/search.tsx";
import { sitemapFile } from "./pages/sitemap.ts";
import { startPage } from "./pages/start.tsx";
import { subscribePage } from "./pages/subscribe.tsx";
import { themeIndexPage, themePages } from "./pages/theme.tsx";
import { yearIndexPage, yearPages } from "./pages/year.tsx";

// Each kind knows the type of its own entries; whoever walks the list need not.
const kinds = [
  startPage,
  municipalityPages,
  pledgePages,
  reportPages,
  reportsIndexPage,
  missingReportsPage,
  comparisonPages,
  lineagePages,
  yearIndexPage,
  yearPages,
  themeIndexPage,
  themePages,
  searchPage,
  changesPage,
  changesOfYearPages,
  subscribePage,
  openDataPage,
  glossaryPage,
  aboutPage,
  accessibilityPage,
  notFoundPage,
];

/** HTML pages; every one but the 404 page stands in the sitemap. */
export const pageKinds = kinds as readonly unknown[] as readonly PageKind[];

/** Files for machines, the content as it was written, old addresses that lead on, and the form, which is no page of the site. */
export const fileKinds = [
  sitemapFile(pageKinds),
  robotsFile,
  logFile,
  sourceFiles,
  movedPages,
  removedPages,
  formPage,
] as readonly unknown[] as readonly PageKind[];
