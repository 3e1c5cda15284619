"use client";

import { useFormatter, useLocale, useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { lazyPart } from "#components/ui/lazy-part.tsx";
import { ProgressRing } from "#components/ui/progress-ring.tsx";
import type { AssetSummary } from "#lib/asset.ts";
import { formatByteSize } from "#lib/byte-size.ts";
import { isTextColumn, type TableColumn } from "#lib/table-view.ts";
import type { AssetWords } from "./use-asset-words.ts";

const ChosenCell = lazyPart(() => import("./chosen-cell.tsx").then((file) => file.ChosenCell), {
  takesFocus: false,
});

type AssetCellProps = { asset: AssetSummary; column: TableColumn; words: AssetWords };

/** What a chosen column shows of an asset. */
export function AssetCell({ asset, column, words }: AssetCellProps) {
  const t = useTranslations();
  const format = useFormatter();
  const locale = useLocale();
  const { folders } = useSpace();
  if (isTextColumn(column)) return <ChosenCell asset={asset} column={column} />;
  const day = (at: number | null) => at !== null && format.dateTime(at, { dateStyle: "medium" });
  switch (column) {
    case "folder":
      return folders.find(({ id }) => id === asset.folderId)?.name;
    case "type":
      return t(`common.kind.${asset.kind}`);
    case "pixels":
      return asset.width && asset.height
        ? `${format.number(asset.width)} × ${format.number(asset.height)}`
        : null;
    case "size":
      return formatByteSize(asset.size, locale);
    case "updated":
      return day(asset.updatedAt);
    case "created":
      return day(asset.createdAt);
    case "expiry":
      return day(asset.expireAt);
    case "tags":
    case "state":
      return <ChosenCell asset={asset} column={column} />;
    case "gaps": {
      const completeness = words.completeness(asset);
      return completeness && <ProgressRing share={completeness.share} label={completeness.short} />;
    }
  }
}
