"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import type { BulkDialogProps } from "#components/bulk/bulk-dialog.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";

/** Asks before assets are deleted for good. */
export function PurgeDialog({ target, count, name, isLive, mutations, close }: BulkDialogProps) {
  const t = useTranslations();
  const [isDeleting, setIsDeleting] = useState(false);
  const purge = async () => {
    setIsDeleting(true);
    await mutations.purge(target, isLive);
    close();
  };
  return (
    <Dialog
      isOpen
      role="alertdialog"
      size="sm"
      onOpenChange={(isOpen) => !isOpen && close()}
      title={t("library.purgeDialog.title", { count, name })}
      actions={
        <>
          <Button onPress={close} autoFocus>
            {t("common.cancel")}
          </Button>
          <Button
            variant="danger"
            onPress={purge}
            isPending={isDeleting}
            pendingLabel={t("common.saving")}
          >
            {t("library.command.purgeNow")}
          </Button>
        </>
      }
    >
      <p className="text-ink-2">{t("library.purgeDialog.text", { count })}</p>
    </Dialog>
  );
}
