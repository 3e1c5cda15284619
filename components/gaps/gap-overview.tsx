"use client";

import { useQuery } from "@tanstack/react-query";
import { ArrowRight, CheckCheck, Folder } from "lucide-react";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { folderPath } from "#components/folders/folder-forest.ts";
import { LoadingBlock } from "#components/space/loading-block.tsx";
import { ScreenColumn } from "#components/space/screen-column.tsx";
import { ScreenHeader } from "#components/space/screen-header.tsx";
import { useSpace } from "#components/space/space-context.tsx";
import { facetsQuery, gapsQuery } from "#components/space/space-queries.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Select } from "#components/ui/select.tsx";
import { Table } from "#components/ui/table.tsx";
import { gapPath } from "#lib/gap-address.ts";
import { assetSearch } from "#lib/read-asset-search.ts";
import { AltList } from "./alt-list.tsx";
import { useCellName } from "./use-cell-name.ts";

const everything = assetSearch();

type Row = { field: string; language: string; missing: string; stale: string; hasStale: boolean };

/** How many assets lack which text, with the way into the queue; and for one text, in which folders. */
export function GapOverview() {
  const t = useTranslations("gaps");
  const format = useFormatter();
  const { actor } = useSpace();
  const cellName = useCellName();
  const summary = useQuery(gapsQuery(actor.spaceId));
  const facets = useQuery(facetsQuery(actor.spaceId, everything));
  const shown = (count: number, isExact: boolean) =>
    isExact ? format.number(count) : `${format.number(count)}+`;
  const stale = new Map(facets.data?.stale.map((value) => [value.value, value]));
  const missing = new Map(
    summary.data?.cells.map((cell) => [textOf(cell.field, cell.language), cell]),
  );
  const rows = [...new Set([...missing.keys(), ...stale.keys()])].map((key): Row => {
    const [field = "", language = ""] = key.split(".");
    const gap = missing.get(key);
    const old = stale.get(key);
    return {
      field,
      language,
      missing: gap ? shown(gap.count, gap.isExact) : "0",
      stale: old ? shown(old.count, old.isExact) : "0",
      hasStale: old !== undefined,
    };
  });
  return (
    <ScreenColumn>
      <ScreenHeader title={t("title")} intro={t("intro")} />
      {!summary.data || !facets.data ? (
        <LoadingBlock className="h-40" />
      ) : rows.length === 0 ? (
        <EmptyState icon={<CheckCheck />} title={t("none")}>
          {t("noneText")}
        </EmptyState>
      ) : (
        <>
          <Table
            label={t("overview.cells")}
            rows={rows}
            rowKey={(row) => textOf(row.field, row.language)}
            columns={[
              {
                id: "text",
                header: t("overview.text"),
                isRowHeader: true,
                cell: (row) => cellName(row),
              },
              {
                id: "missing",
                header: t("overview.missing"),
                align: "end",
                cell: (row) => (
                  <QueueLink row={row} what="missing" count={row.missing} name={cellName(row)} />
                ),
              },
              {
                id: "stale",
                header: t("overview.stale"),
                align: "end",
                cell: (row) => (
                  <QueueLink row={row} what="stale" count={row.stale} name={cellName(row)} />
                ),
              },
            ]}
          />
          <GapFolders cells={summary.data.cells} />
        </>
      )}
      <AltList />
    </ScreenColumn>
  );
}

type QueueLinkProps = { row: Row; what: "missing" | "stale"; count: string; name: string };

function QueueLink({ row, what, count, name }: QueueLinkProps) {
  const t = useTranslations("gaps.overview");
  const { actor } = useSpace();
  if (count === "0") return <span className="px-2 text-ink-3 tabular-nums">0</span>;
  const cell = { field: row.field, language: row.language };
  return (
    <LinkButton
      size="sm"
      href={gapPath(actor.spaceId, { cell, what })}
      aria-label={`${t(what)}: ${count}. ${t("startOn", { cell: name })}`}
    >
      <span className="tabular-nums">{count}</span>
      <ArrowRight className="size-3.5 text-ink-3 rtl:rotate-180" />
    </LinkButton>
  );
}

/** The folders in which one text is missing, those with most first. */
function GapFolders({ cells }: { cells: readonly { field: string; language: string }[] }) {
  const t = useTranslations("gaps.overview");
  const format = useFormatter();
  const { actor, folders } = useSpace();
  const cellName = useCellName();
  const [chosen, setChosen] = useState(0);
  const cell = cells[chosen] ?? cells[0];
  const found = useQuery({
    ...gapsQuery(actor.spaceId, cell && { field: cell.field, language: cell.language }),
    enabled: cell !== undefined,
  });
  if (!cell) return null;
  const name = cellName(cell);
  const nameOf = (folderId: number | null) =>
    folderPath(folders, folderId)
      .map((folder) => folder.name)
      .join(" / ") || t("noFolder");
  return (
    <section className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2">
        <h2 className="text-lg font-semibold">{t("folders", { cell: name })}</h2>
        <Select
          label={t("text")}
          hideLabel
          className="w-64"
          value={chosen}
          onChange={(key) => setChosen(Number(key))}
          options={cells.map((one, index) => ({ id: index, label: cellName(one) }))}
        />
      </div>
      {found.data?.isWhole === false && <p className="text-sm text-ink-2">{t("notWhole")}</p>}
      <ul className="flex flex-col">
        {found.data?.folders.slice(0, 50).map(({ folderId, count }) => (
          <li
            key={folderId ?? "none"}
            className="flex items-center gap-2 border-b py-1.5 last:border-b-0"
          >
            <Folder className="text-ink-3" />
            <span className="min-w-0 flex-1 truncate">{nameOf(folderId)}</span>
            <LinkButton
              size="sm"
              href={gapPath(actor.spaceId, {
                cell,
                search: { ...everything, folder: folderId ?? "none", sub: "no" },
              })}
              aria-label={`${format.number(count)}. ${t("startOn", { cell: t("folderOf", { cell: name, folder: nameOf(folderId) }) })}`}
            >
              <span className="tabular-nums">{format.number(count)}</span>
              <ArrowRight className="size-3.5 text-ink-3 rtl:rotate-180" />
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

function textOf(field: string, language: string): string {
  return language === "" ? field : `${field}.${language}`;
}
