// Components room: one bar made of parts, each with its figure and, when it has one, its shape; the words stand beside it.

export interface Segment {
  /** What colours it: `bar-<tone>` in the style sheet. */
  readonly tone: string;
  readonly amount: number;
  /** A path on a 16 × 16 grid, so that the part is known without its colour. */
  readonly shape?: string | undefined;
}

const HEIGHT = 32;
/** Narrower parts, as shares of the whole, have no room for shape and figure on a small phone; then for neither. */
const ROOM_FOR_BOTH = 0.11;
const ROOM_FOR_FIGURE = 0.05;

/** Decoration: whoever uses it says the same figures in words. */
export function Segments({ segments }: { segments: readonly Segment[] }) {
  const total = segments.reduce((sum, { amount }) => sum + amount, 0);
  let before = 0;
  return (
    <svg class="bar" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      {segments.map(({ tone, amount, shape }) => {
        const x = before / total;
        const width = amount / total;
        before += amount;
        return (
          <svg aria-hidden="true" class={`bar-${tone}`} x={percent(x)} width={percent(width)} height={HEIGHT}>
            <rect width="100%" height={HEIGHT} />
            {width < ROOM_FOR_FIGURE ? null : (
              <Label amount={amount} shape={width < ROOM_FOR_BOTH ? undefined : shape} />
            )}
          </svg>
        );
      })}
    </svg>
  );
}

function Label({ amount, shape }: { amount: number; shape: string | undefined }) {
  return (
    <svg x="50%" overflow="visible" aria-hidden="true">
      {shape === undefined ? null : <path d={shape} transform="translate(-18 8)" />}
      <text x={shape === undefined ? 0 : 2} y="21.5" text-anchor={shape === undefined ? "middle" : "start"}>
        {amount}
      </text>
    </svg>
  );
}

/** 0.125 → 12.5% */
export const percent = (share: number): string => `${Math.round(share * 100_000) / 1000}%`;
