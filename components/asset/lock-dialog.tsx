"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { TextArea } from "#components/ui/text-area.tsx";

type LockDialogProps = {
  name: string;
  onClose: () => void;
  onLock: (reason: string) => void;
};

/** Asks why before an asset is locked, because everybody whom the lock stops will want to know. */
export function LockDialog({ name, onClose, onLock }: LockDialogProps) {
  const t = useTranslations();
  const [reason, setReason] = useState("");
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      isDismissable={reason === ""}
      size="sm"
      title={t("asset.lock.title", { name })}
      actions={
        <>
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button variant="primary" onPress={() => onLock(reason)}>
            {t("asset.lock.lock")}
          </Button>
        </>
      }
    >
      <p className="pb-3 text-ink-2">{t("asset.lock.text")}</p>
      <TextArea
        label={t("asset.lock.reason")}
        hint={t("common.optional")}
        description={t("asset.lock.reasonHint")}
        value={reason}
        onChange={setReason}
        maxLength={500}
        autoFocus
      />
    </Dialog>
  );
}
