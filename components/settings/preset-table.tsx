"use client";

import { ArrowDown, ArrowUp, Crop, Pencil, Trash2 } from "lucide-react";
import { useFormatter, useTranslations } from "use-intl";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { MenuItem } from "#components/ui/menu-item.tsx";
import { Table, type TableColumn } from "#components/ui/table.tsx";
import type { RenditionPreset } from "#lib/rendition-preset.ts";
import { RowMenu } from "./row-menu.tsx";

type PresetTableProps = {
  presets: readonly RenditionPreset[];
  canEdit: boolean;
  onMove: (preset: RenditionPreset, by: -1 | 1) => void;
  onEdit: (preset: RenditionPreset) => void;
  onDelete: (preset: RenditionPreset) => void;
};

/** The presets in their order, with what each gives. */
export function PresetTable({ presets, ...actions }: PresetTableProps) {
  const t = useTranslations();
  return (
    <Table
      label={t("common.nav.presets")}
      columns={useColumns(presets, actions)}
      rows={[...presets]}
      rowKey={({ id }) => id}
      empty={
        <EmptyState icon={<Crop />} title={t("presets.empty")}>
          {t("presets.emptyHint")}
        </EmptyState>
      }
    />
  );
}

function useColumns(
  presets: readonly RenditionPreset[],
  { canEdit, onMove, onEdit, onDelete }: Omit<PresetTableProps, "presets">,
): TableColumn<RenditionPreset>[] {
  const t = useTranslations();
  const format = useFormatter();
  const side = (pixels: number) => (pixels === 0 ? t("presets.anyRatio") : format.number(pixels));
  const columns: TableColumn<RenditionPreset>[] = [
    {
      id: "name",
      header: t("presets.name"),
      isRowHeader: true,
      cell: ({ name, key, format, quality }) => (
        <span className="flex flex-wrap items-baseline gap-x-2">
          <span className="wrap-anywhere">{name}</span>
          <code className="text-sm font-normal text-ink-3">{key}</code>
          <span className="basis-full text-sm font-normal text-ink-3 sm:hidden">
            {t(`presets.formats.${format}`)}, {t("presets.qualityOf", { quality })}
          </span>
        </span>
      ),
    },
    {
      id: "size",
      header: t("presets.size"),
      cell: ({ width, height, widths }) => (
        <span className="flex flex-col tabular-nums">
          <span className="whitespace-nowrap">
            {side(width)} × {side(height)}
          </span>
          {widths.length > 0 && (
            <span className="text-sm text-ink-3">{widths.map(side).join(" · ")}</span>
          )}
        </span>
      ),
    },
    {
      id: "format",
      header: t("presets.format"),
      className: "max-sm:hidden",
      cell: ({ format, quality }) => (
        <span className="flex flex-wrap gap-x-2">
          {t(`presets.formats.${format}`)}
          <span className="text-ink-3">{t("presets.qualityOf", { quality })}</span>
        </span>
      ),
    },
  ];
  if (!canEdit) return columns;
  return [
    ...columns,
    {
      id: "actions",
      header: t("common.more"),
      hideHeader: true,
      align: "end",
      className: "w-12",
      cell: (preset) => (
        <RowMenu name={preset.name}>
          <MenuItem icon={<Pencil />} onAction={() => onEdit(preset)}>
            {t("common.edit")}
          </MenuItem>
          <MenuItem
            icon={<ArrowUp />}
            isDisabled={preset.id === presets[0]?.id}
            onAction={() => onMove(preset, -1)}
          >
            {t("presets.moveUp")}
          </MenuItem>
          <MenuItem
            icon={<ArrowDown />}
            isDisabled={preset.id === presets.at(-1)?.id}
            onAction={() => onMove(preset, 1)}
          >
            {t("presets.moveDown")}
          </MenuItem>
          <MenuItem icon={<Trash2 />} tone="danger" onAction={() => onDelete(preset)}>
            {t("common.delete")}
          </MenuItem>
        </RowMenu>
      ),
    },
  ];
}
