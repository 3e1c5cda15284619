"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { restoreAssetFileAction } from "#actions/version-actions.ts";
import { sessionEnded } from "#components/space/session-signals.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { UiError } from "#components/space/ui-client.ts";
import { useErrorText } from "#components/space/use-error-text.ts";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { showToast } from "#components/ui/toast-queue.ts";
import type { Asset } from "#lib/asset.ts";
import type { AssetVersion } from "#lib/asset-version.ts";
import { assetState } from "./asset-state.ts";
import { useKeepAsset } from "./use-keep-asset.ts";
import { VersionCompare } from "./version-compare.tsx";
import { versionsQuery } from "./version-queries.ts";
import { VersionRow } from "./version-row.tsx";
import { VersionUpload } from "./version-upload.tsx";

/** The files an asset has and had: upload a new one, compare, download, and go back to an earlier. */
export function VersionList({ asset }: { asset: Asset }) {
  const t = useTranslations("drawer.versions");
  const common = useTranslations("common");
  const errorText = useErrorText();
  const { can } = useSpace();
  const { refresh } = useKeepAsset(asset.spaceId);
  const versions = useQuery(versionsQuery(asset.spaceId, asset.id, asset.file.id));
  const [compared, setCompared] = useState<AssetVersion | null>(null);
  const [pendingId, setPendingId] = useState<number | null>(null);
  const mayEdit = can("asset.edit", assetState(asset));
  const current = versions.data?.find((version) => version.isCurrent);

  async function restore(version: AssetVersion) {
    setPendingId(version.id);
    const answer = await restoreAssetFileAction(asset.spaceId, {
      assetId: asset.id,
      fileId: version.id,
      baseVersion: asset.version,
    }).catch(() => null);
    setPendingId(null);
    setCompared(null);
    await refresh();
    if (answer?.ok) return showToast({ tone: "ok", title: t("restored", { name: asset.name }) });
    if (answer?.code === "unauthenticated") window.dispatchEvent(new Event(sessionEnded));
    showToast({ tone: "error", title: errorText(answer ?? { code: "unavailable", details: {} }) });
  }

  return (
    <div className="flex flex-col gap-4">
      {mayEdit && <VersionUpload asset={asset} onReplaced={refresh} />}
      {versions.isPending && (
        <div aria-busy className="flex flex-col gap-3">
          <span className="sr-only">{common("loading")}</span>
          <Skeleton className="h-14 w-full" />
          <Skeleton className="h-14 w-full" />
        </div>
      )}
      {versions.isError && (
        <Banner
          tone="error"
          title={t("failed")}
          actions={
            <Button size="sm" onPress={() => void versions.refetch()}>
              {common("retry")}
            </Button>
          }
        >
          {versions.error instanceof UiError && errorText(versions.error)}
        </Banner>
      )}
      {versions.data && (
        <ol aria-label={t("list", { name: asset.name })} className="flex flex-col gap-1">
          {versions.data.map((version) => (
            <VersionRow
              key={version.id}
              asset={asset}
              version={version}
              isPending={pendingId === version.id}
              onRestore={mayEdit && !version.isCurrent ? () => void restore(version) : undefined}
              onCompare={
                current && !version.isCurrent && !version.previewReason && !current.previewReason
                  ? () => setCompared(version)
                  : undefined
              }
            />
          ))}
        </ol>
      )}
      {versions.data?.length === 1 && <p className="text-sm text-ink-3">{t("alone")}</p>}
      {compared && current && (
        <VersionCompare
          asset={asset}
          earlier={compared}
          current={current}
          onClose={() => setCompared(null)}
          onRestore={mayEdit ? () => void restore(compared) : undefined}
        />
      )}
    </div>
  );
}
