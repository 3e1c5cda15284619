import { classNames } from "./class-names.ts";

type ProgressRingProps = {
  /** 0 to 1. */
  share: number;
  /** In words, e.g. "2 of 3 texts". Shown beside the ring, or read out only with `hideLabel`. */
  label: string;
  hideLabel?: boolean;
  /** Without it: ok when full, accent from the half on, warn below. */
  tone?: "ok" | "accent" | "warn";
};

const strokes = { ok: "text-ok", accent: "text-accent", warn: "text-warn" };
const circumference = 2 * Math.PI * 5.5;

/** A 14 px ring that shows how complete something is, with the same in words. */
export function ProgressRing({ share, label, hideLabel = false, tone }: ProgressRingProps) {
  const filled = Math.min(1, Math.max(0, share));
  const shown = tone ?? (filled >= 1 ? "ok" : filled >= 0.5 ? "accent" : "warn");
  return (
    <span className="inline-flex items-center gap-1.5 text-sm whitespace-nowrap text-ink-3">
      <svg aria-hidden viewBox="0 0 14 14" className="size-3.5 shrink-0 -rotate-90">
        <g fill="none" stroke="currentColor" strokeWidth="3">
          <circle cx="7" cy="7" r="5.5" className="text-line-strong forced-colors:opacity-25" />
          <circle
            cx="7"
            cy="7"
            r="5.5"
            className={strokes[shown]}
            strokeDasharray={`${filled * circumference} ${circumference}`}
          />
        </g>
      </svg>
      <span className={classNames(hideLabel && "sr-only")}>{label}</span>
    </span>
  );
}
