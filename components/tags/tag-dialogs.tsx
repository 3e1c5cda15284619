"use client";

import { useTranslations } from "use-intl";
import { deleteTagAction } from "#actions/tag-actions.ts";
import { ConfirmDialog } from "#components/settings/confirm-dialog.tsx";
import { MergeTagDialog } from "#components/settings/merge-tag-dialog.tsx";
import { TagDialog } from "#components/settings/tag-dialog.tsx";
import { useSettingsCommand } from "#components/settings/use-settings-action.ts";
import { useSpace } from "#components/space/space-context.tsx";
import type { Tag } from "#lib/library.ts";

export type TagDialogState = { kind: "create" } | { kind: "edit" | "merge" | "delete"; tag: Tag };

/** The one dialog about a tag that is open: the same ones as in the settings. */
export function TagDialogs({ dialog, onClose }: { dialog: TagDialogState; onClose: () => void }) {
  switch (dialog.kind) {
    case "create":
      return <TagDialog tag={null} onClose={onClose} />;
    case "edit":
      return <TagDialog tag={dialog.tag} onClose={onClose} />;
    case "merge":
      return <MergeTagDialog tag={dialog.tag} onClose={onClose} />;
    case "delete":
      return <DeleteTagDialog tag={dialog.tag} onClose={onClose} />;
  }
}

function DeleteTagDialog({ tag, onClose }: { tag: Tag; onClose: () => void }) {
  const t = useTranslations();
  const { space } = useSpace();
  const { run, isPending } = useSettingsCommand();
  return (
    <ConfirmDialog
      title={t("settings.tags.deleteTitle", { name: tag.name })}
      confirmLabel={t("common.delete")}
      isPending={isPending}
      onConfirm={() =>
        run(
          () => deleteTagAction(space.id, { tagId: tag.id }),
          () => t("settings.tags.deleted", { name: tag.name }),
          onClose,
        )
      }
      onClose={onClose}
    >
      <p>{t("settings.tags.deleteText", { count: tag.assetCount })}</p>
    </ConfirmDialog>
  );
}
