"use client";

import { ArrowLeft, Images } from "lucide-react";
import { useFormatter, useTranslations } from "use-intl";
import { useFilters } from "#components/library/use-filters.ts";
import { NavigationButton } from "#components/space/navigation-button.tsx";
import { useSpace } from "#components/space/space-context.tsx";
import { useNavigate } from "#components/space/use-navigate.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { type GapAddress, gapPath, gapSearch } from "#lib/gap-address.ts";
import { libraryPath } from "#lib/library-address.ts";
import { useCellName } from "./use-cell-name.ts";
import type { useGapWalk } from "./use-gap-walk.ts";

type GapHeaderProps = {
  address: GapAddress;
  walk: ReturnType<typeof useGapWalk>;
  /** Texts written since the start. */
  filled: number;
};

/** Which text is filled, how far one is, and the ways out. */
export function GapHeader({ address, walk, filled }: GapHeaderProps) {
  const t = useTranslations("gaps");
  const format = useFormatter();
  const navigate = useNavigate();
  const { actor } = useSpace();
  const cellName = useCellName();
  const filters = useFilters();
  const { cell, what } = address;
  const { total, index, assets } = walk;
  const count = total?.count ?? assets.length;
  const shownTotal = total && !total.isExact ? `${format.number(count)}+` : format.number(count);
  return (
    <header className="flex shrink-0 flex-col gap-2 border-b px-4 py-2.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <NavigationButton />
        <LinkButton
          href={gapPath(actor.spaceId, {})}
          variant="quiet"
          size="sm"
          icon={<ArrowLeft />}
        >
          {t("queue.back")}
        </LinkButton>
        <h1 className="min-w-0 truncate text-lg font-semibold max-sm:basis-full">
          {cell ? cellName(cell) : ""}
        </h1>
        {cell && cell.language !== "" && (
          <SegmentedControl
            label={t("queue.what")}
            value={what}
            onChange={(chosen) => navigate(gapPath(actor.spaceId, { ...address, what: chosen }))}
            segments={[
              { id: "missing", label: t("overview.missing") },
              { id: "stale", label: t("overview.stale") },
            ]}
          />
        )}
        {filters.length > 0 && (
          <span className="min-w-0 truncate text-sm text-ink-3">
            {filters.map((filter) => `${filter.label}: ${filter.value}`).join(" · ")}
          </span>
        )}
        <LinkButton
          href={libraryPath(actor.spaceId, { search: gapSearch(address) })}
          variant="quiet"
          size="sm"
          // A line of its own would push the text to write off a small screen.
          icon={<Images className="sm:hidden" />}
          className="ms-auto"
        >
          <span className="max-sm:sr-only">{t("queue.library")}</span>
        </LinkButton>
      </div>
      {walk.current && (
        <div className="flex items-center gap-3 text-sm text-ink-2 tabular-nums">
          <span role="status">
            <span aria-hidden>{t("queue.position", { index: index + 1, total: shownTotal })}</span>
            <span className="sr-only">
              {t("queue.announce", {
                index: index + 1,
                total: shownTotal,
                name: walk.current.name,
              })}
            </span>
          </span>
          <ProgressBar
            label={t("queue.progress")}
            hideLabel
            value={count === 0 ? 100 : Math.min(100, (index / count) * 100)}
            className="flex-1"
          />
          <span>{t("queue.filled", { count: filled })}</span>
        </div>
      )}
    </header>
  );
}
