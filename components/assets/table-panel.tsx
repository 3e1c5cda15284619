"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import {
  type TableColumn,
  tableColumns,
  tableDensities,
  usualTableView,
  withColumnAt,
} from "#lib/table-view.ts";
import { ColumnChoice } from "./column-choice.tsx";
import { shownColumns } from "./list-columns.ts";
import { useTableView } from "./table-view-context.tsx";
import { useColumnName } from "./use-column-name.ts";
import { WidthSlider } from "./width-slider.tsx";

/** The columns of the table in their order, each with its width, and how close the rows are. */
export function TablePanel() {
  const t = useTranslations("columns");
  const nameOf = useColumnName();
  const { view, change } = useTableView();
  const [said, setSaid] = useState("");
  const [dragged, setDragged] = useState<TableColumn | null>(null);
  const shown = shownColumns(view);
  const hidden = tableColumns.filter((column) => !shown.includes(column));
  const move = (column: TableColumn, index: number) => {
    if (index < 0 || index >= shown.length) return;
    change({ columns: withColumnAt(shown, column, index) });
    setSaid(t("moved", { name: nameOf(column), place: index + 1, count: shown.length }));
  };
  return (
    <div className="flex w-84 max-w-full flex-col gap-3">
      <div className="flex items-center justify-between gap-2">
        <span className="font-medium">{t("density.label")}</span>
        <SegmentedControl
          label={t("density.label")}
          value={view.density}
          onChange={(density) => change({ density })}
          segments={tableDensities.map((id) => ({ id, label: t(`density.${id}`) }))}
        />
      </div>
      <div className="flex items-center justify-between gap-2 border-t pt-2">
        <span className="font-medium">{t("columns")}</span>
        <span className="text-sm text-ink-3">{t("width")}</span>
      </div>
      <ul aria-label={t("columns")} className="-mt-2 flex flex-col">
        <li className="flex min-h-8 items-center gap-2 ps-8">
          <span className="flex-1 truncate text-ink-2">
            {t("always", { name: nameOf("name") })}
          </span>
          <WidthSlider column="name" />
          <span className="w-13" />
        </li>
        {[...shown, ...hidden].map((column) => (
          <ColumnChoice
            key={column}
            column={column}
            place={shown.indexOf(column)}
            count={shown.length}
            isDragged={dragged === column}
            onShow={(isShown) =>
              change({
                columns: isShown ? [...shown, column] : shown.filter((one) => one !== column),
              })
            }
            onMove={(index) => move(column, index)}
            onDragStart={() => setDragged(column)}
            onDragEnd={() => setDragged(null)}
            onDrop={() => {
              const index = shown.indexOf(column);
              if (dragged && index >= 0) move(dragged, index);
            }}
          />
        ))}
      </ul>
      <div className="flex justify-end border-t pt-2">
        <Button
          onPress={() => {
            change(usualTableView);
            setSaid(t("isReset"));
          }}
        >
          {t("reset")}
        </Button>
      </div>
      <span role="status" className="sr-only">
        {said}
      </span>
    </div>
  );
}
