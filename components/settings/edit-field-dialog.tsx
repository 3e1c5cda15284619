"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { editFieldAction } from "#actions/field-actions.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import type { Field } from "#lib/library.ts";
import { FieldProperties, type FieldSettings } from "./field-properties.tsx";
import { FormDialog } from "./form-dialog.tsx";
import { useSettingsForm } from "./use-settings-action.ts";

type FieldEdit = { fieldId: number; discardTexts: boolean } & Partial<FieldSettings>;

/** Changes a field; asks once more when texts in other languages would go. */
export function EditFieldDialog({ field, onClose }: { field: Field; onClose: () => void }) {
  const t = useTranslations();
  const { space } = useSpace();
  const { name, required, translatable, multiline, pattern, patternHint } = field;
  const [settings, setSettings] = useState<FieldSettings>({
    ...{ name, required, translatable, multiline, pattern, patternHint },
  });
  const [textCount, setTextCount] = useState(0);
  const [discardTexts, setDiscardTexts] = useState(false);
  const form = useSettingsForm(
    ["name", "pattern", "translatable"],
    async (input: FieldEdit) => {
      const result = await editFieldAction(space.id, input);
      const asks = !result.ok && result.details.reason === "texts_exist";
      setTextCount(asks ? Number(result.details.values?.count ?? 0) : 0);
      return result;
    },
    (saved) => t("settings.fields.edited", { name: saved.name }),
    onClose,
  );
  const change = (changes: Partial<FieldSettings>) => setSettings({ ...settings, ...changes });
  const nameField = form.field("name", (value: string) => change({ name: value }));
  const patternField = form.field("pattern", (value: string | null) => change({ pattern: value }));
  return (
    <FormDialog
      title={t("settings.fields.editTitle", { name })}
      submitLabel={t("common.save")}
      form={form}
      onSubmit={() =>
        form.submit({
          fieldId: field.id,
          discardTexts,
          ...(field.builtIn
            ? { required: settings.required, translatable: settings.translatable }
            : settings),
        })
      }
      onClose={onClose}
    >
      <FieldProperties
        value={settings}
        isBuiltIn={field.builtIn}
        errors={{ name: nameField.error, pattern: patternField.error }}
        onChange={(changes) => {
          if (changes.name !== undefined) nameField.onChange(changes.name);
          else if (changes.pattern !== undefined) patternField.onChange(changes.pattern);
          else change(changes);
        }}
      />
      {textCount > 0 && !settings.translatable && (
        <Banner tone="warn" isLive>
          <p>{t("settings.fields.textsInOtherLanguages", { count: textCount })}</p>
          <Checkbox isSelected={discardTexts} onChange={setDiscardTexts}>
            {t("settings.fields.discardTexts")}
          </Checkbox>
        </Banner>
      )}
    </FormDialog>
  );
}
