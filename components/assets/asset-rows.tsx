"use client";

import { useLayoutEffect } from "react";
import { chosenCount, isChosen } from "#components/library/asset-selection.ts";
import type { AssetViewProps } from "#components/library/asset-view.ts";
import { useVirtualRows } from "#components/library/use-virtual-rows.ts";
import { GridPart } from "#components/ui/grid-part.tsx";
import { rowHeights, trackStyle } from "./list-columns.ts";
import { ListHeader } from "./list-header.tsx";
import { TableRow } from "./table-row.tsx";
import { useTableView } from "./table-view-context.tsx";
import { useAssetWords } from "./use-asset-words.ts";

const headerHeight = 32;
/** What the first HTML draws, before the browser has said how high the list is. */
const firstRows = 30;

/** The assets as rows with columns, of which only those near the screen are there. */
export function AssetRows(props: AssetViewProps) {
  const { list, selection, openId, renamingId, editedText, onDrawn } = props;
  const { view, columns } = useTableView();
  const words = useAssetWords();
  const isAutomatic = view.columns === null;
  const rowHeight = rowHeights[view.density];
  const focusedRow = selection.focused?.index ?? -1;
  const { rows, height, isFilled } = useVirtualRows({
    ...props,
    rowCount: list.total,
    columns: 1,
    rowHeight,
    focusedRow,
    paddingStart: headerHeight,
    stickyHeight: headerHeight,
  });
  useLayoutEffect(onDrawn);
  const shown = props.scroller
    ? rows
    : Array.from({ length: Math.min(firstRows, list.total) }, (_, index) => ({
        index,
        start: headerHeight + index * rowHeight,
      }));
  const tabStop = Math.max(0, focusedRow);
  return (
    <GridPart
      role="grid"
      aria-label={props.label}
      aria-multiselectable
      aria-rowcount={list.count?.isExact ? list.total + 1 : -1}
      data-selecting={chosenCount(selection.chosen).count > 0 || undefined}
      aria-colcount={isAutomatic ? undefined : columns.length + 4}
      data-compact={view.density === "compact" || undefined}
      // As wide as the headings need at least: what is wider than the list scrolls sideways.
      className="group/browser relative min-w-min"
      style={{ height, ...trackStyle(view, columns) }}
    >
      <ListHeader columns={columns} isAutomatic={isAutomatic} />
      {shown.map(({ index, start }) => {
        const asset = !props.scroller || isFilled(index) ? list.at(index) : undefined;
        return (
          <TableRow
            key={index}
            {...{ index, start, asset, columns, isAutomatic, words }}
            isSelected={asset !== undefined && isChosen(selection.chosen, asset)}
            isFocused={index === tabStop}
            isOpen={asset !== undefined && asset.id === openId}
            editedColumn={asset && editedText?.assetId === asset.id ? editedText.column : null}
            isRenaming={asset !== undefined && asset.id === renamingId}
            isCut={asset !== undefined && props.cutIds.has(asset.id)}
          />
        );
      })}
    </GridPart>
  );
}
