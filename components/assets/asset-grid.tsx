"use client";

import { useLayoutEffect, useState } from "react";
import type { AssetViewProps } from "#components/library/asset-view.ts";
import { useVirtualRows } from "#components/library/use-virtual-rows.ts";
import { GridPart } from "#components/ui/grid-part.tsx";
import { AssetCard } from "./asset-card.tsx";

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
  if (width === null) return <FirstCards {...props} />;
  return <VirtualGrid {...props} width={width} />;
}

function VirtualGrid({ width, ...props }: AssetViewProps & { width: number }) {
  const { assets, selection, openId, renamingId, total, onDrawn } = props;
  const smallest = width < narrowList ? cardWidth.narrow : cardWidth.wide;
  const columns = Math.max(1, Math.floor((width - padding + gap) / (smallest + gap)));
  const cardPixels = (width - padding - gap * (columns - 1)) / columns;
  const focusedIndex = assets.findIndex((asset) => asset.id === selection.focusedId);
  const rowCount = Math.ceil(assets.length / columns);
  const { rows, height, measure } = useVirtualRows({
    ...props,
    rowCount,
    columns,
    rowHeight: (cardPixels * 3) / 4 + captionHeight + rowGap,
    focusedRow: focusedIndex < 0 ? -1 : Math.floor(focusedIndex / columns),
    paddingStart: 4,
  });
  useLayoutEffect(onDrawn);
  const tabStop = focusedIndex < 0 ? assets[0]?.id : selection.focusedId;
  return (
    <GridPart
      role="grid"
      aria-label={props.label}
      aria-multiselectable
      aria-rowcount={total === null ? -1 : Math.ceil(total / columns)}
      aria-colcount={columns}
      data-selecting={selection.selected.size > 0 || undefined}
      className="group/browser relative"
      style={{ height }}
    >
      {rows.map((row) => (
        <GridPart
          key={row.key}
          role="row"
          aria-rowindex={row.index + 1}
          ref={measure}
          data-index={row.index}
          className="absolute inset-x-4 top-0 grid pb-3.5"
          style={{
            transform: `translateY(${row.start}px)`,
            gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
            columnGap: gap,
          }}
        >
          {assets.slice(row.index * columns, (row.index + 1) * columns).map((asset, column) => (
            <AssetCard
              key={asset.id}
              asset={asset}
              column={column + 1}
              isSelected={selection.selected.has(asset.id)}
              isFocused={asset.id === tabStop}
              isOpen={asset.id === openId}
              isRenaming={asset.id === renamingId}
              sizes={`${Math.round(cardPixels)}px`}
            />
          ))}
        </GridPart>
      ))}
    </GridPart>
  );
}

/** The same cards by CSS alone, in the same places. */
function FirstCards({ assets }: AssetViewProps) {
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(130px,1fr))] gap-x-2.5 gap-y-3.5 px-4 pt-1 @min-[560px]/list:grid-cols-[repeat(auto-fill,minmax(168px,1fr))]">
      {assets.slice(0, firstCards).map((asset) => (
        <AssetCard
          key={asset.id}
          asset={asset}
          isSelected={false}
          isFocused={false}
          isOpen={false}
          isRenaming={false}
          sizes="(width < 560px) 45vw, 200px"
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
