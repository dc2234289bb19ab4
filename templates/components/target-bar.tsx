// Components room: a result beside its target as a bar with a mark; the words beside it say the same.
import type { Result } from "../../scripts/archive/model.ts";
import type { Target } from "../../scripts/schema/pledge.ts";
import { percent } from "./segments.tsx";

const HEIGHT = 12;

/** The longer of target and result fills the width. A target of at most so many has its mark there too. */
export function TargetBar({ target, result }: { target: Target; result: Result }) {
  const goals = [target.min, target.value, target.max].filter((goal) => goal !== undefined);
  const whole = Math.max(result.value, ...goals);
  // A target of at most none, and none: nothing to draw.
  if (whole === 0) return null;
  return (
    <svg class="target-bar" width="100%" height={HEIGHT + 6} aria-hidden="true" focusable="false">
      <rect class="target-track" width="100%" height={HEIGHT} y="3" />
      <rect class="target-result" width={percent(result.value / whole)} height={HEIGHT} y="3" />
      {goals.map((goal) => {
        // Half the mark's width inside, so that one at either end is seen whole.
        const x = percent(Math.min(0.995, Math.max(0.005, goal / whole)));
        return <line class="target-goal" x1={x} x2={x} y1="0" y2={HEIGHT + 6} />;
      })}
    </svg>
  );
}
