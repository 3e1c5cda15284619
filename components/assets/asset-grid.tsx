"use client";

import { useLayoutEffect, useState } from "react";
import { chosenCount } from "#components/library/asset-selection.ts";
import type { AssetViewProps } from "#components/library/asset-view.ts";
import { useVirtualRows } from "#components/library/use-virtual-rows.ts";
import { GridPart } from "#components/ui/grid-part.tsx";
import { AssetCard } from "./asset-card.tsx";
import { GridRow } from "./grid-row.tsx";
import { type AssetWords, useAssetWords } from "./use-asset-words.ts";

const gap = 10;
const padding = 32;
/** Cards are at least this wide; on narrow lists less, so that two stand side by side at 320 px. */
const cardWidth = { narrow: 130, wide: 168 };
const narrowList = 560;
/** Name and its distance, and the distance to the next row. */
const captionHeight = 26;
const rowGap = 14;
/** What the first HTML draws, before the browser has said how wide the list is. */
const firstCards = 24;

/** The assets as cards in rows, of which only those near the screen are there. */
export function AssetGrid(props: AssetViewProps) {
  const width = useWidth(props.scroller);
  const words = useAssetWords();
  if (width === null) return <FirstCards list={props.list} words={words} />;
  return <VirtualGrid {...props} width={width} words={words} />;
}

type VirtualGridProps = AssetViewProps & { width: number; words: AssetWords };

function VirtualGrid({ width, words, ...props }: VirtualGridProps) {
  const { list, selection, openId, renamingId, onDrawn } = props;
  const smallest = width < narrowList ? cardWidth.narrow : cardWidth.wide;
  const columns = Math.max(1, Math.floor((width - padding + gap) / (smallest + gap)));
  const cardPixels = (width - padding - gap * (columns - 1)) / columns;
  const focusedIndex = selection.focused?.index ?? -1;
  const rowCount = Math.ceil(list.total / columns);
  const { rows, height, isFilled } = useVirtualRows({
    ...props,
    rowCount,
    columns,
    rowHeight: (cardPixels * 3) / 4 + captionHeight + rowGap,
    focusedRow: focusedIndex < 0 ? -1 : Math.floor(focusedIndex / columns),
    paddingStart: 4,
  });
  useLayoutEffect(onDrawn);
  const tabStop = Math.max(0, focusedIndex);
  return (
    <GridPart
      role="grid"
      aria-label={props.label}
      aria-multiselectable
      aria-rowcount={list.count?.isExact ? rowCount : -1}
      aria-colcount={columns}
      data-selecting={chosenCount(selection.chosen).count > 0 || undefined}
      className="group/browser relative"
      style={{ height }}
    >
      {rows.map(({ index, start }) => {
        const first = index * columns;
        const cells = Math.min(columns, list.total - first);
        const assets = Array.from({ length: cells }, (_, column) =>
          isFilled(index) ? list.at(first + column) : undefined,
        );
        /** Only what stands in this row concerns it. */
        const here = (id: number | null) => (assets.some((asset) => asset?.id === id) ? id : null);
        return (
          <GridRow
            key={index}
            {...{ index, start, assets, columns, cardPixels, words }}
            columnGap={gap}
            chosen={selection.chosen}
            tabStop={Math.floor(tabStop / columns) === index ? tabStop % columns : -1}
            openId={here(openId)}
            renamingId={here(renamingId)}
            cutIds={props.cutIds}
          />
        );
      })}
    </GridPart>
  );
}

/** The same cards by CSS alone, in the same places. */
function FirstCards({ list, words }: Pick<VirtualGridProps, "list" | "words">) {
  const assets = Array.from({ length: firstCards }, (_, index) => list.at(index)).filter(
    (asset) => asset !== undefined,
  );
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(130px,1fr))] gap-x-2.5 gap-y-3.5 px-4 pt-1 @min-[560px]/list:grid-cols-[repeat(auto-fill,minmax(168px,1fr))]">
      {assets.map((asset, index) => (
        <AssetCard
          key={asset.id}
          asset={asset}
          index={index}
          isSelected={false}
          isFocused={false}
          isOpen={false}
          isRenaming={false}
          isCut={false}
          sizes="(width < 560px) 45vw, 200px"
          words={words}
        />
      ))}
    </div>
  );
}

function useWidth(element: HTMLElement | null): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (!element) return;
    const read = () => setWidth(element.clientWidth);
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
