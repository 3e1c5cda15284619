import type { ComponentProps } from "react";

type GridPartProps = Omit<ComponentProps<"div">, "role"> & {
  role: "grid" | "row" | "gridcell" | "columnheader" | undefined;
};

/**
 * A part of a grid made of plain elements, because rows that come and go while scrolling cannot
 * be a `<table>`. Whoever uses it sees to the one tab stop and to the keys.
 */
export function GridPart(props: GridPartProps) {
  return <div {...props} />;
}
