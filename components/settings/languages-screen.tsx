"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { setDefaultLanguageAction } from "#actions/language-actions.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Language } from "#lib/library.ts";
import { AddLanguageDialog } from "./add-language-dialog.tsx";
import { EditLanguageDialog } from "./edit-language-dialog.tsx";
import { LanguageTable } from "./language-table.tsx";
import { RemoveLanguageDialog } from "./remove-language-dialog.tsx";
import { SettingsScreen } from "./settings-screen.tsx";
import { useSettingsCommand } from "./use-settings-action.ts";

type Open = { what: "add" } | { what: "edit" | "remove"; language: Language } | null;

/** The languages in which assets are described. */
export function LanguagesScreen() {
  const t = useTranslations("settings");
  const { space, languages, can } = useSpace();
  const { run } = useSettingsCommand();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  return (
    <SettingsScreen
      title={t("languages.title")}
      intro={t("languages.intro")}
      readOnlyReason={can("language.edit") ? undefined : t("readOnly.admins")}
      action={
        <Button variant="primary" icon={<Plus />} onPress={() => setOpen({ what: "add" })}>
          {t("languages.add")}
        </Button>
      }
    >
      <LanguageTable
        languages={languages}
        canEdit={can("language.edit")}
        onEdit={(language) => setOpen({ what: "edit", language })}
        onRemove={(language) => setOpen({ what: "remove", language })}
        onMakeDefault={({ id, name }) =>
          run(
            () => setDefaultLanguageAction(space.id, { languageId: id }),
            () => t("languages.madeDefault", { name }),
          )
        }
      />
      {open?.what === "add" && <AddLanguageDialog onClose={close} />}
      {open?.what === "edit" && <EditLanguageDialog language={open.language} onClose={close} />}
      {open?.what === "remove" && <RemoveLanguageDialog language={open.language} onClose={close} />}
    </SettingsScreen>
  );
}
