"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { deleteTagAction } from "#actions/tag-actions.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Tag } from "#lib/library.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { MergeTagDialog } from "./merge-tag-dialog.tsx";
import { SettingsScreen } from "./settings-screen.tsx";
import { TagDialog } from "./tag-dialog.tsx";
import { TagTable } from "./tag-table.tsx";
import { useSettingsCommand } from "./use-settings-action.ts";

type Open = { what: "add" } | { what: "edit" | "merge" | "delete"; tag: Tag } | null;

/** The tags of the space. */
export function TagsScreen() {
  const t = useTranslations();
  const { space, tags, can } = useSpace();
  const { run, isPending } = useSettingsCommand();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const remove = ({ id, name }: Tag) =>
    run(
      () => deleteTagAction(space.id, { tagId: id }),
      () => t("settings.tags.deleted", { name }),
      close,
    );
  return (
    <SettingsScreen
      title={t("settings.tags.title")}
      intro={t("settings.tags.intro")}
      readOnlyReason={can("tag.edit") ? undefined : t("settings.readOnly.editors")}
      action={
        <Button variant="primary" icon={<Plus />} onPress={() => setOpen({ what: "add" })}>
          {t("settings.tags.add")}
        </Button>
      }
    >
      <TagTable
        tags={tags}
        canEdit={can("tag.edit")}
        onOpen={(what, tag) => setOpen({ what, tag })}
      />
      {open?.what === "add" && <TagDialog tag={null} onClose={close} />}
      {open?.what === "edit" && <TagDialog tag={open.tag} onClose={close} />}
      {open?.what === "merge" && <MergeTagDialog tag={open.tag} onClose={close} />}
      {open?.what === "delete" && (
        <ConfirmDialog
          title={t("settings.tags.deleteTitle", { name: open.tag.name })}
          confirmLabel={t("common.delete")}
          isPending={isPending}
          onConfirm={() => remove(open.tag)}
          onClose={close}
        >
          <p>{t("settings.tags.deleteText", { count: open.tag.assetCount })}</p>
        </ConfirmDialog>
      )}
    </SettingsScreen>
  );
}
