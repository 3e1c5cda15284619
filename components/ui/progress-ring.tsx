type ProgressRingProps = {
  /** 0 to 1. */
  share: number;
  /** In words, e.g. "2 of 3 texts". Shown beside the ring, or read out only with `hideLabel`. */
  label: string;
  hideLabel?: boolean;
  /** Without it: ok when full, accent from the half on, warn below. */
  tone?: "ok" | "accent" | "warn";
  /** More words, for whoever points at it. */
  title?: string;
};

const strokes = { ok: "text-ok", accent: "text-accent", warn: "text-warn" };
const circumference = 2 * Math.PI * 5.5;

/**
 * A 14 px ring that shows how complete something is, with the same in words. Hundreds of them are
 * drawn while a list scrolls: the ring that is not filled is a border, and no shape of its own.
 */
export function ProgressRing({ share, label, hideLabel = false, tone, title }: ProgressRingProps) {
  const filled = Math.min(1, Math.max(0, share));
  const shown = tone ?? (filled >= 1 ? "ok" : filled >= 0.5 ? "accent" : "warn");
  return (
    <span
      title={title}
      className="inline-flex items-center gap-1.5 text-sm whitespace-nowrap text-ink-3 tabular-nums"
    >
      <svg
        aria-hidden
        viewBox="3 3 8 8"
        className="size-3.5 shrink-0 -rotate-90 overflow-visible rounded-full border-3 border-line-strong forced-color-adjust-none forced-colors:border-[color-mix(in_srgb,CanvasText_25%,Canvas)]"
      >
        <circle
          cx="7"
          cy="7"
          r="5.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="3"
          className={strokes[shown]}
          strokeDasharray={`${filled * circumference} ${circumference}`}
        />
      </svg>
      {hideLabel ? <span className="sr-only">{label}</span> : label}
    </span>
  );
}
