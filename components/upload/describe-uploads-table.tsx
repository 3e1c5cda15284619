"use client";

import { useQueryClient } from "@tanstack/react-query";
import { ArrowDownToLine } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { editAssetTextsAction } from "#actions/asset-actions.ts";
import { AssetThumb } from "#components/assets/asset-thumb.tsx";
import { useSpace } from "#components/space/space-context.tsx";
import { assetQuery } from "#components/space/space-queries.ts";
import { useErrorText } from "#components/space/use-error-text.ts";
import { Button } from "#components/ui/button.tsx";
import { Table, type TableColumn } from "#components/ui/table.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { Asset } from "#lib/asset.ts";
import { type RequiredText, requiredTexts, textAt } from "./required-texts.ts";

/** What was typed and is not saved yet, by asset and text. */
type Drafts = Readonly<Record<string, string>>;

/** A row a file, a column a required text. A text is saved when the focus leaves it. */
export function DescribeUploadsTable({ assets }: { assets: readonly Asset[] }) {
  const t = useTranslations("upload.describe");
  const { space, fields, languages } = useSpace();
  const queries = useQueryClient();
  const errorText = useErrorText();
  const [drafts, setDrafts] = useState<Drafts>({});
  const [refusals, setRefusals] = useState<Drafts>({});
  const columns = requiredTexts(fields, languages);
  const left = assets.reduce((sum, { gaps }) => sum + gaps.length, 0);

  async function save(asset: Asset, { field, language }: RequiredText, value: string) {
    const key = keyOf(asset, { field, language });
    const trimmed = value.trim();
    if (trimmed === "" || trimmed === textAt(asset, { field, language })) return;
    const texts = [{ field, language, value: trimmed }];
    const answer = await editAssetTextsAction(space.id, { assetId: asset.id, texts });
    // What was typed stays until it is saved, and with its reason when it is refused.
    setRefusals((before) => without(before, key, answer.ok ? null : errorText(answer)));
    if (!answer.ok) return;
    await queries.invalidateQueries({ queryKey: assetQuery(space.id, asset.id).queryKey });
    setDrafts((before) => (before[key] === value ? without(before, key, null) : before));
  }

  async function fillDown(column: RequiredText) {
    const shownValue = (asset: Asset) =>
      drafts[keyOf(asset, column)] ?? textAt(asset, column) ?? "";
    const first = assets.map(shownValue).find((value) => value.trim() !== "");
    if (!first) return;
    for (const asset of assets.filter((candidate) => shownValue(candidate).trim() === "")) {
      setDrafts((before) => ({ ...before, [keyOf(asset, column)]: first }));
      await save(asset, column, first);
    }
  }

  const label = (column: RequiredText, name?: string) => {
    const values = {
      field: column.fieldName,
      language: column.languageName ?? "",
      name: name ?? "",
    };
    if (name !== undefined) return t(column.languageName ? "cell" : "cellPlain", values);
    return t(column.languageName ? "column" : "columnPlain", values);
  };
  const tableColumns: TableColumn<Asset>[] = [
    {
      id: "file",
      header: t("file"),
      isRowHeader: true,
      className: "min-w-24 sm:min-w-44",
      cell: (asset) => (
        <span className="flex gap-x-2 gap-y-1 py-1 max-sm:flex-col sm:items-center">
          <span className="relative h-9 w-12 shrink-0 overflow-hidden rounded-sm bg-panel">
            <AssetThumb asset={asset} sizes="48px" widths={[96]} hasPlaceholder />
          </span>
          <span className="wrap-anywhere">{asset.name}</span>
        </span>
      ),
    },
    ...columns.map((column) => ({
      id: `${column.field}.${column.language}`,
      header: label(column),
      className: "min-w-44 sm:min-w-56",
      cell: (asset: Asset) => {
        const key = keyOf(asset, column);
        return (
          <TextField
            label={label(column, asset.name)}
            hideLabel
            lang={column.language || undefined}
            value={drafts[key] ?? textAt(asset, column) ?? ""}
            onChange={(value) => setDrafts((before) => ({ ...before, [key]: value }))}
            onBlur={() => void save(asset, column, drafts[key] ?? "")}
            error={refusals[key]}
          />
        );
      },
    })),
  ];
  return (
    <div className="flex flex-col gap-2">
      <p role="status" className="text-sm text-ink-2">
        {t("left", { count: left })}
      </p>
      {assets.length > 1 && (
        <div className="flex flex-wrap gap-1">
          {columns.map((column) => (
            <Button
              key={`${column.field}.${column.language}`}
              size="sm"
              variant="quiet"
              icon={<ArrowDownToLine />}
              onPress={() => void fillDown(column)}
              className="h-auto! min-h-7 max-w-full py-1 text-start whitespace-normal!"
            >
              <span className="min-w-0">{t("fillDown", { column: label(column) })}</span>
            </Button>
          ))}
        </div>
      )}
      <Table label={t("title")} columns={tableColumns} rows={assets} rowKey={({ id }) => id} />
    </div>
  );
}

function keyOf(
  { id }: Asset,
  { field, language }: Pick<RequiredText, "field" | "language">,
): string {
  return `${id}.${field}.${language}`;
}

function without(drafts: Drafts, key: string, instead: string | null): Drafts {
  const { [key]: _, ...others } = drafts;
  return instead === null ? others : { ...others, [key]: instead };
}
