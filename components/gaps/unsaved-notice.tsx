"use client";

import { useTranslations } from "use-intl";
import { useTextDrafts } from "#components/asset/use-text-drafts.ts";
import { useErrorText } from "#components/space/use-error-text.ts";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";

type UnsavedNoticeProps = { assetId: number; name: string; onReturn: () => void };

/** Looks after the saving of a step that was left, and says when it did not work. */
export function UnsavedNotice({ assetId, name, onReturn }: UnsavedNoticeProps) {
  const t = useTranslations();
  const errorText = useErrorText();
  const { drafts, store } = useTextDrafts(assetId);
  const failed = Object.values(drafts.states).find(
    (state) => state.kind === "error" || state.kind === "conflict",
  );
  if (!failed) return null;
  return (
    <Banner
      tone="error"
      isLive
      className="m-2"
      title={t("gaps.queue.unsaved", { name })}
      actions={
        <>
          <Button size="sm" onPress={onReturn}>
            {t("gaps.queue.goBack")}
          </Button>
          {failed.kind === "error" && (
            <Button size="sm" onPress={() => store.save()}>
              {t("common.retry")}
            </Button>
          )}
        </>
      }
    >
      {failed.kind === "error" ? errorText(failed) : t("asset.conflict.title")}
    </Banner>
  );
}
