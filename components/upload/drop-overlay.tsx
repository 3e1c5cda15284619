"use client";

import { Ban, Upload } from "lucide-react";
import { useLocale, useTranslations } from "use-intl";
import { formatByteSize } from "#lib/byte-size.ts";
import { maxFileBytes } from "#lib/max-file-bytes.ts";

type DropOverlayProps = { folderName: string | null; isAllowed: boolean };

/** Says before the files are let go where they would go and what is taken. */
export function DropOverlay({ folderName, isAllowed }: DropOverlayProps) {
  const t = useTranslations("upload.drop");
  const size = formatByteSize(maxFileBytes, useLocale());
  const Icon = isAllowed ? Upload : Ban;
  return (
    // Lets the pointer through, so that a folder below can be aimed at.
    <div className="pointer-events-none fixed inset-0 z-50 animate-appear p-2">
      <div className="absolute inset-0 bg-bg opacity-60" />
      <div
        className={`relative grid size-full place-items-center rounded-md border-2 border-dashed ${isAllowed ? "border-accent" : "border-edge"}`}
      >
        <div className="flex w-full max-w-96 flex-col items-center gap-2 rounded-md border border-line-strong bg-raised px-6 py-5 text-center shadow-overlay">
          <span className={isAllowed ? "text-accent" : "text-ink-3"}>
            <Icon className="size-6" />
          </span>
          <p className="text-lg font-semibold">{t(isAllowed ? "title" : "refusedTitle")}</p>
          {isAllowed && (
            <p className="max-w-full font-medium wrap-anywhere">
              {folderName === null ? t("intoLibrary") : t("intoFolder", { folder: folderName })}
            </p>
          )}
          <p className="text-ink-2">{isAllowed ? t("rules", { size }) : t("refused")}</p>
        </div>
      </div>
    </div>
  );
}
