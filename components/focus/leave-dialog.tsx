"use client";

import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";

type LeaveDialogProps = { onStay: () => void; onLeave: () => void };

/** Asks before a chosen focus is thrown away. */
export function LeaveDialog({ onStay, onLeave }: LeaveDialogProps) {
  const t = useTranslations("asset.focus");
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onStay()}
      role="alertdialog"
      size="sm"
      title={t("leaveTitle")}
      actions={
        <>
          <Button onPress={onLeave}>{t("leave")}</Button>
          <Button variant="primary" autoFocus onPress={onStay}>
            {t("stay")}
          </Button>
        </>
      }
    >
      <p>{t("leaveText")}</p>
    </Dialog>
  );
}
