"use client";

import { memo } from "react";
import { type Chosen, isChosen } from "#components/library/asset-selection.ts";
import { classNames } from "#components/ui/class-names.ts";
import { GridPart } from "#components/ui/grid-part.tsx";
import type { AssetSummary } from "#lib/asset.ts";
import { AssetCard } from "./asset-card.tsx";
import { CardPlaceholder } from "./asset-placeholder.tsx";
import type { AssetWords } from "./use-asset-words.ts";

type GridRowProps = {
  index: number;
  /** Pixels from the top of the grid. */
  start: number;
  /** One for each of its cards; undefined where a placeholder stands. */
  assets: readonly (AssetSummary | undefined)[];
  columns: number;
  columnGap: number;
  /** How wide a card is, in pixels. */
  cardPixels: number;
  chosen: Chosen;
  /** The column that Tab leads to; -1 where that is in another row. */
  tabStop: number;
  openId: number | null;
  renamingId: number | null;
  cutIds: ReadonlySet<number>;
  words: AssetWords;
};

/**
 * A row of cards. It is left alone while nothing in it changes: a step of the wheel moves the
 * rows that are there and makes one, and a hundred cards need not even be compared.
 */
export const GridRow = memo(function GridRow({
  index,
  start,
  assets,
  columns,
  columnGap,
  cardPixels,
  chosen,
  tabStop,
  openId,
  renamingId,
  cutIds,
  words,
}: GridRowProps) {
  return (
    <GridPart
      role="row"
      aria-rowindex={index + 1}
      // The field for a name reaches beyond its row.
      className={classNames(
        "absolute inset-x-4 top-0 grid items-start",
        renamingId !== null && "z-10",
      )}
      style={{
        transform: `translateY(${start}px)`,
        gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
        columnGap,
      }}
    >
      {assets.map((asset, column) => {
        const place = index * columns + column;
        if (!asset)
          return (
            <CardPlaceholder
              // Never the id of an asset that stands beside it.
              key={`place ${place}`}
              index={place}
              column={column + 1}
              isFocused={column === tabStop}
            />
          );
        return (
          <AssetCard
            key={asset.id}
            asset={asset}
            index={place}
            column={column + 1}
            isSelected={isChosen(chosen, asset)}
            isFocused={column === tabStop}
            isOpen={asset.id === openId}
            isRenaming={asset.id === renamingId}
            isCut={cutIds.has(asset.id)}
            sizes={`${Math.round(cardPixels)}px`}
            words={words}
          />
        );
      })}
    </GridPart>
  );
}, isSameRow);

function isSameRow({ assets, ...before }: GridRowProps, { assets: now, ...after }: GridRowProps) {
  const names = Object.keys(after) as (keyof typeof after)[];
  return (
    names.every((name) => Object.is(before[name], after[name])) &&
    assets.length === now.length &&
    assets.every((asset, column) => asset === now[column])
  );
}
