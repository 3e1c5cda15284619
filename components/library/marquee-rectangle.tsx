import type { MarqueeBox } from "./use-marquee.ts";

/** The rectangle that is being drawn over the cards. */
export function MarqueeRectangle({ box }: { box: MarqueeBox }) {
  return (
    <div
      aria-hidden
      className="pointer-events-none fixed z-30 rounded-xs border border-accent bg-accent/15 forced-colors:border-2"
      style={box}
    />
  );
}
