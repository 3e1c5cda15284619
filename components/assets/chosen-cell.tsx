"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import { textDirection } from "#components/asset/text-direction.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { ColorDot } from "#components/ui/color-dot.tsx";
import type { AssetSummary } from "#lib/asset.ts";
import type { TextColumn } from "#lib/table-view.ts";
import { textOfColumn } from "#lib/text-columns.ts";
import { useCellDraft } from "./cell-drafts.ts";
import { cellText } from "./cell-text.ts";
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
  const { field, language } = textOfColumn(column, space.defaultLanguage);
  const draft = useCellDraft(asset.id, column);
  const value = cellText(asset, column);
  if (draft && !draft.isSaving && draft.value !== value)
    return <Unsaved value={draft.value} why={draft.error ?? t("unsaved")} language={language} />;
  if (value === "") return <span className="italic">{t("decorative")}</span>;
  if (value) return <Written value={value} language={language} title={value} />;
  const isMissing =
    value === null &&
    asset.gaps.some((gap) => gap.field === field && (gap.language || language) === language);
  return isMissing && <span className="text-warn">{t("missing")}</span>;
}

/** A text in its language, from its own side. */
function Written({ value, language, title }: { value: string; language: string; title?: string }) {
  const direction = language === "" ? "auto" : textDirection(language);
  return (
    <bdi lang={language || undefined} dir={direction} title={title} className="block truncate">
      {value}
    </bdi>
  );
}

/** What was typed and is not kept. */
function Unsaved({
  value,
  why,
  language,
}: {
  value: string | null;
  why: string;
  language: string;
}) {
  const t = useTranslations("columns");
  return (
    <span title={why} className="flex items-center gap-1 text-danger">
      <TriangleAlert aria-hidden className="size-3.5 shrink-0" />
      <span className="min-w-0 flex-1">
        {value ? (
          <Written value={value} language={language} />
        ) : (
          t(value === "" ? "decorative" : "missing")
        )}
      </span>
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
