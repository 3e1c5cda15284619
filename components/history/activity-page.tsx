"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { OperationList } from "#components/bulk/operation-list.tsx";
import { ScreenColumn } from "#components/space/screen-column.tsx";
import { ScreenHeader } from "#components/space/screen-header.tsx";
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
    <ScreenColumn>
      <ScreenHeader title={t("title")} {...(can("history.view") && { intro: t("intro") })} />
      {can("history.view") ? (
        <>
          <OperationList />
          <ActivityFilters narrowed={narrowed} onChange={setNarrowed} />
          <HistoryList spaceId={spaceId} narrowed={narrowed} label={t("list")} />
        </>
      ) : (
        <Banner>{t("forbidden")}</Banner>
      )}
    </ScreenColumn>
  );
}
