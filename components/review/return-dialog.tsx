"use client";

import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { TextArea } from "#components/ui/text-area.tsx";

type ReturnDialogProps = {
  name: string;
  onReturn: (reason: string) => Promise<void>;
  onClose: () => void;
};

/** Asks what is missing: the editors read it. */
export function ReturnDialog({ name, onReturn, onClose }: ReturnDialogProps) {
  const t = useTranslations();
  const [reason, setReason] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const [isPending, setIsPending] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === "") return setIsMissing(true);
    setIsPending(true);
    await onReturn(reason);
    setIsPending(false);
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      isDismissable={reason === ""}
      title={t("review.returnTitle", { name })}
      size="sm"
    >
      <form onSubmit={submit} className="flex flex-col gap-4">
        <TextArea
          label={t("review.reason")}
          description={t("review.reasonHint")}
          error={isMissing ? t("review.reasonMissing") : undefined}
          value={reason}
          onChange={(value) => {
            setReason(value);
            setIsMissing(false);
          }}
          maxLength={500}
          autoFocus
        />
        <div className="flex justify-end gap-2">
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button variant="primary" type="submit" isPending={isPending}>
            {t("review.sendBack")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
