"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { FolderPicker } from "#components/folders/folder-picker.tsx";
import { useSpace } from "#components/space/space-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import type { AssetDialogProps } from "./asset-dialogs.tsx";

/** Asks which folder the assets go to. */
export function MoveDialog({ assets, mutations, close }: AssetDialogProps) {
  const t = useTranslations();
  const { folders } = useSpace();
  const [target, setTarget] = useState<number | null>();
  const [isMoving, setIsMoving] = useState(false);
  const topLabel = t("library.noFolder");
  const move = async () => {
    if (target === undefined) return;
    setIsMoving(true);
    const name = folders.find((folder) => folder.id === target)?.name ?? topLabel;
    await mutations.move(assets, target, name);
    close();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
      title={t("library.moveDialog.title", { count: assets.length, name: assets[0]?.name ?? "" })}
      closeLabel={t("common.close")}
      actions={
        <>
          <Button onPress={close}>{t("common.cancel")}</Button>
          <Button
            variant="primary"
            onPress={move}
            isPending={isMoving}
            pendingLabel={t("common.saving")}
            disabledReason={target === undefined ? t("library.moveDialog.chooseFirst") : undefined}
          >
            {t("library.moveDialog.move")}
          </Button>
        </>
      }
    >
      <FolderPicker value={target} onChange={setTarget} topLabel={topLabel} />
    </Dialog>
  );
}
