"use client";

import { type KeyboardEvent, useRef } from "react";
import { useLocale } from "react-aria-components";
import type { TreeLine } from "./nav-tree.tsx";

/** Letters typed within this time make one word. */
const typingMs = 700;

/** The keys of a NavTree, for the row that has the focus. */
export function useTreeKeys(
  lines: readonly TreeLine[],
  expanded: ReadonlySet<number>,
  toggle: (id: number) => void,
  act: (id: number) => void,
) {
  const { locale, direction } = useLocale();
  const typed = useRef({ text: "", at: 0 });

  const find = (letter: string, from: number): TreeLine | undefined => {
    const isGoingOn = Date.now() - typed.current.at < typingMs;
    const text = (isGoingOn ? typed.current.text : "") + letter;
    typed.current = { text, at: Date.now() };
    const { compare } = new Intl.Collator(locale, { usage: "search", sensitivity: "base" });
    // One letter again goes on to the next that begins with it.
    const start = text.length === 1 ? from + 1 : from;
    const turned = [...lines.slice(start), ...lines.slice(0, start)];
    return turned.find(({ node }) => compare(node.label.slice(0, text.length), text) === 0);
  };

  return (event: KeyboardEvent<HTMLElement>) => {
    const tree = event.currentTarget;
    const row = event.target instanceof Element ? event.target.closest("[data-tree-id]") : null;
    // Keys of the buttons inside a row are theirs.
    if (!row || row !== event.target || event.ctrlKey || event.metaKey || event.altKey) return;
    const index = lines.findIndex(
      ({ node }) => String(node.id) === row.getAttribute("data-tree-id"),
    );
    const line = lines[index];
    if (!line) return;
    const { node, parentId } = line;
    const isOpen = node.children.length > 0 && expanded.has(node.id);
    const focus = (to: TreeLine | undefined) =>
      to && tree.querySelector<HTMLElement>(`[data-tree-id="${to.node.id}"]`)?.focus();
    const inwards = direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const outwards = direction === "rtl" ? "ArrowRight" : "ArrowLeft";
    if (event.key === "ArrowDown") focus(lines[index + 1]);
    else if (event.key === "ArrowUp") focus(lines[index - 1]);
    else if (event.key === "Home") focus(lines[0]);
    else if (event.key === "End") focus(lines.at(-1));
    else if (event.key === inwards) {
      if (isOpen) focus(lines[index + 1]);
      else if (node.children.length > 0) toggle(node.id);
    } else if (event.key === outwards) {
      if (isOpen) toggle(node.id);
      else focus(lines.find((other) => other.node.id === parentId));
    } else if (event.key === "Enter" || event.key === " ") act(node.id);
    else if (event.key.length === 1) focus(find(event.key, index));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
