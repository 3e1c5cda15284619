"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { createLanguageAction } from "#actions/language-actions.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { ComboBox } from "#components/ui/combo-box.tsx";
import { FallbackSelect } from "./fallback-select.tsx";
import { FormDialog } from "./form-dialog.tsx";
import { type LanguageOption, useLanguageOptions } from "./use-language-options.ts";
import { useSettingsForm } from "./use-settings-action.ts";

type NewLanguage = { code: string; name: string; fallbackCode: string | null };

/** Adds a language, found by its name or code. */
export function AddLanguageDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("settings.languages");
  const { space, languages } = useSpace();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<LanguageOption | null>(null);
  const [fallbackCode, setFallbackCode] = useState<string | null>(space.defaultLanguage);
  const taken = languages.map(({ code }) => code);
  // With a choice made the text is its name, which must not narrow the list.
  const fitting = useLanguageOptions(typed === chosen?.label ? "" : typed, taken);
  // The choice stays in the list, or the field would drop it when it loses the focus.
  const isListed = !chosen || fitting.some(({ id }) => id === chosen.id);
  const options = isListed ? fitting : [chosen, ...fitting];
  const form = useSettingsForm(
    ["code", "fallbackCode"],
    (input: NewLanguage) => createLanguageAction(space.id, input),
    ({ name }) => t("added", { name }),
    onClose,
  );
  const code = form.field("code", setChosen);
  const fallback = form.field("fallbackCode", setFallbackCode);
  return (
    <FormDialog
      title={t("add")}
      submitLabel={t("add")}
      form={form}
      isBlocked={!chosen}
      onSubmit={() => {
        if (chosen) form.submit({ code: chosen.id, name: chosen.label, fallbackCode });
      }}
      onClose={onClose}
    >
      <ComboBox
        label={t("search")}
        description={t("searchHint")}
        error={code.error}
        emptyText={t("noMatch")}
        options={options}
        isFilteredOutside
        autoFocus
        menuTrigger="input"
        inputValue={typed}
        onInputChange={setTyped}
        value={chosen?.id ?? null}
        onChange={(id) => {
          const option = options.find((one) => one.id === id);
          code.onChange(option ?? null);
          if (option) setTyped(option.label);
        }}
      />
      <FallbackSelect
        ofCode={chosen?.id ?? null}
        value={fallbackCode}
        onChange={fallback.onChange}
        error={fallback.error}
      />
      <p className="text-sm text-ink-3">{t("addNote")}</p>
    </FormDialog>
  );
}
