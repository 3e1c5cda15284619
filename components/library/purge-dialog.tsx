"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import type { AssetDialogProps } from "./asset-dialogs.tsx";

/** Asks before assets are deleted for good. */
export function PurgeDialog({ assets, mutations, close }: AssetDialogProps) {
  const t = useTranslations();
  const [isDeleting, setIsDeleting] = useState(false);
  const purge = async () => {
    setIsDeleting(true);
    await mutations.purge(assets.map((asset) => asset.id));
    close();
  };
  return (
    <Dialog
      isOpen
      role="alertdialog"
      size="sm"
      onOpenChange={(isOpen) => !isOpen && close()}
      title={t("library.purgeDialog.title", { count: assets.length, name: assets[0]?.name ?? "" })}
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
      <p className="text-ink-2">{t("library.purgeDialog.text", { count: assets.length })}</p>
    </Dialog>
  );
}
