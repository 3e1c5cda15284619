"use client";

import { useTranslations } from "use-intl";
import { editAccountAction } from "#actions/people-actions.ts";
import { useRowAction } from "#components/space/use-row-action.ts";
import { themes, useTheme } from "#components/space/use-theme.ts";
import { FormSection } from "#components/ui/form-section.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { Select } from "#components/ui/select.tsx";
import { type Account, uiLanguages } from "#lib/account.ts";

const ofBrowser = "browser";
/** Each language in its own words, so that whoever reads only that one finds it. */
const languageNames = { en: "English", de: "Deutsch" } as const;

/** Language and appearance of the interface. */
export function InterfaceSection({ account }: { account: Account }) {
  const t = useTranslations();
  const { run, isPending } = useRowAction();
  const [theme, setTheme] = useTheme();
  const setLanguage = (id: unknown) => {
    const uiLanguage = uiLanguages.find((language) => language === id) ?? null;
    run(
      () => editAccountAction({ uiLanguage }),
      () => t("people.account.saved"),
    );
  };
  return (
    <FormSection title={t("people.account.interface")}>
      <Select
        label={t("people.account.language")}
        isDisabled={isPending}
        value={account.uiLanguage ?? ofBrowser}
        onChange={setLanguage}
        options={[
          { id: ofBrowser, label: t("people.account.languageOfBrowser") },
          ...uiLanguages.map((language) => ({ id: language, label: languageNames[language] })),
        ]}
      />
      <div className="flex flex-col items-start gap-1">
        <span aria-hidden className="text-sm font-medium text-ink-2">
          {t("common.theme.label")}
        </span>
        <SegmentedControl
          label={t("common.theme.label")}
          value={theme}
          onChange={setTheme}
          segments={themes.map((id) => ({ id, label: t(`common.theme.${id}`) }))}
        />
      </div>
    </FormSection>
  );
}
