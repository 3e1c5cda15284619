"use client";

import { Ellipsis } from "lucide-react";
import { memo } from "react";
import { type AssetItemProps, useAssetBrowser } from "#components/library/asset-browser-context.ts";
import { CheckboxMark } from "#components/ui/checkbox-mark.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { GridPart } from "#components/ui/grid-part.tsx";
import { MarkButton } from "#components/ui/mark-button.tsx";
import { isTextColumn, type TableColumn, type TextColumn } from "#lib/table-view.ts";
import { AssetBadges } from "./asset-badges.tsx";
import { AssetCell } from "./asset-cell.tsx";
import { AssetNameLink } from "./asset-name-link.tsx";
import { AssetThumb } from "./asset-thumb.tsx";
import { LazyRenameField } from "./lazy-rename-field.ts";
import { LazyTextCellEditor } from "./lazy-text-cell-editor.ts";
import { columnClass, fixedCells, focusedCell, listGrid } from "./list-columns.ts";
import type { AssetWords } from "./use-asset-words.ts";

const thumbWidths = [120];

export type AssetRowProps = AssetItemProps & {
  /** Those after the name, in order. */
  columns: readonly TableColumn[];
  /** Nobody chose them: those there is no room for are left out. */
  isAutomatic: boolean;
  words: AssetWords;
  /** Whose text is being changed. */
  editedColumn: TextColumn | null;
};

/** An asset in the list view: the same model as a card, in columns. */
export const AssetRow = memo(function AssetRow({
  asset,
  index,
  isSelected,
  isFocused,
  isOpen,
  isRenaming,
  isCut,
  columns,
  isAutomatic,
  words,
  editedColumn,
}: AssetRowProps) {
  const browser = useAssetBrowser();
  return (
    <GridPart
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      aria-label={words.name(asset)}
      data-asset-id={asset.id}
      data-index={index}
      data-selected={isSelected || undefined}
      tabIndex={isFocused ? 0 : -1}
      draggable={!isRenaming && editedColumn === null}
      onClick={(event) => browser.click(asset, event)}
      onDoubleClick={(event) => browser.doubleClick(asset, event)}
      onContextMenu={(event) => browser.contextMenu(asset, event)}
      onPointerDown={(event) => browser.pointerDown(asset, event)}
      onDragStart={(event) => browser.dragStart(asset, event)}
      onDragEnd={browser.dragEnd}
      onFocus={({ target, currentTarget }) => {
        // The row itself, or one of its cells.
        if (target === currentTarget || target.parentElement === currentTarget)
          browser.focus(index, asset.id);
      }}
      className={classNames(
        listGrid,
        "group relative h-12 cursor-default border-b bg-bg group-data-compact/browser:h-8 hover:bg-panel focus-visible:outline-none after:pointer-events-none after:absolute after:inset-0 after:z-2 focus-visible:after:focus-ring-inset",
        isCut && "opacity-50",
        (isSelected || isOpen) && "bg-accent-soft hover:bg-accent-soft selected-in-forced-colors",
      )}
    >
      <GridPart role="gridcell" className={fixedCells.select}>
        <MarkButton
          label={words.select(asset)}
          isSelected={isSelected}
          className="grid size-6 place-items-center"
        >
          <CheckboxMark isIndeterminate={false} />
        </MarkButton>
      </GridPart>
      <GridPart role="gridcell" className={fixedCells.thumb}>
        <span className="relative block h-9 w-12 overflow-hidden group-data-compact/browser:h-6 group-data-compact/browser:w-8 rounded-xs bg-panel">
          <AssetThumb asset={asset} sizes="48px" widths={thumbWidths} hasPlaceholder />
        </span>
      </GridPart>
      <GridPart
        role="gridcell"
        data-column="name"
        tabIndex={-1}
        className={`${fixedCells.name} ${focusedCell}`}
      >
        {isRenaming ? (
          <LazyRenameField asset={asset} />
        ) : (
          <>
            <AssetNameLink asset={asset} />
            <AssetBadges asset={asset} words={words} tone="neutral" />
          </>
        )}
      </GridPart>
      {columns.map((column) => (
        <GridPart
          key={column}
          role="gridcell"
          data-column={column}
          tabIndex={-1}
          aria-readonly={!isTextColumn(column) || asset.lock !== null || undefined}
          className={`${columnClass(column, isAutomatic, column === editedColumn)} ${focusedCell}`}
        >
          {isTextColumn(column) && column === editedColumn ? (
            <LazyTextCellEditor asset={asset} column={column} />
          ) : (
            <AssetCell asset={asset} column={column} words={words} />
          )}
        </GridPart>
      ))}
      <GridPart role="gridcell" className={fixedCells.menu}>
        <button
          type="button"
          tabIndex={-1}
          aria-label={words.menu(asset)}
          title={words.menu(asset)}
          data-menu
          onClick={(event) => {
            event.stopPropagation();
            browser.openMenu(asset, event.currentTarget);
          }}
          className="grid size-6 place-items-center rounded-sm text-ink-2 hover:bg-hover hover:text-ink focus-visible:focus-ring"
        >
          <Ellipsis />
        </button>
      </GridPart>
    </GridPart>
  );
});
