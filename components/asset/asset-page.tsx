"use client";

import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useId } from "react";
import { useTranslations } from "use-intl";
import { folderPath } from "#components/folders/folder-forest.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { assetQuery } from "#components/space/space-queries.ts";
import { Breadcrumbs } from "#components/ui/breadcrumbs.tsx";
import type { Asset } from "#lib/asset.ts";
import { libraryPath } from "#lib/library-address.ts";
import { HistoryList } from "../history/history-list.tsx";
import { AssetDetails } from "./asset-details.tsx";
import { AssetPreview } from "./asset-preview.tsx";
import { AssetStateBanners } from "./asset-state-banners.tsx";
import { AssetTexts } from "./asset-texts.tsx";
import { FocusLink } from "./focus-link.tsx";
import { hasPicture } from "./has-picture.ts";
import { PageSteps } from "./page-steps.tsx";
import { PresentPeople } from "./present-people.tsx";
import { VersionList } from "./version-list.tsx";

/** Everything about one asset on a page of its own. */
export function AssetPage({ initial }: { initial: Asset }) {
  const t = useTranslations();
  const asset = useQuery(assetQuery(initial.spaceId, initial.id)).data ?? initial;
  return (
    <div className="mx-auto flex max-w-320 flex-col gap-4 p-4">
      <PageHeader asset={asset} />
      <AssetStateBanners asset={asset} />
      <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex min-w-0 flex-col gap-6">
          <AssetPreview asset={asset} maxHeight="56vh" widths={[800, 1600]}>
            {hasPicture(asset) && <FocusLink asset={asset} />}
          </AssetPreview>
          <Section title={t("asset.tabs.texts")}>
            <AssetTexts key={asset.id} asset={asset} />
          </Section>
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          <Section title={t("asset.tabs.details")}>
            <AssetDetails asset={asset} />
          </Section>
          <Section title={t("drawer.versionsTab")}>
            <VersionList asset={asset} />
          </Section>
          <Section title={t("asset.tabs.history")}>
            <HistoryList
              spaceId={asset.spaceId}
              assetId={asset.id}
              label={t("activity.historyOf", { name: asset.name })}
            />
          </Section>
        </div>
      </div>
    </div>
  );
}

function PageHeader({ asset }: { asset: Asset }) {
  const t = useTranslations("asset.page");
  const { folders, space } = useSpace();
  const path = folderPath(folders, asset.folderId);
  return (
    <header className="flex min-h-8 flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <Breadcrumbs
        label={t("breadcrumbs")}
        items={[
          { id: "library", label: t("library"), href: libraryPath(space.id) },
          ...path.map((folder) => ({
            id: folder.id,
            label: folder.name,
            href: libraryPath(space.id, { search: { folder: folder.id } }),
          })),
          { id: "asset", label: asset.name },
        ]}
      />
      {/* The way to it ends with its name already. */}
      <h1 className="sr-only">{asset.name}</h1>
      <span className="flex items-center gap-2">
        <PresentPeople key={asset.id} assetId={asset.id} />
        <PageSteps asset={asset} />
      </span>
    </header>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <h2 id={id} className="border-b pb-1 text-lg font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
