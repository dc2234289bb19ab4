// Components room: a status as a word, a shape and a colour; shares as a bar with the same figures in words.
import type { Figures } from "../../scripts/archive/figures.ts";
import {
  isReported,
  SILENT_STATUSES,
  type SilentStatus,
  STATUSES,
  type Status,
} from "../../scripts/schema/status.ts";
import type { Texts } from "../texts/texts.ts";
import { Segments } from "./segments.tsx";

export type AnyStatus = Status | SilentStatus;

/** Shapes on a 16 × 16 grid that differ without colour and in small print. */
const SHAPES: Readonly<Record<AnyStatus, string>> = {
  fulfilled: "m3 8.5 3.5 3.5L13 4.5",
  "partly-fulfilled": "M8 2v12M8 2a6 6 0 0 1 0 12a6 6 0 0 1 0-12M9.5 5h3M9.5 8h4M9.5 11h3",
  ongoing: "M8 2a6 6 0 1 1-6 6M8 4.5V8l2.5 1.5",
  continuous:
    "M2.5 8a5.5 5.5 0 0 1 9.5-3.5L13.5 6M13.5 3v3h-3M13.5 8A5.5 5.5 0 0 1 4 11.5L2.5 10M2.5 13v-3h3",
  "not-started": "M8 2a6 6 0 0 1 0 12a6 6 0 0 1 0-12",
  "not-fulfilled": "m4 4 8 8M12 4l-8 8",
  withdrawn: "M8 2a6 6 0 0 1 0 12a6 6 0 0 1 0-12M4 8h8",
  "not-reported": "M5.5 5.5C5.5 3.8 6.6 3 8 3s2.5.9 2.5 2.2C10.5 7 8 7 8 9.2M8 12.4v.2",
  awaiting: "M3 8h.2M8 8h.2M13 8h.2",
};

interface StatusMarkProps {
  readonly status: AnyStatus;
  readonly texts: Texts;
  /** Instead of the status's own word. */
  readonly label?: string | undefined;
}

export function StatusMark({ status, texts, label }: StatusMarkProps) {
  return (
    <span class={`status status-${status}`}>
      <StatusShape status={status} />
      {label ?? texts.status[status]}
    </span>
  );
}

function StatusShape({ status }: { status: AnyStatus }) {
  return (
    <svg class="status-shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[status]} />
    </svg>
  );
}

/** In the order in which pages show them. */
export const ORDER: readonly AnyStatus[] = [...STATUSES, ...SILENT_STATUSES];

const present = (figures: Figures) =>
  ORDER.flatMap((status) => {
    const amount = figures.byStatus.get(status) ?? 0;
    return amount === 0 ? [] : [{ status, amount }];
  });

/** All commitments by status; silence is a part of its own with a dashed edge. Decoration beside words. */
export function StatusBar({ figures }: { figures: Figures }) {
  return (
    <Segments
      segments={present(figures).map(({ status, amount }) => ({
        tone: status,
        amount,
        shape: SHAPES[status],
      }))}
    />
  );
}

/** A status and its share, said as the archive always says shares. */
export function Share(props: { status: AnyStatus; amount: number; figures: Figures; texts: Texts }) {
  const { status, amount, figures, texts } = props;
  return (
    <>
      <StatusMark status={status} texts={texts} />{" "}
      <span class="share">
        {isReported(status)
          ? texts.share(amount, figures.reported, figures.silent)
          : texts.pledge.commitmentsCount(amount)}
      </span>
    </>
  );
}

interface TallyProps {
  readonly figures: Figures;
  readonly texts: Texts;
  /** Address of the commitments behind a figure. */
  readonly rowsAt: (status: AnyStatus) => string;
}

/** Each status with its share, which leads to the rows behind it. */
export function Tally({ figures, texts, rowsAt }: TallyProps) {
  return (
    <ul class="tally">
      {present(figures).map(({ status, amount }) => (
        <li>
          <a href={rowsAt(status)}>
            <Share status={status} amount={amount} figures={figures} texts={texts} />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What the parts of a bar mean, in one line for the eye; the lists below say it to those who listen. */
export function Legend({ figures, texts }: { figures: Figures; texts: Texts }) {
  return (
    <p class="bar-legend" aria-hidden="true">
      {present(figures).map(({ status, amount }) => (
        <>
          <StatusMark
            status={status}
            texts={texts}
            label={`${texts.number(amount)} ${inText(texts.status[status])}`}
          />{" "}
        </>
      ))}
    </p>
  );
}

const inText = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** A bar's figures for whoever does not see it: Genomfört 5, Delvis genomfört 1, Ej redovisat 3. */
export function FiguresInWords({ figures, texts }: { figures: Figures; texts: Texts }) {
  return (
    <>
      {present(figures)
        .map(({ status, amount }) => `${texts.status[status]}: ${texts.number(amount)}`)
        .join(", ")}
    </>
  );
}
