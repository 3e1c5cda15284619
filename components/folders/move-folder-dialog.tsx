"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import type { Folder } from "#lib/library.ts";
import { FolderPicker } from "./folder-picker.tsx";
import { useFolderMutations } from "./use-folder-mutations.ts";

/** Asks where a folder goes, with everything in it; not into itself. */
export function MoveFolderDialog({ folder, close }: { folder: Folder; close: () => void }) {
  const t = useTranslations();
  const { folders } = useSpace();
  const { move } = useFolderMutations();
  const [target, setTarget] = useState<number | null>();
  const [isMoving, setIsMoving] = useState(false);
  const topLabel = t("library.folders.top");
  const isSame = target === folder.parentId;
  const run = async () => {
    if (target === undefined) return;
    setIsMoving(true);
    const name = folders.find((known) => known.id === target)?.name ?? topLabel;
    const outcome = await move(folder, target, name);
    setIsMoving(false);
    if (outcome.ok) close();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
      title={t("library.folderDialog.moveTitle", { name: folder.name })}
      closeLabel={t("common.close")}
      actions={
        <>
          <Button onPress={close}>{t("common.cancel")}</Button>
          <Button
            variant="primary"
            onPress={run}
            isPending={isMoving}
            pendingLabel={t("common.saving")}
            disabledReason={
              target === undefined || isSame ? t("library.moveDialog.chooseFirst") : undefined
            }
          >
            {t("library.moveDialog.move")}
          </Button>
        </>
      }
    >
      <FolderPicker value={target} onChange={setTarget} topLabel={topLabel} except={folder.id} />
    </Dialog>
  );
}
