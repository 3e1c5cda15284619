"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { deletePresetAction, movePresetAction } from "#actions/preset-actions.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { Button } from "#components/ui/button.tsx";
import type { RenditionPreset } from "#lib/rendition-preset.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { PresetDialog } from "./preset-dialog.tsx";
import { PresetTable } from "./preset-table.tsx";
import { SettingsScreen } from "./settings-screen.tsx";
import { useSettingsCommand } from "./use-settings-action.ts";

type Open = { what: "add" } | { what: "edit" | "delete"; preset: RenditionPreset } | null;

/** The sizes that sites use. */
export function PresetsScreen() {
  const t = useTranslations();
  const { space, presets, can } = useSpace();
  const { run, isPending } = useSettingsCommand();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const canEdit = can("preset.edit");
  const remove = ({ id, name }: RenditionPreset) =>
    run(
      () => deletePresetAction(space.id, { presetId: id }),
      () => t("presets.deleted", { name }),
      close,
    );
  const move = ({ id, name }: RenditionPreset, by: -1 | 1) =>
    run(
      () => movePresetAction(space.id, { presetId: id, by }),
      () => t("presets.moved", { name }),
    );
  return (
    <SettingsScreen
      title={t("common.nav.presets")}
      intro={t("presets.intro")}
      readOnlyReason={canEdit ? undefined : t("settings.readOnly.admins")}
      action={
        <Button variant="primary" icon={<Plus />} onPress={() => setOpen({ what: "add" })}>
          {t("presets.add")}
        </Button>
      }
    >
      <PresetTable
        presets={presets}
        canEdit={canEdit}
        onMove={move}
        onEdit={(preset) => setOpen({ what: "edit", preset })}
        onDelete={(preset) => setOpen({ what: "delete", preset })}
      />
      {open?.what === "add" && <PresetDialog preset={null} onClose={close} />}
      {open?.what === "edit" && <PresetDialog preset={open.preset} onClose={close} />}
      {open?.what === "delete" && (
        <ConfirmDialog
          isFinal
          title={t("presets.deleteTitle", { name: open.preset.name })}
          confirmLabel={t("common.delete")}
          isPending={isPending}
          onConfirm={() => remove(open.preset)}
          onClose={close}
        >
          <p>{t("presets.deleteText")}</p>
        </ConfirmDialog>
      )}
    </SettingsScreen>
  );
}
