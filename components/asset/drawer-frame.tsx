"use client";

import { type KeyboardEvent, type ReactNode, useId } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { usePreferences } from "#components/palette/preferences-context.tsx";
import { DrawerSplitter, useDrawerWidth } from "./drawer-width.tsx";
import { useIsNarrow } from "./use-is-narrow.ts";

type DrawerFrameProps = {
  label: string;
  onClose: () => void;
  onPrevious?: (() => void) | undefined;
  onNext?: (() => void) | undefined;
  children: ReactNode;
};

/** Where the details stand: a column beside the list, or over it where there is no room. */
export function DrawerFrame({ label, onClose, onPrevious, onNext, children }: DrawerFrameProps) {
  const isNarrow = useIsNarrow();
  const { width } = useDrawerWidth();
  const { letterKeys } = usePreferences();
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    // Menus and dialogs are children for React, but their keys are their own.
    if (!(event.target as HTMLElement).closest(`[id="${id}"]`)) return;
    const letter = letterKeys ? event.key.toLowerCase() : "";
    if (event.key === "Escape") onClose();
    else if (isTypingOrMoving(event.target as HTMLElement)) return;
    else if (event.key === "ArrowLeft" || letter === "k") onPrevious?.();
    else if (event.key === "ArrowRight" || letter === "j") onNext?.();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  if (!isNarrow)
    return (
      <aside
        id={id}
        aria-label={label}
        onKeyDown={onKeyDown}
        className="relative flex h-full max-w-[60vw] shrink-0 flex-col border-s bg-raised"
        style={{ width }}
      >
        <DrawerSplitter />
        {children}
      </aside>
    );
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      isDismissable
      className="fixed inset-0 z-30 bg-scrim data-entering:animate-appear"
    >
      <Modal className="fixed inset-y-0 end-0 w-full bg-raised sm:w-[min(26rem,calc(100vw-3rem))] sm:border-s sm:shadow-overlay data-entering:animate-slide-end">
        <Dialog aria-label={label} className="h-full outline-none">
          {/* biome-ignore lint/a11y/noStaticElementInteractions: keys that work wherever the focus is inside */}
          <div id={id} onKeyDown={onKeyDown} className="flex h-full flex-col">
            {children}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Whether arrows and letters mean something to what has the focus. */
function isTypingOrMoving(target: HTMLElement): boolean {
  return (
    target.closest(
      "input, textarea, select, video, audio, [contenteditable], [role=tab], [role=grid], [role=row], [role=listbox], [role=menu], [role=slider], [role=separator]",
    ) !== null
  );
}
