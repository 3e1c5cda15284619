"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import {
  type TableColumn,
  tableColumns,
  tableDensities,
  usualTableView,
  withColumnAt,
} from "#lib/table-view.ts";
import { knownColumns } from "#lib/text-columns.ts";
import { withOtherColumns } from "#lib/with-other-columns.ts";
import { ColumnChoice } from "./column-choice.tsx";
import { useTableView } from "./table-view-context.tsx";
import { TextColumns } from "./text-columns.tsx";
import { useColumnName } from "./use-column-name.ts";
import { WidthSlider } from "./width-slider.tsx";

/** The columns of the table in their order, each with its width, and how close the rows are. */
export function TablePanel() {
  const t = useTranslations("columns");
  const nameOf = useColumnName();
  const { view, columns: shown, change } = useTableView();
  const { space, fields, languages } = useSpace();
  const [said, setSaid] = useState("");
  const [dragged, setDragged] = useState<TableColumn | null>(null);
  // What is no more shown keeps its line, and the focus in it, as long as the panel is open.
  const [listed, setListed] = useState<readonly TableColumn[]>(tableColumns);
  const hidden = listed.filter((column) => !shown.includes(column));
  const choose = (wanted: readonly TableColumn[]) => {
    setListed([...new Set([...listed, ...shown, ...wanted])]);
    const isOther = (column: TableColumn) =>
      knownColumns([column], { space, fields, languages }).length === 0;
    change({ columns: withOtherColumns(wanted, view.columns ?? [], isOther) });
  };
  const show = (column: TableColumn, isShown: boolean) =>
    choose(isShown ? [...shown, column] : shown.filter((one) => one !== column));
  const move = (column: TableColumn, index: number) => {
    if (index < 0 || index >= shown.length) return;
    choose(withColumnAt(shown, column, index));
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
      <ul aria-label={t("columns")} className="-mt-2 grid grid-cols-2">
        <li className="col-span-2 flex min-h-8 items-center gap-2 ps-8">
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
            onShow={(isShown) => show(column, isShown)}
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
      <TextColumns shown={shown} onShow={show} />
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
