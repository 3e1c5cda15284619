"use client";

import { Network, Plus } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { SettingsScreen } from "#components/settings/settings-screen.tsx";
import { useSpace } from "#components/space/space-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { type TaxonomyDialog, TaxonomyDialogs } from "./taxonomy-dialogs.tsx";
import { TaxonomySection } from "./taxonomy-section.tsx";

/** The taxonomies of the space, each with its tree of terms. */
export function TaxonomiesScreen() {
  const t = useTranslations();
  const { taxonomies, can } = useSpace();
  const [dialog, setDialog] = useState<TaxonomyDialog | null>(null);
  const canEdit = can("taxonomy.edit");
  return (
    <SettingsScreen
      title={t("classification.taxonomies.title")}
      intro={t("classification.taxonomies.intro")}
      readOnlyReason={canEdit ? undefined : t("settings.readOnly.admins")}
      action={
        <Button variant="primary" icon={<Plus />} onPress={() => setDialog({ kind: "create" })}>
          {t("classification.taxonomies.add")}
        </Button>
      }
    >
      {taxonomies.length === 0 ? (
        <EmptyState icon={<Network />} title={t("classification.taxonomies.empty")}>
          {t("classification.taxonomies.emptyHint")}
        </EmptyState>
      ) : (
        taxonomies.map((taxonomy) => (
          <TaxonomySection
            key={taxonomy.id}
            taxonomy={taxonomy}
            canEdit={canEdit}
            openDialog={setDialog}
          />
        ))
      )}
      {dialog && <TaxonomyDialogs dialog={dialog} onClose={() => setDialog(null)} />}
    </SettingsScreen>
  );
}
