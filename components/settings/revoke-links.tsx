"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { revokeSpaceLinksAction } from "#actions/link-actions.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { FormSection } from "#components/ui/form-section.tsx";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { useSettingsCommand } from "./use-settings-action.ts";

/** Ends every signed address of the space at once; it cannot be undone, so it asks first. */
export function RevokeLinks() {
  const t = useTranslations("presets.links");
  const { space } = useSpace();
  const { run, isPending } = useSettingsCommand();
  const [isAsking, setIsAsking] = useState(false);
  const close = () => setIsAsking(false);
  return (
    <FormSection title={t("title")} description={t("hint")}>
      <div>
        <Button onPress={() => setIsAsking(true)}>{t("revoke")}</Button>
      </div>
      {isAsking && (
        <ConfirmDialog
          title={t("question")}
          confirmLabel={t("confirm")}
          isPending={isPending}
          isFinal
          onConfirm={() =>
            run(
              () => revokeSpaceLinksAction(space.id),
              () => t("revoked"),
              close,
            )
          }
          onClose={close}
        >
          <p>{t("text")}</p>
        </ConfirmDialog>
      )}
    </FormSection>
  );
}
