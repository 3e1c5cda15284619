"use client";

import { createContext, type ReactNode, use, useMemo, useState } from "react";
import { useSpace } from "#components/space/space-context.tsx";
import { useErrorText } from "#components/space/use-error-text.ts";
import { showToast } from "#components/ui/toast-queue.ts";
import { type TableColumn, type TableView, usualColumns } from "#lib/table-view.ts";
import { knownColumns } from "#lib/text-columns.ts";

type TableViewValue = {
  view: TableView;
  /** Those of its columns that the space has, after the name; the same list until they change. */
  columns: readonly TableColumn[];
  /** Shows the table so; `isDone: false` while something is still being dragged, which is not kept. */
  change: (part: Partial<TableView>, options?: { isDone: boolean }) => void;
};

const TableViewContext = createContext<TableViewValue | null>(null);

type TableViewProviderProps = { kept: TableView; children: ReactNode };

/** Holds how the person who looks wants the table, and keeps what they change. */
export function TableViewProvider({ kept, children }: TableViewProviderProps) {
  const [view, setView] = useState(kept);
  const { space, fields, languages } = useSpace();
  // The space is another one with each of its counts.
  const { defaultLanguage } = space;
  const columns = useMemo(() => {
    const texts = { space: { defaultLanguage }, fields, languages };
    return knownColumns(view.columns ?? usualColumns, texts);
  }, [view.columns, defaultLanguage, fields, languages]);
  const errorText = useErrorText();
  const save = async (next: TableView) => {
    const refuse = (failure: Parameters<typeof errorText>[0]) =>
      showToast({ tone: "error", title: errorText(failure) });
    try {
      // What one needs to look at the table comes first.
      const { saveTableView } = await import("./save-table-view.ts");
      await saveTableView(next, refuse);
    } catch {
      refuse({ code: "unavailable", details: {} });
    }
  };
  const change: TableViewValue["change"] = (part, { isDone } = { isDone: true }) => {
    const next = { ...view, ...part };
    setView(next);
    if (isDone) void save(next);
  };
  return <TableViewContext value={{ view, columns, change }}>{children}</TableViewContext>;
}

/** How the person who looks wants the table, and the way to change that. */
export function useTableView(): TableViewValue {
  const value = use(TableViewContext);
  if (!value) throw new Error("useTableView needs a TableViewProvider around it");
  return value;
}
