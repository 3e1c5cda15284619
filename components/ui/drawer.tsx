"use client";

import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { classNames } from "./class-names.ts";
import { IconButton } from "./icon-button.tsx";

type DrawerProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  closeLabel: string;
  /** The edge it comes from: `start` for navigation, `end` or `bottom` for details. */
  side?: "start" | "end" | "bottom";
  children: ReactNode;
  /** Stays at the lower edge. */
  footer?: ReactNode;
};

const sides = {
  start:
    "inset-y-0 start-0 w-[min(20rem,calc(100vw-3rem))] border-e data-entering:animate-slide-start",
  end: "inset-y-0 end-0 w-[min(25rem,calc(100vw-3rem))] border-s data-entering:animate-slide-end",
  bottom:
    "inset-x-0 bottom-0 max-h-[88dvh] rounded-t-md border-t pb-[env(safe-area-inset-bottom)] data-entering:animate-slide-up",
};

/** A modal panel at an edge of a narrow screen, where a side column has no room. */
export function Drawer({
  isOpen,
  onOpenChange,
  title,
  closeLabel,
  side = "end",
  children,
  footer,
}: DrawerProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
      className="fixed inset-0 z-40 bg-scrim data-entering:animate-appear"
    >
      <Modal className={classNames("fixed flex flex-col bg-raised shadow-overlay", sides[side])}>
        <Dialog className="flex min-h-0 flex-1 flex-col outline-none">
          {({ close }) => (
            <>
              <header className="flex h-13 shrink-0 items-center gap-2 border-b ps-4 pe-2">
                <Heading slot="title" className="min-w-0 flex-1 truncate font-semibold">
                  {title}
                </Heading>
                <IconButton label={closeLabel} icon={<X />} onPress={close} />
              </header>
              <div className="min-h-0 flex-1 overflow-y-auto">{children}</div>
              {footer && <footer className="flex gap-2 border-t px-4 py-3">{footer}</footer>}
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
