"use client";

import { useTranslations } from "use-intl";
import { setPreferencesAction } from "#actions/people-actions.ts";
import { useRowAction } from "#components/space/use-row-action.ts";
import { FormSection } from "#components/ui/form-section.tsx";
import { Switch } from "#components/ui/switch.tsx";
import type { Preferences } from "#lib/preferences.ts";

/** How one works: the keys. */
export function PreferencesSection({ preferences }: { preferences: Preferences }) {
  const t = useTranslations();
  const { run, isPending } = useRowAction();
  return (
    <FormSection title={t("palette.preferences.title")}>
      <Switch
        isSelected={preferences.letterKeys}
        isDisabled={isPending}
        description={t("palette.preferences.letterKeysHint")}
        onChange={(letterKeys) =>
          run(
            () => setPreferencesAction({ letterKeys }),
            () => t("people.account.saved"),
          )
        }
      >
        {t("palette.preferences.letterKeys")}
      </Switch>
      <Switch
        isSelected={preferences.spacePreviews}
        isDisabled={isPending}
        description={t("palette.preferences.spacePreviewsHint")}
        onChange={(spacePreviews) =>
          run(
            () => setPreferencesAction({ spacePreviews }),
            () => t("people.account.saved"),
          )
        }
      >
        {t("palette.preferences.spacePreviews")}
      </Switch>
    </FormSection>
  );
}
