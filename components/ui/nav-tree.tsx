"use client";

import { type HTMLAttributes, type ReactNode, useState } from "react";
import { NavTreeRow } from "./nav-tree-row.tsx";
import { useTreeKeys } from "./use-tree-keys.ts";

export type NavTreeNode = {
  id: number;
  /** The name: read out and found by typing. */
  label: string;
  content: ReactNode;
  icon?: ReactNode;
  /** A number or short text at the end of the row. */
  count?: ReactNode;
  /** A small sign before the count. */
  mark?: ReactNode;
  /** What is open now (`aria-current="page"`). */
  isCurrent: boolean;
  /** Small buttons (24 px) shown on hover and focus in place of the count. */
  actions?: ReactNode;
  /** `data-` attributes by which the caller knows a row. */
  data?: HTMLAttributes<HTMLElement> & Record<`data-${string}`, unknown>;
  children: readonly NavTreeNode[];
};

export type TreeLine = {
  node: NavTreeNode;
  level: number;
  /** From 1, among its siblings. */
  position: number;
  siblings: number;
  parentId: number | null;
};

type NavTreeProps = {
  /** The accessible name. */
  label: string;
  nodes: readonly NavTreeNode[];
  expanded: ReadonlySet<number>;
  onExpandedChange: (ids: ReadonlySet<number>) => void;
  /** A row was pressed, by pointer or Enter. */
  onAction: (id: number) => void;
};

/**
 * A tree of places for a side navigation: one tab stop, arrows move, open and close, typing finds.
 * In plain elements, because React Aria's tree and its collections are a fifth of what a page of
 * pictures may load; dialogs, which are loaded when they open, take `Tree`.
 */
export function NavTree({ label, nodes, expanded, onExpandedChange, onAction }: NavTreeProps) {
  const lines = linesOf(nodes, expanded);
  const [focusedId, setFocusedId] = useState<number | null>(null);
  const stop =
    lines.find(({ node }) => node.id === focusedId) ??
    lines.find(({ node }) => node.isCurrent) ??
    lines[0];
  const toggle = (id: number) => {
    const next = new Set(expanded);
    if (!next.delete(id)) next.add(id);
    onExpandedChange(next);
  };
  const onKeyDown = useTreeKeys(lines, expanded, toggle, onAction);
  return (
    <div
      role="treegrid"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className="flex flex-col rounded-sm outline-none"
    >
      {lines.map((line) => (
        <NavTreeRow
          key={line.node.id}
          line={line}
          isExpanded={line.node.children.length > 0 ? expanded.has(line.node.id) : undefined}
          isTabStop={line === stop}
          onFocus={() => setFocusedId(line.node.id)}
          onToggle={() => toggle(line.node.id)}
          onAction={() => onAction(line.node.id)}
        />
      ))}
    </div>
  );
}

/** The rows that are to be seen, from the top. */
function linesOf(nodes: readonly NavTreeNode[], expanded: ReadonlySet<number>): TreeLine[] {
  const lines: TreeLine[] = [];
  const walk = (siblings: readonly NavTreeNode[], level: number, parentId: number | null) => {
    siblings.forEach((node, index) => {
      lines.push({ node, level, position: index + 1, siblings: siblings.length, parentId });
      if (expanded.has(node.id)) walk(node.children, level + 1, node.id);
    });
  };
  walk(nodes, 1, null);
  return lines;
}
