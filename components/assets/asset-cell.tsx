"use client";

import { useFormatter, useLocale, useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { ColorDot } from "#components/ui/color-dot.tsx";
import { ProgressRing } from "#components/ui/progress-ring.tsx";
import type { AssetSummary } from "#lib/asset.ts";
import { formatByteSize } from "#lib/byte-size.ts";
import type { TableColumn } from "#lib/table-view.ts";
import { useAssetWords } from "./use-asset-words.ts";

/** What a chosen column shows of an asset. */
export function AssetCell({ asset, column }: { asset: AssetSummary; column: TableColumn }) {
  const t = useTranslations();
  const format = useFormatter();
  const locale = useLocale();
  const { folders, space } = useSpace();
  const words = useAssetWords();
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
    case "alt":
    case "title":
      return <Text value={asset[column]} language={space.defaultLanguage} />;
    case "tags":
      return <Tags ids={asset.tagIds} />;
    case "state":
      return <States asset={asset} />;
    case "gaps": {
      const completeness = words.completeness(asset);
      return completeness && <ProgressRing share={completeness.share} label={completeness.short} />;
    }
  }
}

function Text({ value, language }: { value: string | null; language: string }) {
  const t = useTranslations("columns");
  if (value === "") return <span className="italic">{t("decorative")}</span>;
  return (
    value !== null && (
      <bdi lang={language} title={value}>
        {value}
      </bdi>
    )
  );
}

function Tags({ ids }: { ids: readonly number[] }) {
  const { tags } = useSpace();
  const shown = tags.filter(({ id }) => ids.includes(id));
  return (
    <span title={shown.map(({ name }) => name).join(", ")}>
      {shown.map(({ id, name, color }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <ColorDot color={color} /> <bdi>{name}</bdi>
        </span>
      ))}
    </span>
  );
}

function States({ asset }: { asset: AssetSummary }) {
  const t = useTranslations("columns");
  const words = useAssetWords();
  const lock = words.lock(asset);
  const schedule = words.schedule(asset);
  const short = [
    ...(lock ? [t("locked")] : []),
    ...(asset.isPrivate ? [t("private")] : []),
    ...(asset.review ? [t(asset.review.state)] : []),
    ...schedule,
  ];
  return <span title={[lock, ...schedule].filter(Boolean).join(", ")}>{short.join(", ")}</span>;
}
