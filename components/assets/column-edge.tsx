"use client";

import { type PointerEvent, useRef } from "react";
import { clampWidth, type SizedColumn } from "#lib/table-view.ts";
import { fittingWidth } from "./fitting-width.ts";
import { useTableView } from "./table-view-context.tsx";

/**
 * The edge of a heading, which sets the width of its column: dragged, or pressed twice to fit what
 * is seen. For the pointer alone: the options of the table have the same as sliders.
 */
export function ColumnEdge({ column }: { column: SizedColumn }) {
  const { view, change } = useTableView();
  const drag = useRef<{ x: number; width: number } | null>(null);
  const resize = (width: number, isDone: boolean) =>
    change({ widths: { ...view.widths, [column]: clampWidth(width) } }, { isDone });
  const widthAt = (event: PointerEvent, { x, width }: { x: number; width: number }) => {
    const isMirrored = getComputedStyle(event.currentTarget).direction === "rtl";
    return width + (isMirrored ? x - event.clientX : event.clientX - x);
  };
  const end = (event: PointerEvent) => {
    const begun = drag.current;
    drag.current = null;
    if (begun && event.clientX !== begun.x) resize(widthAt(event, begun), true);
  };
  return (
    <span
      aria-hidden
      data-column-edge={column}
      onPointerDown={(event) => {
        const width = event.currentTarget.parentElement?.offsetWidth;
        if (event.button !== 0 || !width) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => drag.current && resize(widthAt(event, drag.current), false)}
      onPointerUp={end}
      onPointerCancel={end}
      onDoubleClick={(event) => {
        const grid = event.currentTarget.closest("[role=grid]");
        if (grid) resize(fittingWidth(grid, column), true);
      }}
      className="group/edge absolute inset-y-0 end-0 flex w-3 cursor-col-resize touch-none justify-end py-2"
    >
      <span className="w-px bg-edge group-hover/edge:w-0.5 group-hover/edge:bg-accent" />
    </span>
  );
}
