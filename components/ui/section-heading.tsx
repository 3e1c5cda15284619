import type { ReactNode } from "react";

type SectionHeadingProps = {
  children: string;
  level?: 2 | 3;
  /** E.g. a small IconButton at the end of the line. */
  aside?: ReactNode;
};

/** The small heading over a group in a side column. */
export function SectionHeading({ children, level = 2, aside }: SectionHeadingProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="flex min-h-6 items-center justify-between gap-2 ps-2">
      <Heading className="text-xs font-semibold text-ink-3">{children}</Heading>
      {aside}
    </div>
  );
}
