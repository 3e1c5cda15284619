"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { assetQuery } from "#components/space/space-queries.ts";
import type { Asset } from "#lib/asset.ts";
import { assetPath } from "#lib/asset-address.ts";
import type { AssetSearch } from "#lib/asset-search.ts";
import { HistoryList } from "../history/history-list.tsx";
import { Tabs } from "../ui/tabs.tsx";
import { AssetDetails } from "./asset-details.tsx";
import { AssetMissing } from "./asset-missing.tsx";
import { AssetPreview } from "./asset-preview.tsx";
import { AssetStateBanners } from "./asset-state-banners.tsx";
import { AssetTexts } from "./asset-texts.tsx";
import { DrawerFrame } from "./drawer-frame.tsx";
import { DrawerHeader, type ListPosition } from "./drawer-header.tsx";
import { DrawerSkeleton } from "./drawer-skeleton.tsx";
import { FocusLink } from "./focus-link.tsx";
import { hasPicture } from "./has-picture.ts";
import { useRemembered } from "./use-remembered.ts";
import { VersionList } from "./version-list.tsx";

type AssetDrawerProps = {
  assetId: number;
  onClose: () => void;
  /** Absent at the ends of the list. */
  onPrevious?: (() => void) | undefined;
  onNext?: (() => void) | undefined;
  position?: ListPosition | undefined;
  /** The list beside it, in which the page of the asset goes on. */
  search?: AssetSearch;
};

/** The details of one asset at the end of the list. Tab and languages stay while stepping on. */
export function AssetDrawer({ assetId, onClose, search, ...steps }: AssetDrawerProps) {
  const t = useTranslations("asset.drawer");
  const { actor } = useSpace();
  const asset = useQuery(assetQuery(actor.spaceId, assetId));
  return (
    <DrawerFrame
      label={t("label")}
      onClose={onClose}
      onPrevious={steps.onPrevious}
      onNext={steps.onNext}
    >
      <DrawerHeader
        assetId={assetId}
        name={asset.data?.name ?? ""}
        href={assetPath(actor.spaceId, assetId, search)}
        onClose={onClose}
        {...steps}
      />
      <div className="min-h-0 flex-1 overflow-y-auto">
        {asset.data ? (
          <DrawerContent key={assetId} asset={asset.data} />
        ) : asset.isError ? (
          <AssetMissing error={asset.error} onRetry={() => void asset.refetch()} />
        ) : (
          <DrawerSkeleton />
        )}
      </div>
    </DrawerFrame>
  );
}

function DrawerContent({ asset }: { asset: Asset }) {
  const t = useTranslations();
  const [tab, setTab] = useRemembered("vitrine:asset-tab", "texts");
  return (
    <>
      <div className="flex flex-col gap-3 p-4">
        <AssetPreview asset={asset} maxHeight="18rem" widths={[400, 800]}>
          {hasPicture(asset) && <FocusLink asset={asset} />}
        </AssetPreview>
        <AssetStateBanners asset={asset} />
      </div>
      <Tabs
        label={t("asset.tabs.label")}
        selected={tab}
        onSelect={setTab}
        panelClassName="px-4 pt-3 pb-6"
        tabs={[
          { id: "texts", label: t("asset.tabs.texts"), content: <AssetTexts asset={asset} /> },
          {
            id: "details",
            label: t("asset.tabs.details"),
            content: <AssetDetails asset={asset} />,
          },
          {
            id: "versions",
            label: t("drawer.versionsTab"),
            content: <VersionList asset={asset} />,
          },
          {
            id: "history",
            label: t("asset.tabs.history"),
            content: (
              <HistoryList
                spaceId={asset.spaceId}
                assetId={asset.id}
                label={t("activity.historyOf", { name: asset.name })}
              />
            ),
          },
        ]}
      />
    </>
  );
}
