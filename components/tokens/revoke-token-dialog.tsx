"use client";

import { useTranslations } from "use-intl";
import { revokeTokenAction } from "#actions/token-actions.ts";
import { useRowAction } from "#components/space/use-row-action.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import type { ApiToken } from "#lib/library.ts";

type RevokeTokenDialogProps = { spaceId: number; token: ApiToken; onClose: () => void };

/** Asks before a token ends for good. */
export function RevokeTokenDialog({ spaceId, token, onClose }: RevokeTokenDialogProps) {
  const t = useTranslations();
  const { run, isPending } = useRowAction();
  const { id: tokenId, name } = token;
  const revoke = () =>
    run(
      () => revokeTokenAction(spaceId, { tokenId }),
      () => t("people.tokens.wasRevoked", { name }),
      onClose,
    );
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      role="alertdialog"
      title={t("people.tokens.revokeTitle", { name })}
      actions={
        <>
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button variant="danger" isPending={isPending} onPress={revoke}>
            {t("people.tokens.revoke")}
          </Button>
        </>
      }
    >
      <p>{t("people.tokens.revokeText")}</p>
    </Dialog>
  );
}
