"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import { UiError } from "#components/space/ui-client.ts";
import { useErrorText } from "#components/space/use-error-text.ts";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { lazyPart } from "#components/ui/lazy-part.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import type { LibraryLayout } from "#lib/library-address.ts";
import type { AssetList } from "./use-asset-list.ts";
import { useDelayed } from "./use-delayed.ts";

// It says what an answer of the server was, so the server can be asked for it.
const EmptyList = lazyPart(() => import("./empty-list.tsx").then((file) => file.EmptyList), {
  takesFocus: false,
});

type LibraryStateProps = { list: AssetList; layout: LibraryLayout };

/** What stands in place of the list while there is none: still loading, failed, or empty and why. */
export function LibraryState({ list, layout }: LibraryStateProps) {
  const t = useTranslations();
  const errorText = useErrorText();
  if (list.error) {
    const failure =
      list.error instanceof UiError ? list.error : { code: "unavailable" as const, details: {} };
    return (
      <EmptyState
        icon={<TriangleAlert />}
        title={t("library.failed")}
        actions={<Button onPress={list.retry}>{t("common.retry")}</Button>}
      >
        <span role="alert">{errorText(failure)}</span>
      </EmptyState>
    );
  }
  if (list.isPending || list.isOutdated) return <LoadingList layout={layout} />;
  return <EmptyList />;
}

/** Grey shapes where the cards will be, once waiting is felt. */
function LoadingList({ layout }: { layout: LibraryLayout }) {
  const isShown = useDelayed(true);
  const t = useTranslations("common");
  if (!isShown) return null;
  const shapes = Array.from({ length: 12 }, (_, index) => index);
  return (
    <div className="@container/list overflow-hidden">
      <span className="sr-only">{t("loading")}</span>
      {layout === "grid" ? (
        <div className="grid grid-cols-[repeat(auto-fill,minmax(130px,1fr))] gap-x-2.5 gap-y-3.5 px-4 pt-1 @min-[560px]/list:grid-cols-[repeat(auto-fill,minmax(168px,1fr))]">
          {shapes.map((shape) => (
            <div key={shape}>
              <Skeleton className="aspect-4/3 rounded-md" />
              <Skeleton className="mt-2 h-3 w-2/3" />
            </div>
          ))}
        </div>
      ) : (
        shapes.map((shape) => <Skeleton key={shape} className="mx-4 my-1.5 h-9" />)
      )}
    </div>
  );
}
