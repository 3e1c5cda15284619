"use client";

import { useTranslations } from "use-intl";
import { columnWidthRange, type SizedColumn, usualWidth } from "#lib/table-view.ts";
import { useTableView } from "./table-view-context.tsx";
import { useColumnName } from "./use-column-name.ts";

/** Pixels by which an arrow key widens a column. */
const step = 4;

/** The width of a column, by keys or the pointer; pressed twice it is the usual one again. */
export function WidthSlider({ column }: { column: SizedColumn }) {
  const t = useTranslations("columns");
  const name = useColumnName()(column);
  const { view, change } = useTableView();
  const width = view.widths[column] ?? usualWidth(column);
  return (
    <input
      type="range"
      aria-label={t("widthOf", { name })}
      aria-valuetext={t("pixels", { width })}
      title={t("widthHint")}
      min={columnWidthRange.min}
      max={columnWidthRange.max}
      step={step}
      value={width}
      onChange={(event) =>
        change({ widths: { ...view.widths, [column]: Number(event.target.value) } })
      }
      onDoubleClick={() => {
        const { [column]: _, ...widths } = view.widths;
        change({ widths });
      }}
      className="h-6 w-20 shrink-0 cursor-pointer accent-accent focus-visible:focus-ring rounded-sm"
    />
  );
}
