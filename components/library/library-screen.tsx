"use client";

import { useEffect, useReducer, useState } from "react";
import { useTranslations } from "use-intl";
import { useAssetMutations } from "#components/assets/use-asset-mutations.ts";
import { useSpace } from "#components/space/space-context.tsx";
import type { AssetSummary } from "#lib/asset.ts";
import type { LibraryLayout } from "#lib/library-address.ts";
import { AssetBrowser } from "./asset-browser.tsx";
import { useAssetCommands } from "./asset-commands.tsx";
import { type AssetDialog, AssetDialogs } from "./asset-dialogs.tsx";
import { changeSelection, nothingSelected } from "./asset-selection.ts";
import { BulkBar } from "./bulk-bar.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { LibraryDetails } from "./library-details.tsx";
import { LibraryHeader } from "./library-header.tsx";
import { LibraryNotice } from "./library-notice.tsx";
import { LibraryState } from "./library-state.tsx";
import { useAssetList } from "./use-asset-list.ts";
import { useLibraryAddress } from "./use-library-address.ts";
import { usePlace } from "./use-place.ts";

/** The library: what the address asks for, as a grid or a list, with everything one does to it. */
export function LibraryScreen({ rememberedLayout }: { rememberedLayout: LibraryLayout }) {
  const t = useTranslations();
  const { actor, space } = useSpace();
  const address = useLibraryAddress();
  const { title } = usePlace();
  // Places without a layout in their address are drawn as the last one was.
  const [layout, setLayout] = useState(address.layout ?? rememberedLayout);
  if (address.layout && address.layout !== layout) setLayout(address.layout);
  const list = useAssetList(actor.spaceId, address.search);
  const [selection, change] = useReducer(changeSelection, nothingSelected);
  const [dialog, setDialog] = useState<AssetDialog | null>(null);
  const [renamingId, setRenamingId] = useState<number | null>(null);
  const mutations = useAssetMutations();
  const openDetails = (assetId: number | null) =>
    // Stepping from one to the next is one visit: Back leaves the details, not each picture.
    address.change({ assetId }, address.assetId !== null && assetId !== null ? "replace" : "push");
  const commandsFor = useAssetCommands({
    mutations,
    openDetails: (asset) => openDetails(asset.id),
    startRename: (asset) => setRenamingId(asset.id),
    openDialog: setDialog,
  });

  // What is selected belongs to what is listed; another order of the same list keeps it.
  const { sort: _, ...listed } = address.search;
  const listedKey = JSON.stringify(listed);
  const [knownKey, setKnownKey] = useState(listedKey);
  if (knownKey !== listedKey) {
    setKnownKey(listedKey);
    setRenamingId(null);
    change({ type: "reset" });
  }
  useEffect(() => {
    if (!list.isOutdated) change({ type: "keep", ids: new Set(list.ids) });
  }, [list.ids, list.isOutdated]);

  const selectedCount = selection.selected.size;
  const selected = list.assets.filter((asset) => selection.selected.has(asset.id));
  useEffect(() => {
    const state =
      selectedCount > 0 ? ` – ${t("library.selection.count", { count: selectedCount })}` : "";
    document.title = `${title}${state} – ${space.name}`;
  }, [title, selectedCount, space.name, t]);

  const endRename = async (asset: AssetSummary, name: string | null) => {
    const refused = name === null ? null : await mutations.rename(asset, name);
    if (refused === null) setRenamingId(null);
    return refused;
  };
  return (
    <div className="flex h-full min-h-0">
      <div className="@container/library relative flex min-w-0 flex-1 flex-col">
        <LibraryHeader />
        <FilterBar list={list} layout={layout} />
        <LibraryNotice ignored={address.ignored} />
        <div
          className={`relative flex min-h-0 flex-1 flex-col ${list.isOutdated ? "opacity-70" : ""}`}
          aria-busy={list.isPending || list.isOutdated}
        >
          {list.assets.length === 0 ? (
            <LibraryState list={list} layout={layout} />
          ) : (
            <AssetBrowser
              label={title}
              layout={layout}
              list={list}
              selection={selection}
              change={change}
              openId={address.assetId}
              openDetails={openDetails}
              renamingId={renamingId}
              endRename={endRename}
              commandsFor={commandsFor}
            />
          )}
          {selected.length > 0 && (
            <BulkBar
              count={selected.length}
              loaded={list.ids.length}
              commands={commandsFor(selected)}
              onSelectLoaded={() => change({ type: "all", ids: list.ids })}
              onClear={() => change({ type: "clear" })}
            />
          )}
        </div>
        <AssetDialogs dialog={dialog} mutations={mutations} onClose={() => setDialog(null)} />
      </div>
      <LibraryDetails
        assetId={address.assetId}
        list={list}
        open={(assetId) => {
          if (assetId !== null) change({ type: "focus", id: assetId });
          openDetails(assetId);
        }}
      />
    </div>
  );
}
