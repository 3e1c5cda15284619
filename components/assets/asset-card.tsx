"use client";

import { memo } from "react";
import { type AssetItemProps, useAssetBrowser } from "#components/library/asset-browser-context.ts";
import { classNames } from "#components/ui/class-names.ts";
import { GridPart } from "#components/ui/grid-part.tsx";
import { PictureCheck } from "#components/ui/picture-check.tsx";
import { PictureMenuButton } from "#components/ui/picture-menu-button.tsx";
import { ProgressRing } from "#components/ui/progress-ring.tsx";
import { AssetBadges } from "./asset-badges.tsx";
import { AssetNameLink } from "./asset-name-link.tsx";
import { AssetThumb } from "./asset-thumb.tsx";
import { CardPresence } from "./card-presence.tsx";
import { LazyRenameField } from "./lazy-rename-field.ts";
import type { AssetWords } from "./use-asset-words.ts";

type AssetCardProps = AssetItemProps & {
  /** Its column in the grid, from 1. Absent while the grid has no rows yet. */
  column?: number;
  sizes: string;
  words: AssetWords;
};

const thumbWidths = [240, 480, 720];

/**
 * An asset in the grid: picture, name, and how complete its texts are. Hundreds come and go while
 * one scrolls, so it is made of as few elements as it can be, and of no transparent layers.
 */
export const AssetCard = memo(function AssetCard({
  asset,
  index,
  column,
  isSelected,
  isFocused,
  isOpen,
  isRenaming,
  isCut,
  sizes,
  words,
}: AssetCardProps) {
  const browser = useAssetBrowser();
  const completeness = words.completeness(asset);
  const goes = words.goes(asset);
  const noPreview = words.noPreview(asset);
  return (
    <GridPart
      role={column === undefined ? undefined : "gridcell"}
      {...(column !== undefined && {
        "aria-colindex": column,
        "aria-selected": isSelected,
        "aria-label": words.name(asset),
      })}
      data-asset-id={asset.id}
      data-index={index}
      tabIndex={isFocused ? 0 : -1}
      draggable={!isRenaming}
      onClick={(event) => browser.click(asset, event)}
      onDoubleClick={(event) => browser.doubleClick(asset, event)}
      onContextMenu={(event) => browser.contextMenu(asset, event)}
      onPointerDown={(event) => browser.pointerDown(asset, event)}
      onDragStart={(event) => browser.dragStart(asset, event)}
      onDragEnd={browser.dragEnd}
      onFocus={(event) => event.target === event.currentTarget && browser.focus(index, asset.id)}
      // The name comes first in reading order, and under the picture for the eye.
      className={classNames(
        "group/card flex min-w-0 cursor-default flex-col-reverse rounded-md outline-none",
        isCut && "opacity-50",
      )}
    >
      <div className="flex min-h-5 items-center gap-1.5 px-0.5 pt-1.5">
        {isRenaming ? (
          <LazyRenameField asset={asset} />
        ) : (
          <AssetNameLink asset={asset} className="min-w-0 flex-1" />
        )}
        {/* A space, so that name and number are two words for whoever reads the text alone. */}{" "}
        {goes && !isRenaming && (
          <span title={goes.long} className="text-sm whitespace-nowrap text-ink-3">
            {goes.short}
          </span>
        )}
        {completeness && !goes && !isRenaming && (
          <ProgressRing
            share={completeness.share}
            label={completeness.short}
            title={completeness.long}
          />
        )}
      </div>{" "}
      <div
        className={classNames(
          "relative aspect-4/3 overflow-hidden rounded-md bg-panel",
          // The focus, inside, so that it is seen beside the ring of a selected neighbour.
          "group-focus-visible/card:after:picture-focus",
          isSelected && "selection-ring",
        )}
      >
        <AssetThumb
          asset={asset}
          sizes={sizes}
          widths={thumbWidths}
          hasPlaceholder={column !== undefined}
          // There is room for words, about a picture that did not come too.
          noPreview={noPreview ?? ""}
        />
        {isOpen && (
          <span
            aria-hidden
            className="pointer-events-none absolute inset-x-0 bottom-0 h-1 bg-accent"
          />
        )}
        <PictureCheck
          label={words.select(asset)}
          isSelected={isSelected}
          className="absolute start-2 top-2"
        />
        {(asset.lock || asset.isPrivate) && (
          <span className="absolute end-2 top-2 flex gap-1">
            <AssetBadges asset={asset} words={words} tone="picture" />
          </span>
        )}
        <CardPresence assetId={asset.id} />
        <PictureMenuButton
          label={words.menu(asset)}
          data-menu
          onClick={(event) => {
            event.stopPropagation();
            browser.openMenu(asset, event.currentTarget);
          }}
          className="absolute end-2 bottom-2"
        />
      </div>
    </GridPart>
  );
});
