"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { History } from "lucide-react";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { type HistoryNarrowing, historyQuery } from "#components/space/space-queries.ts";
import { UiError } from "#components/space/ui-client.ts";
import { useErrorText } from "#components/space/use-error-text.ts";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { groupEntries } from "./group-entries.ts";
import { HistoryEntryView } from "./history-entry-view.tsx";

type HistoryListProps = {
  spaceId: number;
  /** Only this asset's history. */
  assetId?: number;
  /** Of the whole activity, only what somebody did, or what is about one kind of thing. */
  narrowed?: Omit<HistoryNarrowing, "assetId">;
  /** The accessible name of the list. */
  label: string;
};

/** What happened, newest first; older entries come with a button. */
export function HistoryList({ spaceId, assetId, narrowed = {}, label }: HistoryListProps) {
  const t = useTranslations("activity");
  const common = useTranslations("common");
  const errorText = useErrorText();
  const history = useInfiniteQuery(
    historyQuery(spaceId, assetId === undefined ? narrowed : { assetId }),
  );
  const isNarrowed = Object.keys(narrowed).length > 0;
  const reports = useTranslations("reports.activity");
  const groups = useMemo(() => {
    const entries = history.data?.pages.flatMap((page) => page.entries) ?? [];
    return assetId === undefined
      ? groupEntries(entries)
      : entries.map((entry) => ({ first: entry, entries: [entry] }));
  }, [history.data, assetId]);
  if (history.isPending)
    return (
      <div aria-busy className="flex flex-col gap-3 py-3">
        <span className="sr-only">{common("loading")}</span>
        <Skeleton className="h-5 w-3/4" />
        <Skeleton className="h-5 w-1/2" />
        <Skeleton className="h-5 w-2/3" />
      </div>
    );
  if (history.isError && groups.length === 0)
    return (
      <Banner
        tone="error"
        title={t("failed")}
        actions={
          <Button size="sm" onPress={() => void history.refetch()}>
            {common("retry")}
          </Button>
        }
      >
        {history.error instanceof UiError && errorText(history.error)}
      </Banner>
    );
  if (groups.length === 0 && isNarrowed && !history.hasNextPage)
    return (
      <EmptyState icon={<History />} title={reports("nothing")}>
        {reports("nothingText")}
      </EmptyState>
    );
  if (groups.length === 0 && !isNarrowed)
    return (
      <EmptyState icon={<History />} title={t("empty")}>
        {t("emptyText")}
      </EmptyState>
    );
  return (
    <div className="flex flex-col gap-3">
      {groups.length === 0 && <p className="py-2 text-ink-3">{reports("noneSoFar")}</p>}
      <ol aria-label={label} className="divide-y divide-line">
        {groups.map((group) => (
          <HistoryEntryView
            key={group.first.id}
            group={group}
            showsSubject={assetId === undefined}
          />
        ))}
      </ol>
      {history.hasNextPage ? (
        <Button
          className="self-center"
          isPending={history.isFetchingNextPage}
          pendingLabel={t("loadingMore")}
          onPress={() => void history.fetchNextPage()}
        >
          {t("more")}
        </Button>
      ) : (
        <p className="pb-2 text-center text-sm text-ink-3">{t("end")}</p>
      )}
    </div>
  );
}
