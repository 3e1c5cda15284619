"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { ColorDot } from "#components/ui/color-dot.tsx";
import type { AssetSummary } from "#lib/asset.ts";
import type { TextColumn } from "#lib/table-view.ts";
import { useCellDraft } from "./cell-drafts.ts";
import { useAssetWords } from "./use-asset-words.ts";

type ChosenCellProps = { asset: AssetSummary; column: TextColumn | "tags" | "state" };

/** What those columns show that nobody has who did not choose them. */
export function ChosenCell({ asset, column }: ChosenCellProps) {
  if (column === "tags") return <Tags ids={asset.tagIds} />;
  if (column === "state") return <States asset={asset} />;
  return <Text asset={asset} column={column} />;
}

function Text({ asset, column }: { asset: AssetSummary; column: TextColumn }) {
  const t = useTranslations("columns");
  const { space } = useSpace();
  const draft = useCellDraft(asset.id, column);
  if (draft?.error) return <Refused value={draft.value} why={draft.error} />;
  const value = asset[column];
  if (value === "") return <span className="italic">{t("decorative")}</span>;
  if (value !== null)
    return (
      <bdi lang={space.defaultLanguage} title={value}>
        {value}
      </bdi>
    );
  const isMissing = asset.gaps.some(
    ({ field, language }) =>
      field === column && (language === space.defaultLanguage || language === ""),
  );
  return isMissing && <span className="text-warn">{t("missing")}</span>;
}

/** What was typed and is not kept. */
function Refused({ value, why }: { value: string | null; why: string }) {
  const t = useTranslations("columns");
  return (
    <span title={why} className="text-danger">
      <TriangleAlert aria-hidden className="me-1 inline-block size-3.5 align-[-2px]" />
      <bdi>{value || t(value === "" ? "decorative" : "missing")}</bdi>
      <span className="sr-only">. {why}</span>
    </span>
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
