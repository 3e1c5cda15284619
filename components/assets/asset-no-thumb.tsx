"use client";

import { RotateCw } from "lucide-react";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { classNames } from "#components/ui/class-names.ts";
import { useLatest } from "#components/ui/use-latest.ts";
import type { AssetSummary } from "#lib/asset.ts";
import { KindIcon } from "./kind-icon.tsx";

type AssetNoThumbProps = {
  asset: AssetSummary;
  /** How often its picture was asked for in vain, from 0. */
  attempt: number;
  retry: () => void;
  noPreview: string | null;
};

/** A server that is busy or away for a moment is asked again after these milliseconds. */
const pauses = [2_000, 8_000];

/** In place of a picture: there is none of such a file, or it did not come, and is asked for again. */
export function AssetNoThumb({ asset, attempt, retry, noPreview }: AssetNoThumbProps) {
  const t = useTranslations("table.thumb");
  const pause = asset.previewReason ? undefined : pauses[attempt];
  const latest = useLatest(retry);
  useEffect(() => {
    if (pause === undefined) return;
    const timer = setTimeout(() => latest.current(), pause);
    return () => clearTimeout(timer);
  }, [pause, latest]);
  return (
    <span className="absolute inset-0 flex flex-col items-center justify-center gap-1 p-2 text-center text-ink-3">
      <KindIcon kind={asset.kind} className={noPreview === null ? "size-4" : "size-6"} />
      {noPreview !== null && (
        <span className="line-clamp-3 text-xs">
          {asset.previewReason ? noPreview : t("failed")}
        </span>
      )}
      {!asset.previewReason && (
        <button
          type="button"
          tabIndex={-1}
          aria-label={t("retry", { name: asset.name })}
          title={t("retry", { name: asset.name })}
          // Not a click on the card around it.
          onPointerDown={(event) => event.stopPropagation()}
          onDoubleClick={(event) => event.stopPropagation()}
          onClick={(event) => {
            event.stopPropagation();
            retry();
          }}
          className={classNames(
            "grid size-6 place-items-center rounded-xs text-ink-2 hover:bg-hover hover:text-ink",
            // The middle of a card is for choosing it.
            noPreview !== null && "absolute top-2 right-2",
          )}
        >
          <RotateCw className="size-3.5" />
        </button>
      )}
    </span>
  );
}
