"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { changeCollectionsAction } from "#actions/classification-actions.ts";
import { FormDialog } from "#components/settings/form-dialog.tsx";
import { useSettingsForm } from "#components/settings/use-settings-action.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { Collection } from "#lib/library.ts";

type CollectionDialogProps = { collection: Collection | null; onClose: () => void };

/** Makes a collection, or gives one another name and codename. */
export function CollectionDialog({ collection, onClose }: CollectionDialogProps) {
  const t = useTranslations();
  const { space } = useSpace();
  const [name, setName] = useState(collection?.name ?? "");
  const [codename, setCodename] = useState(collection?.codename ?? "");
  const form = useSettingsForm(
    ["name", "codename"],
    (names: { name: string; codename?: string }) =>
      changeCollectionsAction(space.id, {
        changes: [
          collection
            ? { kind: "edit", collection: { id: collection.id }, ...names }
            : { kind: "create", ...names },
        ],
      }),
    () =>
      t(collection ? "classification.collections.edited" : "classification.collections.added", {
        name,
      }),
    onClose,
  );
  return (
    <FormDialog
      title={
        collection
          ? t("classification.collections.editTitle", { name: collection.name })
          : t("classification.collections.add")
      }
      submitLabel={collection ? t("common.save") : t("classification.collections.add")}
      form={form}
      size="sm"
      onSubmit={() => form.submit({ name, ...(codename.trim() && { codename: codename.trim() }) })}
      onClose={onClose}
    >
      <TextField
        label={t("classification.collections.name")}
        autoFocus
        autoComplete="off"
        value={name}
        {...form.field("name", setName)}
      />
      <TextField
        label={t("classification.collections.codename")}
        hint={collection ? undefined : t("common.optional")}
        description={t("classification.collections.codenameHint")}
        autoComplete="off"
        value={codename}
        {...form.field("codename", setCodename)}
      />
    </FormDialog>
  );
}
