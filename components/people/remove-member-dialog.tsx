"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { removeMemberAction } from "#actions/people-actions.ts";
import { useRowAction } from "#components/space/use-row-action.ts";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import type { Member } from "#lib/library.ts";

type RemoveMemberDialogProps = { spaceId: number; member: Member; onClose: () => void };

/** Asks before a person loses their access. */
export function RemoveMemberDialog({ spaceId, member, onClose }: RemoveMemberDialogProps) {
  const t = useTranslations();
  const { run, isPending } = useRowAction();
  const [revokesTokens, setRevokesTokens] = useState(true);
  const { name, userId } = member;
  const remove = () =>
    run(
      () => removeMemberAction(spaceId, { userId, keepTokens: !revokesTokens }),
      () => t("people.members.removed", { name }),
      onClose,
    );
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      role="alertdialog"
      title={t("people.members.removeTitle", { name })}
      actions={
        <>
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button variant="danger" isPending={isPending} onPress={remove}>
            {t("common.remove")}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="wrap-anywhere">{t("people.members.removeText", { name })}</p>
        <Checkbox
          isSelected={revokesTokens}
          onChange={setRevokesTokens}
          description={t("people.members.revokeTokensHint")}
        >
          {t("people.members.revokeTokens")}
        </Checkbox>
      </div>
    </Dialog>
  );
}
