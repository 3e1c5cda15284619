"use client";

import { memo } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { RowPlaceholder } from "./asset-placeholder.tsx";
import { AssetRow, type AssetRowProps } from "./asset-row.tsx";

type TableRowProps = Omit<AssetRowProps, "asset"> & {
  /** Undefined where a placeholder stands. */
  asset: AssetRowProps["asset"] | undefined;
  /** Pixels from the top of the table. */
  start: number;
};

/** A row of the table in its place. A step of the wheel leaves those that are there alone. */
export const TableRow = memo(function TableRow({ asset, start, ...props }: TableRowProps) {
  // The field for its name or its text lies over the rows around it.
  const isOver = props.isRenaming || props.editedColumn !== null;
  return (
    <div
      role="presentation"
      className={classNames("absolute inset-x-0 top-0", isOver && "z-5")}
      style={{ transform: `translateY(${start}px)` }}
    >
      {asset ? (
        <AssetRow key={asset.id} {...props} asset={asset} />
      ) : (
        <RowPlaceholder index={props.index} isFocused={props.isFocused} />
      )}
    </div>
  );
});
