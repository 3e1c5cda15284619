"use client";

import { Ellipsis } from "lucide-react";
import { memo } from "react";
import { useFormatter, useLocale, useTranslations } from "use-intl";
import { type AssetItemProps, useAssetBrowser } from "#components/library/asset-browser-context.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { CheckboxMark } from "#components/ui/checkbox-mark.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { GridPart } from "#components/ui/grid-part.tsx";
import { MarkButton } from "#components/ui/mark-button.tsx";
import { ProgressRing } from "#components/ui/progress-ring.tsx";
import { formatByteSize } from "#lib/byte-size.ts";
import { AssetBadges } from "./asset-badges.tsx";
import { AssetNameLink } from "./asset-name-link.tsx";
import { AssetThumb } from "./asset-thumb.tsx";
import { listColumns, listGrid } from "./list-columns.ts";
import { RenameField } from "./rename-field.tsx";
import { useAssetWords } from "./use-asset-words.ts";

const thumbWidths = [120];

/** An asset in the list view: the same model as a card, in columns. */
export const AssetRow = memo(function AssetRow({
  asset,
  index,
  isSelected,
  isFocused,
  isOpen,
  isRenaming,
  isCut,
}: AssetItemProps) {
  const t = useTranslations();
  const format = useFormatter();
  const locale = useLocale();
  const browser = useAssetBrowser();
  const words = useAssetWords();
  const { folders } = useSpace();
  const completeness = words.completeness(asset);
  const folder = folders.find((known) => known.id === asset.folderId);
  const pixels =
    asset.width && asset.height
      ? `${format.number(asset.width)} × ${format.number(asset.height)}`
      : "";
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
      draggable={!isRenaming}
      onClick={(event) => browser.click(asset, event)}
      onDoubleClick={(event) => browser.doubleClick(asset, event)}
      onContextMenu={(event) => browser.contextMenu(asset, event)}
      onPointerDown={(event) => browser.pointerDown(asset, event)}
      onDragStart={(event) => browser.dragStart(asset, event)}
      onDragEnd={browser.dragEnd}
      onFocus={(event) => event.target === event.currentTarget && browser.focus(index, asset.id)}
      className={classNames(
        listGrid,
        "group h-12 cursor-default border-b hover:bg-panel focus-visible:focus-ring-inset",
        isCut && "opacity-50",
        (isSelected || isOpen) && "bg-accent-soft hover:bg-accent-soft selected-in-forced-colors",
      )}
    >
      <GridPart role="gridcell" className={listColumns.select}>
        <MarkButton
          label={t("library.card.select", { name: asset.name })}
          isSelected={isSelected}
          className="grid size-6 place-items-center"
        >
          <CheckboxMark isIndeterminate={false} />
        </MarkButton>
      </GridPart>
      <GridPart role="gridcell" className={listColumns.thumb}>
        <span className="relative block h-9 w-12 overflow-hidden rounded-xs bg-panel">
          <AssetThumb asset={asset} sizes="48px" widths={thumbWidths} hasPlaceholder />
        </span>
      </GridPart>
      <GridPart role="gridcell" className={listColumns.name}>
        {isRenaming ? (
          <RenameField
            name={asset.name}
            draft={browser.nameDraftOf(asset)}
            onType={(value) => browser.keepNameDraft(asset, value)}
            onEnd={(name, isLeft) => browser.endRename(asset, name, isLeft)}
            onStep={(step) => browser.renameNext(asset, step)}
          />
        ) : (
          <>
            <AssetNameLink asset={asset} />
            <AssetBadges asset={asset} tone="neutral" />
          </>
        )}
      </GridPart>
      <GridPart role="gridcell" className={listColumns.folder}>
        {folder?.name}
      </GridPart>
      <GridPart role="gridcell" className={listColumns.kind}>
        {t(`common.kind.${asset.kind}`)}
      </GridPart>
      <GridPart role="gridcell" className={listColumns.pixels}>
        {pixels}
      </GridPart>
      <GridPart role="gridcell" className={listColumns.size}>
        {formatByteSize(asset.size, locale)}
      </GridPart>
      <GridPart role="gridcell" className={listColumns.changed}>
        {format.dateTime(asset.updatedAt, { dateStyle: "medium" })}
      </GridPart>
      <GridPart role="gridcell" className={listColumns.texts}>
        {completeness && <ProgressRing share={completeness.share} label={completeness.short} />}
      </GridPart>
      <GridPart role="gridcell" className={listColumns.menu}>
        <button
          type="button"
          tabIndex={-1}
          aria-label={t("library.card.menu", { name: asset.name })}
          title={t("library.card.menu", { name: asset.name })}
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
