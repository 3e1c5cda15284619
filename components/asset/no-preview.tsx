"use client";

import { useTranslations } from "use-intl";
import { KindIcon } from "#components/assets/kind-icon.tsx";
import { useErrorText } from "#components/space/use-error-text.ts";
import type { Asset } from "#lib/asset.ts";

/** What stands where a file cannot be shown: what it is, and why there is no picture of it. */
export function NoPreview({ asset }: { asset: Asset }) {
  const t = useTranslations();
  const errorText = useErrorText();
  const reason = asset.previewReason
    ? errorText({
        code: "unsupported_type",
        details: { reason: `preview_${asset.previewReason}` },
      })
    : t("asset.preview.none");
  return (
    <div className="flex min-h-28 flex-col items-center justify-center gap-1 rounded-md border bg-panel px-4 py-4 text-center sm:min-h-40 sm:py-6">
      <KindIcon kind={asset.kind} className="size-8 text-ink-3" />
      <p className="font-medium">
        {t("asset.details.typeValue", {
          kind: t(`common.kind.${asset.kind}`),
          extension: asset.file.extension.toUpperCase(),
        })}
      </p>
      <p className="max-w-80 text-ink-2">{reason}</p>
    </div>
  );
}
