"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { createTaxonomyAction, editTaxonomyAction } from "#actions/classification-actions.ts";
import { FormDialog } from "#components/settings/form-dialog.tsx";
import { useSettingsForm } from "#components/settings/use-settings-action.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { TaxonomyDialog } from "./taxonomy-dialogs.tsx";

type NameDialog = Extract<TaxonomyDialog, { kind: "create" | "edit" | "add_term" | "edit_term" }>;

/** Asks for the name of a taxonomy or of a term, new or not. */
export function VocabularyNameDialog({
  dialog,
  onClose,
}: {
  dialog: NameDialog;
  onClose: () => void;
}) {
  const t = useTranslations();
  const { space } = useSpace();
  const known =
    dialog.kind === "edit" ? dialog.taxonomy : dialog.kind === "edit_term" ? dialog.term : null;
  const [name, setName] = useState(known?.name ?? "");
  const title = useTitle(dialog);
  const form = useSettingsForm(
    ["name"],
    (input: { name: string }) =>
      dialog.kind === "create"
        ? createTaxonomyAction(space.id, input)
        : editTaxonomyAction(space.id, {
            taxonomy: { id: dialog.taxonomy.id },
            changes: [changeOf(dialog, input.name)],
          }),
    () =>
      t(known ? "classification.taxonomies.edited" : "classification.taxonomies.added", { name }),
    onClose,
  );
  return (
    <FormDialog
      title={title}
      submitLabel={known ? t("common.save") : t("common.create")}
      form={form}
      size="sm"
      onSubmit={() => form.submit({ name })}
      onClose={onClose}
    >
      <TextField
        label={t("classification.taxonomies.name")}
        autoFocus
        autoComplete="off"
        value={name}
        {...form.field("name", setName)}
      />
    </FormDialog>
  );
}

function changeOf(dialog: Exclude<NameDialog, { kind: "create" }>, name: string) {
  if (dialog.kind === "edit") return { kind: "edit", name };
  if (dialog.kind === "edit_term") return { kind: "edit_term", term: { id: dialog.term.id }, name };
  return {
    kind: "add_term",
    term: { name },
    ...(dialog.under && { under: { id: dialog.under.id } }),
  };
}

function useTitle(dialog: NameDialog): string {
  const t = useTranslations("classification.taxonomies");
  switch (dialog.kind) {
    case "create":
      return t("add");
    case "edit":
      return t("editTitle", { name: dialog.taxonomy.name });
    case "edit_term":
      return t("editTitle", { name: dialog.term.name });
    case "add_term":
      return t("addTitle", { name: (dialog.under ?? dialog.taxonomy).name });
  }
}
