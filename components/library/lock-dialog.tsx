"use client";

import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import type { BulkDialogProps } from "#components/bulk/bulk-dialog.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { TextArea } from "#components/ui/text-area.tsx";

/** Asks why the assets are locked: everybody whom the lock stops reads it. */
export function LockDialog({ target, count, name, mutations, close }: BulkDialogProps) {
  const t = useTranslations();
  const [reason, setReason] = useState("");
  const [isLocking, setIsLocking] = useState(false);
  const lock = async (event: FormEvent) => {
    event.preventDefault();
    setIsLocking(true);
    await mutations.lock(target, reason);
    close();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
      title={t("library.lockDialog.title", { count, name })}
      size="sm"
    >
      <form onSubmit={lock} className="flex flex-col gap-4">
        <p className="text-ink-2">{t("library.lockDialog.text")}</p>
        <TextArea
          label={t("library.lockDialog.reason")}
          hint={t("common.optional")}
          description={t("library.lockDialog.reasonHint")}
          value={reason}
          onChange={setReason}
          maxLength={500}
          autoFocus
        />
        <div className="flex justify-end gap-2">
          <Button onPress={close}>{t("common.cancel")}</Button>
          <Button
            variant="primary"
            type="submit"
            isPending={isLocking}
            pendingLabel={t("common.saving")}
          >
            {t("library.lockDialog.lock")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
