"use client";

import { Ellipsis } from "lucide-react";
import { memo } from "react";
import { useTranslations } from "use-intl";
import { type AssetItemProps, useAssetBrowser } from "#components/library/asset-browser-context.ts";
import { classNames } from "#components/ui/class-names.ts";
import { GridPart } from "#components/ui/grid-part.tsx";
import { PictureButton } from "#components/ui/picture-button.tsx";
import { PictureCheck } from "#components/ui/picture-check.tsx";
import { ProgressRing } from "#components/ui/progress-ring.tsx";
import { AssetBadges } from "./asset-badges.tsx";
import { AssetNameLink } from "./asset-name-link.tsx";
import { AssetThumb } from "./asset-thumb.tsx";
import { CardPresence } from "./card-presence.tsx";
import { LazyRenameField } from "./lazy-rename-field.ts";
import { useAssetWords } from "./use-asset-words.ts";

type AssetCardProps = AssetItemProps & {
  /** Its column in the grid, from 1. Absent while the grid has no rows yet. */
  column?: number;
  sizes: string;
};

const thumbWidths = [240, 480, 720];

/** Shown on hover and focus, while anything is selected, and always where nothing can hover. */
const onHover =
  "opacity-0 group-hover/card:opacity-100 group-focus-visible/card:opacity-100 [@media(hover:none)]:opacity-100";

/** An asset in the grid: picture, name, and how complete its texts are. */
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
}: AssetCardProps) {
  const t = useTranslations("library.card");
  const browser = useAssetBrowser();
  const words = useAssetWords();
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
          <LazyRenameField
            name={asset.name}
            draft={browser.nameDraftOf(asset)}
            onType={(value) => browser.keepNameDraft(asset, value)}
            onEnd={(name, isLeft) => browser.endRename(asset, name, isLeft)}
            onStep={(step) => browser.renameNext(asset, step)}
          />
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
          <span title={completeness.long} className="flex">
            <ProgressRing share={completeness.share} label={completeness.short} />
          </span>
        )}
      </div>{" "}
      <div
        className={classNames(
          "relative aspect-4/3 overflow-hidden rounded-md bg-panel",
          isSelected && "selection-ring",
        )}
      >
        <AssetThumb
          asset={asset}
          sizes={sizes}
          widths={thumbWidths}
          hasPlaceholder={column !== undefined}
          noPreview={noPreview ?? t("noPreview")}
        />
        {/* The focus, inside, so that it is seen beside the ring of a selected neighbour. */}
        <span
          aria-hidden
          className="pointer-events-none absolute inset-0 rounded-md outline-offset-[-4px] group-focus-visible/card:shadow-[inset_0_0_0_2px_#ffffff,inset_0_0_0_4px_#141413] forced-colors:group-focus-visible/card:outline-2"
        />
        {isOpen && (
          <span
            aria-hidden
            className="pointer-events-none absolute inset-x-0 bottom-0 h-1 bg-accent"
          />
        )}
        <PictureCheck
          label={t("select", { name: asset.name })}
          isSelected={isSelected}
          className={classNames(
            "absolute start-2 top-2",
            !isSelected && onHover,
            "group-data-selecting/browser:opacity-100",
          )}
        />
        <span className="absolute end-2 top-2 flex gap-1">
          <AssetBadges asset={asset} tone="picture" />
        </span>
        <CardPresence assetId={asset.id} />
        <PictureButton
          label={t("menu", { name: asset.name })}
          icon={<Ellipsis />}
          data-menu
          onClick={(event) => {
            event.stopPropagation();
            browser.openMenu(asset, event.currentTarget);
          }}
          className={classNames("absolute end-2 bottom-2", onHover)}
        />
      </div>
    </GridPart>
  );
});
