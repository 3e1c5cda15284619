"use client";

import { useState } from "react";
import { useFormatter, useTimeZone, useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import type { BulkDialogProps } from "./bulk-dialog.ts";
import { type Moment, MomentChoice, momentTime } from "./moment-choice.tsx";

/** Sets from when and until when the public sees the assets. */
export function ScheduleDialog({ target, count, name, mutations, close }: BulkDialogProps) {
  const t = useTranslations("bulk.schedule");
  const common = useTranslations("common");
  const format = useFormatter();
  const zone = useTimeZone();
  const [begin, setBegin] = useState<Moment>({ choice: "keep", local: "" });
  const [end, setEnd] = useState<Moment>({ choice: "keep", local: "" });
  const [isSaving, setIsSaving] = useState(false);
  const publishAt = momentTime(begin);
  const expireAt = momentTime(end);
  const isIncomplete = [begin, end].some(
    (moment) => moment.choice === "at" && momentTime(moment) === undefined,
  );
  const reason =
    isIncomplete || (publishAt === undefined && expireAt === undefined)
      ? t("choose")
      : publishAt && expireAt && expireAt <= publishAt
        ? t("order")
        : undefined;
  const save = async () => {
    setIsSaving(true);
    await mutations.schedule(target, {
      ...(publishAt !== undefined && { publishAt }),
      ...(expireAt !== undefined && { expireAt }),
    });
    close();
  };
  return (
    <Dialog
      isOpen
      size="sm"
      onOpenChange={(isOpen) => !isOpen && close()}
      title={t("title", { count: count === 1 ? 1 : format.number(count), name })}
      closeLabel={common("close")}
      isDismissable={false}
      actions={
        <>
          <Button onPress={close}>{common("cancel")}</Button>
          <Button
            variant="primary"
            onPress={save}
            isPending={isSaving}
            pendingLabel={common("saving")}
            disabledReason={reason}
          >
            {common("save")}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <MomentChoice
          label={t("publishAt")}
          clearLabel={t("clear")}
          moment={begin}
          onChange={setBegin}
        />
        <MomentChoice
          label={t("expireAt")}
          clearLabel={t("never")}
          moment={end}
          onChange={setEnd}
        />
        <p className="text-sm text-ink-3">{t("timeZone", { zone: zone ?? "UTC" })}</p>
      </div>
    </Dialog>
  );
}
