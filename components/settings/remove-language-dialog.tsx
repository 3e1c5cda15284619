"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { deleteLanguageAction } from "#actions/language-actions.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { Banner } from "#components/ui/banner.tsx";
import type { Language } from "#lib/library.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { useSettingsForm } from "./use-settings-action.ts";

/** Asks before a language goes, and again with their number when texts would go with it. */
export function RemoveLanguageDialog({
  language,
  onClose,
}: {
  language: Language;
  onClose: () => void;
}) {
  const t = useTranslations();
  const { space } = useSpace();
  const { name } = language;
  const [textCount, setTextCount] = useState<number | null>(null);
  const form = useSettingsForm(
    [],
    async (discardTexts: boolean) => {
      const result = await deleteLanguageAction(space.id, {
        languageId: language.id,
        discardTexts,
      });
      if (!result.ok && result.details.reason === "texts_exist")
        setTextCount(Number(result.details.values?.count ?? 0));
      return result;
    },
    () => t("settings.languages.removed", { name }),
    onClose,
  );
  const hasTexts = textCount !== null;
  return (
    <ConfirmDialog
      isFinal
      title={t("settings.languages.removeTitle", { name })}
      confirmLabel={hasTexts ? t("settings.languages.removeAnyway") : t("common.remove")}
      isPending={form.isPending}
      onConfirm={() => form.submit(hasTexts)}
      onClose={onClose}
    >
      <p>{t("settings.languages.removeText")}</p>
      {hasTexts ? (
        <Banner tone="warn" isLive>
          {t("settings.languages.removeTexts", { count: textCount })}
        </Banner>
      ) : (
        form.formError && (
          <Banner tone="error" isLive>
            {form.formError}
          </Banner>
        )
      )}
    </ConfirmDialog>
  );
}
