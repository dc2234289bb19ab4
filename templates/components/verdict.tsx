// Components room: what became of a pledge at one look: the shares, then every commitment in one line, the unfinished not left out.
import { commitmentAnchor } from "../../scripts/address/address.ts";
import type { Figures } from "../../scripts/archive/figures.ts";
import type { Commitment, Outcome } from "../../scripts/archive/model.ts";
import type { Site } from "../site.ts";
import { Figure } from "./figure.tsx";
import { type AnyStatus, Legend, ORDER, Share, StatusBar } from "./status.tsx";
import { TargetBar } from "./target-bar.tsx";

/** One commitment and what is said of it. */
export interface Line {
  readonly commitment: Commitment;
  readonly status: AnyStatus;
  readonly outcome?: Outcome | undefined;
}

interface VerdictProps {
  readonly figures: Figures;
  readonly lines: readonly Line[];
  readonly site: Site;
}

export function Verdict({ figures, lines, site }: VerdictProps) {
  const { texts } = site;
  const words = texts.figures.shares;
  const hasTargets = lines.some(({ commitment, outcome }) => commitment.target && outcome?.result);
  return (
    <Figure rule={hasTargets ? `${words.rule} ${words.targets}` : words.rule} site={site}>
      <StatusBar figures={figures} />
      <Legend figures={figures} texts={texts} />
      {ORDER.map((status) => {
        const some = lines.filter((line) => line.status === status);
        return some.length === 0 ? null : (
          <div class={`verdict verdict-${status}`}>
            <p class="verdict-head">
              <Share status={status} amount={some.length} figures={figures} texts={texts} />
            </p>
            <ul>
              {some.map((line) => (
                <LineItem line={line} site={site} />
              ))}
            </ul>
          </div>
        );
      })}
    </Figure>
  );
}

function LineItem({ line: { commitment, outcome }, site }: { line: Line; site: Site }) {
  const { texts } = site;
  const { target } = commitment;
  const result = outcome?.result;
  return (
    <li>
      <a href={`#${commitmentAnchor(commitment)}`}>{texts.commitmentShort(commitment)}</a>
      {result === undefined ? null : (
        <p class="verdict-figure">
          {target === undefined
            ? texts.result(result)
            : texts.figures.shares.outOf(texts.figure(result), texts.target(target))}
        </p>
      )}
      {target === undefined || result === undefined ? null : <TargetBar target={target} result={result} />}
    </li>
  );
}
