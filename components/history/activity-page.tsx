"use client";

import { useTranslations } from "use-intl";
import { OperationList } from "#components/bulk/operation-list.tsx";
import { useSpace } from "#components/space/space-context.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { HistoryList } from "./history-list.tsx";

/** What happened in the space, newest first. */
export function ActivityPage({ spaceId }: { spaceId: number }) {
  const t = useTranslations("activity");
  const { can } = useSpace();
  return (
    <div className="mx-auto flex max-w-200 flex-col gap-2 p-4">
      <h1 className="text-xl font-semibold">{t("title")}</h1>
      {can("history.view") ? (
        <>
          <OperationList />
          <p className="pt-2 text-ink-2">{t("intro")}</p>
          <HistoryList spaceId={spaceId} label={t("list")} />
        </>
      ) : (
        <Banner>{t("forbidden")}</Banner>
      )}
    </div>
  );
}
