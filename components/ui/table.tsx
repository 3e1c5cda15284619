import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type TableColumn<Row> = {
  id: string;
  header: string;
  /** Keeps the header for screen readers only, e.g. over row actions. */
  hideHeader?: boolean;
  /** `end` for numbers and row actions. */
  align?: "start" | "end";
  /** The column that names the row. */
  isRowHeader?: boolean;
  /** Classes of the column's cells, for widths. */
  className?: string;
  cell: (row: Row) => ReactNode;
};

type TableProps<Row> = {
  /** The accessible name. */
  label: string;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string | number;
  /** Shown in place of the rows when there are none. */
  empty?: ReactNode;
};

/** A plain table for short lists; scrolls sideways inside itself where it has no room. */
export function Table<Row>({ label, columns, rows, rowKey, empty }: TableProps<Row>) {
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    // Relative keeps what is there for screen readers only inside of the scrolling area.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <section aria-label={label} tabIndex={0} className="relative overflow-x-auto rounded-md border">
      <table className="w-full border-collapse text-start" aria-label={label}>
        <thead>
          <tr className="border-b bg-panel">
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={classNames(
                  "h-8 px-3 text-sm font-medium whitespace-nowrap text-ink-2",
                  column.align === "end" ? "text-end" : "text-start",
                  column.className,
                )}
              >
                {column.hideHeader ? (
                  <span className="sr-only">{column.header}</span>
                ) : (
                  column.header
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b last:border-b-0 hover:bg-panel">
              {columns.map((column) => {
                const Cell = column.isRowHeader ? "th" : "td";
                return (
                  <Cell
                    key={column.id}
                    scope={column.isRowHeader ? "row" : undefined}
                    className={classNames(
                      "h-10 px-3 py-1.5",
                      column.align === "end" ? "text-end tabular-nums" : "text-start",
                      column.isRowHeader && "font-medium",
                      column.className,
                    )}
                  >
                    {column.cell(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
