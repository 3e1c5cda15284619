"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { OperationList } from "#components/bulk/operation-list.tsx";
import { useSpace } from "#components/space/space-context.tsx";
import type { HistoryNarrowing } from "#components/space/space-queries.ts";
import { Banner } from "#components/ui/banner.tsx";
import { ActivityFilters } from "./activity-filters.tsx";
import { HistoryList } from "./history-list.tsx";

/** What happened in the space, newest first. */
export function ActivityPage({ spaceId }: { spaceId: number }) {
  const t = useTranslations("activity");
  const { can } = useSpace();
  const [narrowed, setNarrowed] = useState<Omit<HistoryNarrowing, "assetId">>({});
  return (
    <div className="mx-auto flex max-w-200 flex-col gap-3 p-4">
      <header className="flex flex-col gap-1">
        <h1 className="text-xl font-semibold">{t("title")}</h1>
        {can("history.view") && <p className="text-ink-2">{t("intro")}</p>}
      </header>
      {can("history.view") ? (
        <>
          <OperationList />
          <ActivityFilters narrowed={narrowed} onChange={setNarrowed} />
          <HistoryList spaceId={spaceId} narrowed={narrowed} label={t("list")} />
        </>
      ) : (
        <Banner>{t("forbidden")}</Banner>
      )}
    </div>
  );
}
