"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { editLanguageAction } from "#actions/language-actions.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { Language } from "#lib/library.ts";
import { FallbackSelect } from "./fallback-select.tsx";
import { FormDialog } from "./form-dialog.tsx";
import { useSettingsForm } from "./use-settings-action.ts";

type LanguageEdit = { languageId: number; name?: string; fallbackCode: string | null };

/** Changes what a language is called and which one stands in for it. */
export function EditLanguageDialog({
  language,
  onClose,
}: {
  language: Language;
  onClose: () => void;
}) {
  const t = useTranslations();
  const { space } = useSpace();
  const [name, setName] = useState(language.name);
  const [fallbackCode, setFallbackCode] = useState(language.fallbackCode);
  const form = useSettingsForm(
    ["name", "fallbackCode"],
    (input: LanguageEdit) => editLanguageAction(space.id, input),
    (saved) => t("settings.languages.edited", { name: saved.name }),
    onClose,
  );
  const fallback = form.field("fallbackCode", setFallbackCode);
  return (
    <FormDialog
      title={t("settings.languages.editTitle", { name: language.name })}
      submitLabel={t("common.save")}
      form={form}
      onSubmit={() =>
        form.submit({
          languageId: language.id,
          fallbackCode,
          // One that nobody changed is called differently in each language of the interface.
          ...(name !== language.name && { name }),
        })
      }
      onClose={onClose}
    >
      <TextField
        label={t("settings.languages.name")}
        autoFocus
        value={name}
        {...form.field("name", setName)}
      />
      <TextField
        label={t("settings.languages.code")}
        description={t("settings.languages.codeHint")}
        isReadOnly
        value={language.code}
      />
      <FallbackSelect
        ofCode={language.code}
        value={fallbackCode}
        onChange={fallback.onChange}
        error={fallback.error}
      />
    </FormDialog>
  );
}
