"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import {
  createSavedFilterAction,
  deleteSavedFilterAction,
  editSavedFilterAction,
} from "#actions/filter-actions.ts";
import { ConfirmDialog } from "#components/settings/confirm-dialog.tsx";
import { FormDialog } from "#components/settings/form-dialog.tsx";
import { useSettingsCommand, useSettingsForm } from "#components/settings/use-settings-action.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { savedFiltersQuery } from "#components/space/space-queries.ts";
import { Switch } from "#components/ui/switch.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { SavedFilter } from "#lib/saved-filter.ts";

export type SavedFilterDialogState =
  | { kind: "create"; query: string }
  | { kind: "edit" | "delete"; filter: SavedFilter };

type SavedFilterDialogsProps = { dialog: SavedFilterDialogState; onClose: () => void };

/** The one dialog about a saved filter that is open. */
export function SavedFilterDialogs({ dialog, onClose }: SavedFilterDialogsProps) {
  if (dialog.kind === "delete") return <DeleteFilter filter={dialog.filter} onClose={onClose} />;
  return <FilterForm dialog={dialog} onClose={onClose} />;
}

type FormState = Exclude<SavedFilterDialogState, { kind: "delete" }>;

function FilterForm({ dialog, onClose }: { dialog: FormState; onClose: () => void }) {
  const t = useTranslations();
  const { space, can } = useSpace();
  const known = "filter" in dialog ? dialog.filter : null;
  const [name, setName] = useState(known?.name ?? "");
  const [isShared, setIsShared] = useState(known?.isShared ?? false);
  const [isPinned, setIsPinned] = useState(known?.isPinned ?? true);
  const form = useSettingsForm(
    ["name"],
    (input: { name: string; isShared: boolean; isPinned: boolean }) =>
      "filter" in dialog
        ? editSavedFilterAction(space.id, {
            ...input,
            filterId: dialog.filter.id,
            // Who may not share may still edit what is shared already.
            ...(input.isShared === known?.isShared && { isShared: undefined }),
          })
        : createSavedFilterAction(space.id, { ...input, query: dialog.query }),
    () => t("search.saved.saved", { name }),
    onClose,
  );
  return (
    <FormDialog
      title={
        known ? t("search.saved.editTitle", { name: known.name }) : t("search.saved.createTitle")
      }
      submitLabel={t("common.save")}
      form={form}
      onSubmit={() => form.submit({ name, isShared, isPinned })}
      onClose={onClose}
      size="sm"
    >
      <TextField
        label={t("search.saved.name")}
        value={name}
        autoFocus
        maxLength={100}
        {...form.field("name", setName)}
      />
      {can("filter.share") && (
        <Switch
          isSelected={isShared}
          onChange={setIsShared}
          description={t("search.saved.shareHint")}
        >
          {t("search.saved.share")}
        </Switch>
      )}
      {known && (
        <Switch isSelected={isPinned} onChange={setIsPinned}>
          {t("search.saved.pin")}
        </Switch>
      )}
    </FormDialog>
  );
}

function DeleteFilter({ filter, onClose }: { filter: SavedFilter; onClose: () => void }) {
  const t = useTranslations();
  const { space } = useSpace();
  const queries = useQueryClient();
  const { run, isPending } = useSettingsCommand();
  return (
    <ConfirmDialog
      title={t("search.saved.deleteTitle", { name: filter.name })}
      confirmLabel={t("common.delete")}
      isPending={isPending}
      isFinal
      onConfirm={() =>
        run(
          () => deleteSavedFilterAction(space.id, { filterId: filter.id }),
          () => t("search.saved.deleted", { name: filter.name }),
          () => {
            queries.setQueryData(savedFiltersQuery(space.id).queryKey, (known) =>
              known?.filter((one) => one.id !== filter.id),
            );
            onClose();
          },
        )
      }
      onClose={onClose}
    >
      <p>{t("search.saved.deleteText", { shared: filter.isShared ? "yes" : "no" })}</p>
    </ConfirmDialog>
  );
}
