"use client";

import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { ColorDot } from "#components/ui/color-dot.tsx";
import type { AssetSummary } from "#lib/asset.ts";
import { useAssetWords } from "./use-asset-words.ts";

type ChosenCellProps = { asset: AssetSummary; column: "alt" | "title" | "tags" | "state" };

/** What those columns show that nobody has who did not choose them. */
export function ChosenCell({ asset, column }: ChosenCellProps) {
  const { space } = useSpace();
  if (column === "tags") return <Tags ids={asset.tagIds} />;
  if (column === "state") return <States asset={asset} />;
  return <Text value={asset[column]} language={space.defaultLanguage} />;
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
