"use client";

import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { showToast } from "#components/ui/toast-queue.ts";
import { lastOperation } from "./bulk-queries.ts";
import { useUndo } from "./use-undo.ts";

/**
 * Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) on every page of a space: the last thing one did, whatever
 * it was and wherever. In fields the keys stay the browser's.
 */
export function UndoKeys() {
  const t = useTranslations("bulk");
  const undo = useUndo();
  const { spaceId } = useSpace().actor;
  const isBusy = useRef(false);
  const latest = useRef<(direction: "undo" | "redo") => Promise<void>>(undefined);
  useEffect(() => {
    latest.current = async (direction) => {
      if (isBusy.current) return;
      isBusy.current = true;
      try {
        const { operation } = await lastOperation(spaceId, direction);
        if (!operation) showToast({ tone: "info", title: t(`nothingTo.${direction}`) });
        else
          await undo(
            operation.batchId ? { batchId: operation.batchId } : { entryId: operation.entryId },
          );
      } catch {
        showToast({ tone: "error", title: t("notUndone") });
      } finally {
        isBusy.current = false;
      }
    };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const direction = directionOf(event);
      if (!direction || event.defaultPrevented || isTyping(event.target) || hasDialog()) return;
      event.preventDefault();
      void latest.current?.(direction);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
  return null;
}

function directionOf(event: KeyboardEvent): "undo" | "redo" | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.repeat) return null;
  const key = event.key.toLowerCase();
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  return key === "y" && event.ctrlKey && !event.shiftKey ? "redo" : null;
}

/** A field has an undo of its own. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest("input, textarea, select, [role=textbox]") !== null)
  );
}

/** What lies under a dialog does not change while it is open. */
function hasDialog(): boolean {
  return document.querySelector("#content")?.closest("[inert], [aria-hidden=true]") != null;
}
