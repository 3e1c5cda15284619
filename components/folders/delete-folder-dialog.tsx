"use client";

import { useMemo, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { useLibraryAddress } from "#components/library/use-library-address.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Radio } from "#components/ui/radio.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import type { Folder } from "#lib/library.ts";
import { folderBranch, folderForest } from "./folder-forest.ts";
import { useFolderMutations } from "./use-folder-mutations.ts";

/** Asks what becomes of the content before a folder is deleted. */
export function DeleteFolderDialog({ folder, close }: { folder: Folder; close: () => void }) {
  const t = useTranslations();
  const locale = useLocale();
  const { folders } = useSpace();
  const { search, change, isLibrary } = useLibraryAddress();
  const { remove } = useFolderMutations();
  const [content, setContent] = useState<"move_up" | "trash">("move_up");
  const [error, setError] = useState<string>();
  const [isDeleting, setIsDeleting] = useState(false);
  const branch = useMemo(
    () => folderBranch(folderForest(folders, locale), folder.id),
    [folders, locale, folder.id],
  );
  const inside = folders.filter((known) => branch.has(known.id));
  const count = inside.reduce((sum, known) => sum + known.assetCount, 0);
  const run = async () => {
    setIsDeleting(true);
    const outcome = await remove(folder, content);
    setIsDeleting(false);
    if (!outcome.ok) return setError(outcome.message);
    // Whoever stands in it goes where its content went.
    const isOpen = typeof search.folder === "number" && branch.has(search.folder);
    if (isLibrary && isOpen)
      change({ search: { folder: folder.parentId ?? undefined }, assetId: null }, "replace");
    close();
  };
  return (
    <Dialog
      isOpen
      role="alertdialog"
      size="sm"
      onOpenChange={(isOpen) => !isOpen && close()}
      title={t("library.folderDialog.deleteTitle", { name: folder.name })}
      actions={
        <>
          <Button onPress={close}>{t("common.cancel")}</Button>
          <Button
            variant="danger"
            onPress={run}
            isPending={isDeleting}
            pendingLabel={t("common.saving")}
          >
            {t("common.delete")}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        {error && (
          <Banner tone="error" isLive>
            {error}
          </Banner>
        )}
        <RadioGroup
          label={t("library.folderDialog.content")}
          value={content}
          onChange={(value) => setContent(value === "trash" ? "trash" : "move_up")}
        >
          <Radio value="move_up" description={t("library.folderDialog.moveUpText")}>
            {t("library.folderDialog.moveUp")}
          </Radio>
          <Radio value="trash" description={t("library.folderDialog.trashText", { count })}>
            {t("library.folderDialog.trash")}
          </Radio>
        </RadioGroup>
      </div>
    </Dialog>
  );
}
