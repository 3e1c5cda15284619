"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { createPresetAction, editPresetAction } from "#actions/preset-actions.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { NumberField } from "#components/ui/number-field.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { maxPresetSide, presetFormats, type RenditionPreset } from "#lib/rendition-preset.ts";
import { FormDialog } from "./form-dialog.tsx";
import { presetKeyFromName, readWidths, writeWidths } from "./preset-input.ts";
import { useSettingsForm } from "./use-settings-action.ts";

const blank = { name: "", key: null, width: 800, height: 450, format: "auto", quality: 80 };

type Draft = Omit<typeof blank, "key"> & { key: string | null; widths: string };
type PresetInput = Omit<Draft, "widths" | "key"> & { key: string; widths: number[] };

/** Defines a preset, or changes one. Its key follows the name until somebody types another. */
export function PresetDialog({
  preset,
  onClose,
}: {
  preset: RenditionPreset | null;
  onClose: () => void;
}) {
  const t = useTranslations();
  const { space } = useSpace();
  const [draft, setDraft] = useState<Draft>(
    preset
      ? { ...preset, widths: writeWidths(preset.widths) }
      : { ...blank, widths: "400 800 1200" },
  );
  const set = (changes: Partial<Draft>) => setDraft((now) => ({ ...now, ...changes }));
  const key = draft.key ?? presetKeyFromName(draft.name);
  const widths = readWidths(draft.widths);
  const form = useSettingsForm(
    ["name", "key", "width", "widths"],
    ({ key, ...input }: PresetInput) =>
      preset
        ? editPresetAction(space.id, { presetId: preset.id, ...input })
        : createPresetAction(space.id, { key, ...input }),
    ({ name }) => t(preset ? "presets.edited" : "presets.added", { name }),
    onClose,
  );
  const { name, width, height, format, quality } = draft;
  const widthField = form.field("width", (value: number) => set({ width: value }));
  const keyField = form.field("key", (value: string | null) => set({ key: value }));
  const nameField = form.field("name", (value: string) => set({ name: value }));
  return (
    <FormDialog
      title={preset ? t("presets.editTitle", { name: preset.name }) : t("presets.add")}
      submitLabel={preset ? t("common.save") : t("presets.add")}
      form={form}
      isBlocked={widths === null}
      onSubmit={() => {
        if (widths) form.submit({ name, key, width, height, format, quality, widths });
      }}
      onClose={onClose}
    >
      <TextField
        label={t("presets.name")}
        autoFocus
        autoComplete="off"
        value={name}
        error={nameField.error}
        onChange={(value) => {
          nameField.onChange(value);
          // A key that does not fit and follows the name is another one now.
          if (draft.key === null) keyField.onChange(null);
        }}
      />
      {!preset && (
        <TextField
          label={t("presets.key")}
          description={t("presets.keyHint", { key: key || "key" })}
          error={keyField.error && `${keyField.error} ${t("presets.keyForm")}`}
          autoComplete="off"
          spellCheck="false"
          value={key}
          onChange={keyField.onChange}
        />
      )}
      <div className="flex flex-col gap-1">
        <div className="grid grid-cols-2 gap-3">
          <NumberField
            label={t("presets.width")}
            suffix="px"
            minValue={0}
            maxValue={maxPresetSide}
            formatOptions={{ useGrouping: false }}
            value={width}
            error={widthField.error}
            onChange={widthField.onChange}
          />
          <NumberField
            label={t("presets.height")}
            suffix="px"
            minValue={0}
            maxValue={maxPresetSide}
            formatOptions={{ useGrouping: false }}
            value={height}
            onChange={(value) => {
              set({ height: value });
              widthField.onChange(width);
            }}
          />
        </div>
        <p className="text-sm text-ink-3">{t("presets.sideHint")}</p>
      </div>
      <TextField
        label={t("presets.widths")}
        description={t("presets.widthsHint")}
        error={widths === null ? t("presets.widthsForm") : undefined}
        autoComplete="off"
        inputMode="numeric"
        value={draft.widths}
        onChange={(value) => set({ widths: value })}
      />
      <div className="grid gap-3 sm:grid-cols-[2fr_1fr]">
        <Select
          label={t("presets.format")}
          options={presetFormats.map((id) => ({ id, label: t(`presets.formats.${id}`) }))}
          value={format}
          onChange={(value) => set({ format: String(value) })}
        />
        <NumberField
          label={t("presets.quality")}
          minValue={1}
          maxValue={100}
          value={quality}
          onChange={(value) => set({ quality: value })}
        />
      </div>
      <p className="text-sm text-ink-3">{t("presets.qualityHint")}</p>
    </FormDialog>
  );
}
