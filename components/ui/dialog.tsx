"use client";

import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { classNames } from "./class-names.ts";
import { IconButton } from "./icon-button.tsx";

type Render = ReactNode | ((close: () => void) => ReactNode);

type DialogProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  /** Names the × button. Without it there is none, and only the actions and Escape close. */
  closeLabel?: string;
  children?: Render;
  /** Buttons of the footer, the main one last. */
  actions?: Render;
  /** `alertdialog` asks before something that cannot be undone: a click outside does not close it. */
  role?: "dialog" | "alertdialog";
  /** At most 400, 560 or 880 px wide. */
  size?: "sm" | "md" | "lg";
  /** False keeps it open on a click outside, e.g. while a text was typed. */
  isDismissable?: boolean;
};

const widths = { sm: "max-w-100", md: "max-w-140", lg: "max-w-220" };

/** A modal dialog. Focus goes in (to an `autoFocus` control if there is one), stays, and returns. */
export function Dialog({
  isOpen,
  onOpenChange,
  title,
  closeLabel,
  children,
  actions,
  role = "dialog",
  size = "md",
  isDismissable = role === "dialog",
}: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={isDismissable}
      className="fixed inset-0 z-40 flex items-end justify-center bg-scrim sm:items-start sm:p-4 sm:pt-[12vh] data-entering:animate-appear"
    >
      <Modal className={classNames("w-full", widths[size])}>
        <AriaDialog
          role={role}
          className="flex max-h-[min(90dvh,48rem)] flex-col rounded-t-md border border-line-strong bg-raised shadow-overlay outline-none sm:max-h-[76dvh] sm:rounded-md"
        >
          {({ close }) => (
            <>
              <header className="flex items-center gap-2 px-4 pt-3 pb-2">
                <Heading slot="title" className="min-w-0 flex-1 text-lg font-semibold">
                  {title}
                </Heading>
                {closeLabel && <IconButton label={closeLabel} icon={<X />} onPress={close} />}
              </header>
              <div className="min-h-0 overflow-y-auto px-4 pt-1 pb-4">
                {typeof children === "function" ? children(close) : children}
              </div>
              {actions && (
                <footer className="flex flex-wrap justify-end gap-2 border-t px-4 py-3">
                  {typeof actions === "function" ? actions(close) : actions}
                </footer>
              )}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
