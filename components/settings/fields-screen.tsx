"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { deleteFieldAction } from "#actions/field-actions.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Field } from "#lib/library.ts";
import { AddFieldDialog } from "./add-field-dialog.tsx";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { EditFieldDialog } from "./edit-field-dialog.tsx";
import { FieldTable } from "./field-table.tsx";
import { SettingsScreen } from "./settings-screen.tsx";
import { useSettingsCommand } from "./use-settings-action.ts";

type Open = { what: "add" } | { what: "edit" | "delete"; field: Field } | null;

/** The fields that describe assets. */
export function FieldsScreen() {
  const t = useTranslations();
  const { space, fields, can } = useSpace();
  const { run, isPending } = useSettingsCommand();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const remove = ({ id, name }: Field) =>
    run(
      () => deleteFieldAction(space.id, { fieldId: id }),
      () => t("settings.fields.deleted", { name }),
      close,
    );
  return (
    <SettingsScreen
      title={t("settings.fields.title")}
      intro={t("settings.fields.intro")}
      readOnlyReason={can("field.edit") ? undefined : t("settings.readOnly.admins")}
      action={
        <Button variant="primary" icon={<Plus />} onPress={() => setOpen({ what: "add" })}>
          {t("settings.fields.add")}
        </Button>
      }
    >
      <FieldTable
        fields={fields}
        canEdit={can("field.edit")}
        onEdit={(field) => setOpen({ what: "edit", field })}
        onDelete={(field) => setOpen({ what: "delete", field })}
      />
      {open?.what === "add" && <AddFieldDialog onClose={close} />}
      {open?.what === "edit" && <EditFieldDialog field={open.field} onClose={close} />}
      {open?.what === "delete" && (
        <ConfirmDialog
          isFinal
          title={t("settings.fields.deleteTitle", { name: open.field.name })}
          confirmLabel={t("common.delete")}
          isPending={isPending}
          onConfirm={() => remove(open.field)}
          onClose={close}
        >
          <p>{t("settings.fields.deleteText")}</p>
        </ConfirmDialog>
      )}
    </SettingsScreen>
  );
}
