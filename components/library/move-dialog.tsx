"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import type { BulkDialogProps } from "#components/bulk/bulk-dialog.ts";
import { FolderPicker } from "#components/folders/folder-picker.tsx";
import { useSpace } from "#components/space/space-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";

/** Asks which folder the assets go to. */
export function MoveDialog({ target, count, name, mutations, close }: BulkDialogProps) {
  const t = useTranslations();
  const { folders } = useSpace();
  const [folderId, setFolderId] = useState<number | null>();
  const [isMoving, setIsMoving] = useState(false);
  const topLabel = t("library.noFolder");
  const move = async () => {
    if (folderId === undefined) return;
    setIsMoving(true);
    const folder = folders.find((one) => one.id === folderId)?.name ?? topLabel;
    await mutations.move(target, folderId, folder);
    close();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
      title={t("library.moveDialog.title", { count, name })}
      closeLabel={t("common.close")}
      actions={
        <>
          <Button onPress={close}>{t("common.cancel")}</Button>
          <Button
            variant="primary"
            onPress={move}
            isPending={isMoving}
            pendingLabel={t("common.saving")}
            disabledReason={
              folderId === undefined ? t("library.moveDialog.chooseFirst") : undefined
            }
          >
            {t("library.moveDialog.move")}
          </Button>
        </>
      }
    >
      <FolderPicker value={folderId} onChange={setFolderId} topLabel={topLabel} />
    </Dialog>
  );
}
