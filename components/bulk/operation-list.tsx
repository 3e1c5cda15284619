"use client";

import { useQuery } from "@tanstack/react-query";
import { Redo2, Undo2 } from "lucide-react";
import { useTranslations } from "use-intl";
import { TimeAgo } from "#components/history/time-ago.tsx";
import { useSpace } from "#components/space/space-context.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { Operation } from "#lib/operation.ts";
import { operationsQuery } from "./bulk-queries.ts";
import { useUndo } from "./use-undo.ts";

/** One's own last operations, each with its undo: no time limit does anybody harm. */
export function OperationList() {
  const t = useTranslations("bulk.operations");
  const { spaceId } = useSpace().actor;
  const { data, isError } = useQuery(operationsQuery(spaceId));
  return (
    <Disclosure title={t("title")} headingLevel={2} defaultExpanded>
      <p className="text-sm text-ink-3">{t("intro")}</p>
      {isError && <Banner tone="error">{t("failed")}</Banner>}
      {data?.length === 0 && <p className="py-2 text-ink-3">{t("empty")}</p>}
      <ol
        aria-label={t("list")}
        className="mt-2 max-h-60 divide-y divide-line overflow-y-auto overscroll-contain rounded-md border px-3 empty:hidden"
      >
        {data?.map((operation) => (
          <OperationRow key={operation.entryId} operation={operation} />
        ))}
      </ol>
    </Disclosure>
  );
}

function OperationRow({ operation }: { operation: Operation }) {
  const t = useTranslations("bulk.operations");
  const bulk = useTranslations("bulk");
  const actions = useTranslations("activity.actions");
  const undo = useUndo();
  const { batchId, entryId, count, subjectName, isUndoable, isUndone, isPartlyUndone } = operation;
  const action = actions(operation.action);
  const what = count === 1 ? t("one", { action, name: subjectName }) : t("many", { action, count });
  const state = isUndone
    ? t("undone")
    : isPartlyUndone
      ? t("partly")
      : isUndoable
        ? ""
        : t("cannot");
  return (
    <li className="flex min-h-10 items-center gap-x-3 py-1.5">
      <span className="flex min-w-0 flex-1 flex-wrap justify-between gap-x-3">
        <span className={`min-w-0 wrap-anywhere ${isUndone ? "text-ink-3" : ""}`}>{what}</span>
        <span className="flex flex-wrap gap-x-3 text-sm/5 text-ink-3">
          {state && <span>{state}</span>}
          <TimeAgo at={operation.createdAt} />
        </span>
      </span>
      {isUndoable && (
        <Button
          size="sm"
          icon={operation.isUndoing ? <Redo2 /> : <Undo2 />}
          aria-label={t("undoOf", { what })}
          onPress={() => void undo(batchId ? { batchId } : { entryId })}
        >
          {bulk(operation.isUndoing ? "redo" : "undo")}
        </Button>
      )}
    </li>
  );
}
