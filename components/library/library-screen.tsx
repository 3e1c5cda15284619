"use client";

import { useCallback, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { useTableView } from "#components/assets/table-view-context.tsx";
import { useAssetMutations } from "#components/assets/use-asset-mutations.ts";
import { usePreferences } from "#components/palette/preferences-context.tsx";
import { useScreenCommands } from "#components/palette/screen-commands.ts";
import { useSearchText } from "#components/search/use-search-text.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { lazyPart } from "#components/ui/lazy-part.tsx";
import type { LibraryLayout } from "#lib/library-address.ts";
import { askedTexts } from "#lib/text-columns.ts";
import { AssetBrowser } from "./asset-browser.tsx";
import type { AssetDialog } from "./asset-dialogs.tsx";
import { subjectOf } from "./command-subject.ts";
import { useAssetCommands } from "./commands/use-asset-commands.ts";
import { FilterBar } from "./filter-bar.tsx";
import { LibraryDetails } from "./library-details.tsx";
import { LibraryHeader } from "./library-header.tsx";
import { LibraryState } from "./library-state.tsx";
import { NewNotice } from "./new-notice.tsx";
import { useAssetList } from "./use-asset-list.ts";
import { useClipboard } from "./use-clipboard.ts";
import { useFocusAfterDialog } from "./use-focus-after-dialog.ts";
import { useLibraryAddress } from "./use-library-address.ts";
import { useLibrarySelection } from "./use-library-selection.ts";
import { usePageKey } from "./use-page-key.ts";
import { usePlace } from "./use-place.ts";

const QuickLook = lazyPart(() => import("./quick-look.tsx").then((file) => file.default));
const BulkBar = lazyPart(() => import("./bulk-bar.tsx").then((file) => file.BulkBar), {
  takesFocus: false,
});
const SelectModeBar = lazyPart(
  () => import("./select-mode-bar.tsx").then((file) => file.SelectModeBar),
  { takesFocus: false },
);
const LibraryNotice = lazyPart(
  () => import("./library-notice.tsx").then((file) => file.LibraryNotice),
  { takesFocus: false },
);
const AssetDialogs = lazyPart(() =>
  import("./asset-dialogs.tsx").then((file) => file.AssetDialogs),
);

type LibraryScreenProps = {
  rememberedLayout: LibraryLayout;
  /** The newest asset there was when the page was made: the list goes up to it. */
  newestId: number;
};

/** The library: what the address asks for, as a grid or a table, with everything one does to it. */
export function LibraryScreen({ rememberedLayout, newestId }: LibraryScreenProps) {
  const t = useTranslations();
  const { actor, space } = useSpace();
  const address = useLibraryAddress();
  const { title, folderId } = usePlace();
  // Places without a layout in their address are drawn as the last one was.
  const [layout, setLayout] = useState(address.layout ?? rememberedLayout);
  if (address.layout && address.layout !== layout) setLayout(address.layout);
  const { letterKeys, spacePreviews } = usePreferences();
  const searchText = useSearchText();
  const { columns } = useTableView();
  const list = useAssetList(actor.spaceId, address.search, newestId, askedTexts(columns).join());
  const [renamingId, startRenaming] = useState<number | null>(null);
  const { selection, change, mode, setMode, kept, setKept, hidden, selected, ...all } =
    useLibrarySelection(list, address.search, () => startRenaming(null));
  const onSelecting = useCallback((isOn: boolean) => setMode(isOn ? "each" : null), [setMode]);
  const [dialog, setDialog] = useState<AssetDialog | null>(null);
  useFocusAfterDialog(dialog !== null);
  const [lookedAt, setLookedAt] = useState<number | null>(null);
  const mutations = useAssetMutations();
  const clipboard = useClipboard(mutations, { folderId, name: title });
  usePageKey("v", clipboard.paste);
  const openDetails = (assetId: number | null) =>
    // Stepping from one to the next is one visit: Back leaves the details, not each picture.
    address.change({ assetId }, address.assetId !== null && assetId !== null ? "replace" : "push");
  const commandsFor = useAssetCommands({
    mutations,
    openDetails: (asset) => openDetails(asset.id),
    preview: (asset) => setLookedAt(list.indexOf(asset.id)),
    startRename: (asset) => startRenaming(asset.id),
    openDialog: setDialog,
  });

  const selectedCount = selected?.count ?? 0;
  useEffect(() => {
    const state =
      selectedCount > 0 ? ` – ${t("library.selection.count", { count: selectedCount })}` : "";
    document.title = `${title}${state} – ${space.name}`;
  }, [title, selectedCount, space.name, t]);

  const focused = list.at(selection.focused?.index ?? -1);
  const subject = selected ?? (focused ? subjectOf(focused) : null);
  useScreenCommands(
    subject && {
      count: subject.count,
      name: subject.assets[0]?.name ?? "",
      commands: commandsFor(subject),
    },
  );
  const goTo = (index: number) => {
    const asset = list.at(index);
    if (asset) change({ type: "focus", place: { index, id: asset.id } });
    return asset;
  };
  return (
    <div className="flex h-full min-h-0">
      <div className="@container/library relative flex min-w-0 flex-1 flex-col">
        <LibraryHeader />
        <FilterBar
          count={list.count}
          layout={layout}
          isSelecting={mode !== null}
          onSelecting={onSelecting}
        />
        {address.ignored.length > 0 && <LibraryNotice ignored={address.ignored} />}
        <NewNotice count={list.newCount} onShow={list.showNew} />
        <div
          className={`relative flex min-h-0 flex-1 flex-col ${list.isOutdated ? "opacity-70" : ""}`}
          aria-busy={list.isPending || list.isOutdated}
        >
          {list.total === 0 ? (
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
              renaming={{ renamingId, start: startRenaming }}
              lookedAt={lookedAt}
              kept={kept ?? []}
              commandsFor={commandsFor}
              clipboard={clipboard}
              preview={(asset) => setLookedAt(list.indexOf(asset.id))}
              hasLetters={letterKeys}
              spacePreviews={spacePreviews}
              clearSearch={() => {
                if (searchText.text !== "") searchText.setText("", "push");
                return searchText.text !== "";
              }}
              selectAll={all.selectAll}
              mode={mode}
              setMode={setMode}
            />
          )}
          {mode !== null && selectedCount === 0 && <SelectModeBar mode={mode} onChange={setMode} />}
          {selected && (
            <BulkBar
              subject={selected}
              hidden={hidden}
              total={list.total}
              commands={commandsFor(selected)}
              mode={mode}
              setMode={setMode}
              isQuery={selection.chosen.kind === "query" && selection.chosen.within === null}
              loadedCount={all.loadedIds.size}
              isKept={kept !== null}
              onKeep={(isKept) => setKept(isKept ? selected.assets : null)}
              onSelectLoaded={() =>
                change({ type: "set", chosen: { kind: "ids", ids: all.loadedIds } })
              }
              onSelectAll={all.selectAll}
              onClear={() => {
                change({ type: "clear" });
                setMode(null);
              }}
            />
          )}
        </div>
        {dialog && (
          <AssetDialogs dialog={dialog} mutations={mutations} onClose={() => setDialog(null)} />
        )}
        {lookedAt !== null && (
          <QuickLook
            asset={list.at(lookedAt)}
            onStep={(step) => goTo(lookedAt + step) && setLookedAt(lookedAt + step)}
            onClose={() => setLookedAt(null)}
          />
        )}
      </div>
      <LibraryDetails
        assetId={address.assetId}
        list={list}
        open={(assetId) => {
          if (assetId !== null)
            change({ type: "focus", place: { index: list.indexOf(assetId), id: assetId } });
          openDetails(assetId);
        }}
      />
    </div>
  );
}
