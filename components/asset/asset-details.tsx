"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useAssetMutations } from "#components/assets/use-asset-mutations.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { Switch } from "#components/ui/switch.tsx";
import type { Asset } from "#lib/asset.ts";
import { AssetActionsBar } from "./asset-actions-bar.tsx";
import { AssetCollectionField } from "./asset-collection-field.tsx";
import { AssetFacts } from "./asset-facts.tsx";
import { AssetFolderField } from "./asset-folder-field.tsx";
import { AssetNameField } from "./asset-name-field.tsx";
import { assetState } from "./asset-state.ts";
import { AssetTagsField } from "./asset-tags-field.tsx";
import { AssetTermsField } from "./asset-terms-field.tsx";
import { CopyButtons } from "./copy-buttons.tsx";
import { SchedulePanel } from "./schedule-panel.tsx";
import { SignedLink } from "./signed-link.tsx";

/** Everything about an asset that is no text: where it is, who may see it, what the file is. */
export function AssetDetails({ asset }: { asset: Asset }) {
  const t = useTranslations("asset.details");
  const drawer = useTranslations("drawer");
  const { can } = useSpace();
  const mutations = useAssetMutations();
  const state = assetState(asset);
  return (
    <div className="flex flex-col gap-4">
      <AssetNameField asset={asset} isReadOnly={!can("asset.edit", state)} />
      <AssetFolderField asset={asset} isReadOnly={!can("asset.move", state)} />
      <AssetTagsField asset={asset} isReadOnly={!can("asset.tag", state)} />
      <AssetCollectionField asset={asset} isReadOnly={!can("asset.classify", state)} />
      <AssetTermsField asset={asset} isReadOnly={!can("asset.classify", state)} />
      <Switch
        isSelected={asset.isPrivate}
        isDisabled={!can("asset.edit", state)}
        description={t("privateHint")}
        onChange={(isPrivate) => void mutations.setPrivacy([asset.id], isPrivate)}
      >
        {t("private")}
      </Switch>
      <Section title={drawer("schedule.heading")}>
        <SchedulePanel asset={asset} />
      </Section>
      {asset.isPrivate && asset.deletedAt === null && (
        <Section title={drawer("links.heading")}>
          <SignedLink asset={asset} />
        </Section>
      )}
      <Section title={t("file")}>
        <AssetFacts asset={asset} />
      </Section>
      <Section title={t("copyHeading")}>
        <CopyButtons asset={asset} />
      </Section>
      <Section title={t("actions")}>
        <AssetActionsBar asset={asset} />
      </Section>
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-sm font-semibold text-ink-2">{title}</h3>
      {children}
    </section>
  );
}
