"use client";

import { Lock, Trash2 } from "lucide-react";
import { useTranslations } from "use-intl";
import { useAssetMutations } from "#components/assets/use-asset-mutations.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Asset } from "#lib/asset.ts";
import { visibilityAt } from "#lib/visibility.ts";
import { assetState } from "./asset-state.ts";
import { MovedBanner } from "./moved-banner.tsx";
import { ReviewBanner } from "./review-banner.tsx";
import { useMoment } from "./visibility-line.tsx";

/** What keeps the asset from being changed: who locked it, when and why, or that it is in the trash. */
export function AssetStateBanners({ asset }: { asset: Asset }) {
  const t = useTranslations("asset.state");
  const admin = useTranslations("admin.trash");
  const { can, trashDays } = useSpace();
  const mutations = useAssetMutations();
  const drawer = useTranslations("drawer");
  const isExpired = visibilityAt(asset, useMoment(asset)) === "expired";
  const mayLock = can("asset.lock");
  return (
    <>
      {asset.lock && (
        <Banner
          tone="warn"
          icon={<Lock />}
          title={t("lockedTitle", { name: asset.lock.byName })}
          actions={
            mayLock &&
            asset.deletedAt === null && (
              <Button size="sm" onPress={() => void mutations.release([asset.id])}>
                {t("unlock")}
              </Button>
            )
          }
        >
          <p>
            {asset.lock.reason
              ? t("lockedWhy", { reason: asset.lock.reason })
              : t("lockedNoReason")}
          </p>
          <p className="text-ink-2">
            {t("lockedAt", { at: new Date(asset.lock.at) })}
            {!mayLock && ` · ${t("whoUnlocks")}`}
          </p>
        </Banner>
      )}
      <ReviewBanner asset={asset} />
      <MovedBanner asset={asset} />
      {isExpired && <Banner tone="warn" title={drawer("expiredTitle")} />}
      {asset.deletedAt !== null && (
        <Banner
          icon={<Trash2 />}
          title={t("trashedTitle", { at: new Date(asset.deletedAt) })}
          actions={
            can("asset.restore", assetState(asset)) && (
              <Button size="sm" onPress={() => void mutations.restore([asset.id])}>
                {t("restore")}
              </Button>
            )
          }
        >
          {t("trashedText")}
          {trashDays !== null && asset.lock === null && (
            <p>{admin("goesOn", { at: new Date(asset.deletedAt + trashDays * 86_400_000) })}</p>
          )}
        </Banner>
      )}
    </>
  );
}
