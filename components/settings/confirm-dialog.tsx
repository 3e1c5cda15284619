"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";

type ConfirmDialogProps = {
  title: string;
  confirmLabel: string;
  isPending: boolean;
  isBlocked?: boolean;
  /** There is no undo for it, and the dialog says so. */
  isFinal?: boolean;
  onConfirm: () => void;
  onClose: () => void;
  /** What will be gone, and what stays. */
  children: ReactNode;
};

/** Asks before something is deleted. */
export function ConfirmDialog({
  title,
  confirmLabel,
  isPending,
  isBlocked = false,
  isFinal = false,
  onConfirm,
  onClose,
  children,
}: ConfirmDialogProps) {
  const t = useTranslations("common");
  const reports = useTranslations("reports");
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      role="alertdialog"
      title={title}
      actions={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button variant="danger" isPending={isPending} isDisabled={isBlocked} onPress={onConfirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 wrap-anywhere">
        {children}
        {isFinal && <p>{reports("final")}</p>}
      </div>
    </Dialog>
  );
}
