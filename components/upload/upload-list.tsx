"use client";

import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import type { UploadsState } from "./advance-uploads.ts";
import { shownUploads } from "./shown-uploads.ts";
import { useUploads } from "./upload-context.ts";
import type { UploadItem } from "./upload-item.ts";
import { UploadRow } from "./upload-row.tsx";

type UploadListProps = { state: UploadsState; onCancel: (item: UploadItem) => void };

/** Rows added by each "show more". */
const step = 100;

/** The files: those that need a person first, then those under way, then what is done. */
export function UploadList({ state, onCancel }: UploadListProps) {
  const t = useTranslations("upload.action");
  const { queue } = useUploads();
  const [limit, setLimit] = useState(step);
  const list = useRef<HTMLUListElement>(null);
  const { shown, hidden } = shownUploads(state.items, limit);

  /** The focus goes on to the next row when the row that has it goes away. */
  function removeRow(remove: () => void) {
    const row = document.activeElement?.closest("li");
    const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
    const panel = list.current?.closest("section");
    remove();
    requestAnimationFrame(() =>
      (neighbour ?? panel)?.querySelector<HTMLElement>("button:last-of-type, a")?.focus(),
    );
  }

  return (
    <div className="min-h-0 overflow-y-auto overscroll-contain">
      <ul ref={list}>
        {shown.map((item) => (
          <UploadRow
            key={item.id}
            item={item}
            isPaused={state.isPaused}
            isOffline={state.isOffline}
            onCancel={() =>
              removeRow(() => (item.status === "done" ? queue.cancel(item.id) : onCancel(item)))
            }
          />
        ))}
      </ul>
      {hidden > 0 && (
        <div className="border-t p-2 text-center">
          <Button size="sm" variant="quiet" onPress={() => setLimit(limit + step)}>
            {t("showMore", { count: Math.min(hidden, step) })}
          </Button>
        </div>
      )}
    </div>
  );
}
