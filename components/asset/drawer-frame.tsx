"use client";

import { type KeyboardEvent, type ReactNode, useId } from "react";
import { usePreferences } from "#components/palette/preferences-context.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { DrawerSplitter, useDrawerWidth } from "./drawer-width.tsx";
import { useIsNarrow } from "./use-is-narrow.ts";
import { useModalPanel } from "./use-modal-panel.ts";

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
  const panel = useModalPanel(isNarrow);
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
  // One tree for both: whoever turns the device or zooms keeps open dialogs and what is typed.
  return (
    <div className={isNarrow ? "fixed inset-0 z-30 bg-scrim animate-appear" : "contents"}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape and the button do the same */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape and the button do the same */}
      {isNarrow && <div className="absolute inset-0" onClick={onClose} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the role depends on the room there is */}
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a name */}
      <div
        ref={panel}
        id={id}
        {...(isNarrow ? { role: "dialog", "aria-modal": true } : { role: "complementary" })}
        aria-label={label}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        className={classNames(
          "flex h-full shrink-0 flex-col bg-raised outline-none",
          isNarrow
            ? "absolute inset-y-0 end-0 w-full animate-slide-end sm:w-[min(26rem,calc(100vw-3rem))] sm:border-s sm:shadow-overlay"
            : "relative max-w-[60vw] border-s",
        )}
        style={isNarrow ? undefined : { width }}
      >
        {!isNarrow && <DrawerSplitter />}
        {children}
      </div>
    </div>
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
