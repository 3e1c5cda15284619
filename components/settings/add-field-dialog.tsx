"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { createFieldAction } from "#actions/field-actions.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { fieldKeyFromName } from "#lib/field-key.ts";
import { FieldProperties, type FieldSettings } from "./field-properties.tsx";
import { FormDialog } from "./form-dialog.tsx";
import { useSettingsForm } from "./use-settings-action.ts";

type NewField = FieldSettings & { key?: string };

const empty: FieldSettings = {
  name: "",
  required: false,
  translatable: true,
  multiline: false,
  pattern: null,
  patternHint: null,
};

/** Makes a field. Its key follows the name until somebody types another. */
export function AddFieldDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("settings.fields");
  const { space } = useSpace();
  const [settings, setSettings] = useState(empty);
  const [typedKey, setTypedKey] = useState<string | null>(null);
  const key = typedKey ?? (settings.name.trim() === "" ? "" : fieldKeyFromName(settings.name));
  const form = useSettingsForm(
    ["name", "key", "pattern"],
    (input: NewField) => createFieldAction(space.id, input),
    ({ name }) => t("added", { name }),
    onClose,
  );
  const name = form.field("name", (value: string) =>
    setSettings((now) => ({ ...now, name: value })),
  );
  const pattern = form.field("pattern", (value: string | null) =>
    setSettings((now) => ({ ...now, pattern: value })),
  );
  const keyField = form.field("key", setTypedKey);
  return (
    <FormDialog
      title={t("add")}
      submitLabel={t("add")}
      form={form}
      onSubmit={() => form.submit({ ...settings, ...(key !== "" && { key }) })}
      onClose={onClose}
    >
      <FieldProperties
        value={settings}
        isBuiltIn={false}
        errors={{ name: name.error, pattern: pattern.error }}
        onChange={(changes) => {
          if (changes.name !== undefined) {
            name.onChange(changes.name);
            // A taken key that follows the name is another one now.
            if (typedKey === null) keyField.onChange(null);
          } else if (changes.pattern !== undefined) pattern.onChange(changes.pattern);
          else setSettings({ ...settings, ...changes });
        }}
      >
        <TextField
          label={t("key")}
          description={t("keyHint")}
          error={keyField.error}
          autoComplete="off"
          spellCheck="false"
          value={key}
          onChange={keyField.onChange}
        />
      </FieldProperties>
    </FormDialog>
  );
}
