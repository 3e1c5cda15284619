import type { ReactNode } from "react";

type PropertyListProps = {
  /** Names and values in order. */
  items: readonly { label: string; value: ReactNode }[];
};

/** Facts as name and value, one per line. */
export function PropertyList({ items }: PropertyListProps) {
  return (
    <dl className="grid grid-cols-[minmax(4rem,6rem)_minmax(0,1fr)] gap-x-2 gap-y-1">
      {items.map((item) => (
        <div key={item.label} className="contents">
          <dt className="text-ink-2">{item.label}</dt>
          <dd className="wrap-anywhere">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
