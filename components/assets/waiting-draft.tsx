"use client";

import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { useAssetBrowser } from "#components/library/asset-browser-context.ts";
import type { AssetList } from "#components/library/use-asset-list.ts";
import { useLibraryAddress } from "#components/library/use-library-address.ts";
import { showToast } from "#components/ui/toast-queue.ts";
import { useLatest } from "#components/ui/use-latest.ts";
import { isTextColumn } from "#lib/table-view.ts";
import { cellDraft, type DraftColumn, setCellDraft } from "./cell-drafts.ts";
import { cellText } from "./cell-text.ts";
import { useTableView } from "./table-view-context.tsx";

type WaitingDraftProps = {
  /** As `useWaitingCell` names it; it stays the same. */
  cell: string;
  list: AssetList;
};

/** Says that something typed before the page was loaded is not kept, and leads there. */
export function WaitingDraft({ cell, list }: WaitingDraftProps) {
  const { assetId, column } = cellOf(cell);
  const t = useTranslations("columns");
  const browser = useAssetBrowser();
  const address = useLibraryAddress();
  const { columns } = useTableView();
  const goOn = async (): Promise<void> => {
    const row = await find(list, assetId);
    if (!row || (column !== "name" && !columns.includes(column))) {
      showToast({ tone: "warn", title: t("elsewhere") });
      told.current = latest.current.tell();
      return;
    }
    if (column === "name") return browser.openName(assetId);
    // Cards have no texts to change.
    address.change({ layout: "list" }, "replace");
    browser.openText(assetId, column);
  };
  const tell = async (): Promise<(() => void) | null> => {
    const draft = cellDraft(assetId, column);
    const row = await find(list, assetId);
    const standing = column === "name" ? row?.name : row && cellText(row, column);
    // It was on its way when the page was left, and has arrived.
    if (!draft || draft.value === standing) {
      setCellDraft(assetId, column, null);
      return null;
    }
    return showToast({
      tone: "error",
      title: t("unsaved"),
      ...(draft.value && { description: draft.value }),
      action: { label: t("editAgain"), onAction: () => void latest.current.goOn() },
    });
  };
  const told = useRef<ReturnType<typeof tell>>(undefined);
  const latest = useLatest({ goOn, tell });
  useEffect(() => {
    told.current = latest.current.tell();
    return () => void told.current?.then((close) => close?.());
  }, [latest]);
  return null;
}

function cellOf(cell: string): { assetId: number; column: DraftColumn } {
  const [assetId, column] = cell.split(" ");
  return { assetId: Number(assetId), column: isTextColumn(column) ? column : "name" };
}

/** The row of an asset; undefined when it is not in the list, or nobody can say. */
async function find(list: AssetList, assetId: number) {
  const index = await list.locate(assetId).catch(() => null);
  return index === null ? undefined : await list.load(index).catch(() => undefined);
}
