// Pictures room: which pictures the handbook shows of its own example: after which recipe, and what of it.

export interface HandbookPicture {
  /** The file is `docs/images/<name>.png`. */
  readonly name: string;
  /** The recipe's number: its example has just been followed. */
  readonly after: number;
  readonly address: string;
  /** In CSS pixels, from the top of the page, or from `from` when there is one. */
  readonly width: number;
  readonly height: number;
  /** The element that the picture begins at. */
  readonly from?: string;
  readonly isPreview?: boolean;
}

export const HANDBOOK_PICTURES: readonly HandbookPicture[] = [
  { name: "handbook-pledge", after: 2, address: "/exempelkoping/2027/", width: 800, height: 620 },
  { name: "handbook-report", after: 5, address: "/exempelkoping/2027/uppfoljning/", width: 720, height: 870 },
  {
    name: "handbook-municipality",
    after: 6,
    address: "/exempelkoping/",
    width: 800,
    height: 330,
    from: "section:has(.timeline)",
  },
  {
    name: "handbook-preview",
    after: 7,
    address: "/exempelkoping/2030/",
    width: 800,
    height: 420,
    isPreview: true,
  },
];

/** The recipe whose first report is shown as a terminal shows it. */
export const HANDBOOK_REPORT = { name: "handbook-check", recipe: 9, width: 800 } as const;
