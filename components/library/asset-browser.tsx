"use client";

import { type MouseEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import { AssetGrid } from "#components/assets/asset-grid.tsx";
import { AssetRows } from "#components/assets/asset-rows.tsx";
import type { AssetSummary } from "#lib/asset.ts";
import type { LibraryLayout } from "#lib/library-address.ts";
import { type AssetBrowserActions, AssetBrowserContext } from "./asset-browser-context.ts";
import type { AssetCommand } from "./asset-commands.tsx";
import { AssetMenu } from "./asset-menu.tsx";
import type { AssetSelection, SelectionChange } from "./asset-selection.ts";
import type { AssetViewHandle } from "./asset-view.ts";
import { focusPageIfLost } from "./focus-page.ts";
import { startAssetDrag } from "./start-asset-drag.ts";
import type { AssetList } from "./use-asset-list.ts";
import { useBrowserKeys } from "./use-browser-keys.ts";
import { useLatest } from "./use-latest.ts";

type AssetBrowserProps = {
  label: string;
  layout: LibraryLayout;
  list: AssetList;
  selection: AssetSelection;
  change: (change: SelectionChange) => void;
  openId: number | null;
  openDetails: (assetId: number | null) => void;
  renamingId: number | null;
  endRename: (asset: AssetSummary, name: string | null) => Promise<string | null>;
  commandsFor: (assets: readonly AssetSummary[]) => AssetCommand[];
};

type MenuPlace = { x: number; y: number; assets: readonly AssetSummary[] };

/** The list of assets with its one model of focus, selection, keys, clicks and menus. */
export function AssetBrowser(props: AssetBrowserProps) {
  const { list, selection, change, layout, openId, openDetails, commandsFor } = props;
  // As state: the views inside are drawn again once it is there.
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const viewRef = useRef<AssetViewHandle>(null);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const focus = useKeptFocus(scroller, list.ids, selection, change);

  const wasOpen = useRef(openId);
  useLayoutEffect(() => {
    const closedId = openId === null ? wasOpen.current : null;
    wasOpen.current = openId;
    // Whoever was in the details comes back to where they were opened from.
    if (closedId === null || document.activeElement !== document.body) return;
    focus.request();
    change({ type: "focus", id: closedId });
  });

  /** The selection when this is part of it, else this one alone. */
  const subjectsOf = (asset: AssetSummary) =>
    selection.selected.has(asset.id)
      ? list.assets.filter((known) => selection.selected.has(known.id))
      : [asset];
  const showMenu = (asset: AssetSummary, x: number, y: number) => {
    if (!selection.selected.has(asset.id)) change({ type: "only", id: asset.id });
    setMenu({ x, y, assets: subjectsOf(asset) });
  };
  const point = (asset: AssetSummary, event: MouseEvent) => {
    const { id } = asset;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest("input")) return;
    const isControl = event.ctrlKey || event.metaKey;
    const isName = target?.closest("[data-open]");
    // With Ctrl the browser opens the page of the asset in a new tab.
    if (isName && isControl) return;
    event.preventDefault();
    if (event.currentTarget instanceof HTMLElement)
      event.currentTarget.focus({ preventScroll: true });
    if (event.shiftKey) return change({ type: "range", id, order: list.ids, add: isControl });
    if (isControl || target?.closest("[data-select]")) return change({ type: "toggle", id });
    if (isName) return openDetails(id);
    if (isTouch(event)) {
      if (selection.selected.size > 0) return change({ type: "toggle", id });
      return openDetails(id);
    }
    change({ type: "only", id });
    if (openId !== null) openDetails(id);
  };
  const latest = useLatest<AssetBrowserActions>({
    click: point,
    doubleClick: (asset, event) => {
      if (event.target instanceof Element && event.target.closest("[data-select], input")) return;
      openDetails(asset.id);
    },
    contextMenu: (asset, event) => {
      // Inputs keep the menu of the browser.
      if (event.target instanceof Element && event.target.closest("input")) return;
      event.preventDefault();
      showMenu(asset, event.clientX, event.clientY);
    },
    openMenu: (asset, button) => {
      const { left, bottom } = button.getBoundingClientRect();
      showMenu(asset, left, bottom);
    },
    focus: (asset) => {
      if (selection.focusedId !== asset.id) change({ type: "focus", id: asset.id });
    },
    dragStart: (asset, event) => startAssetDrag(event, subjectsOf(asset)),
    endRename: async (asset, name) => {
      const refused = await props.endRename(asset, name);
      if (refused === null) focus.request();
      return refused;
    },
  });
  const actions = useMemo<AssetBrowserActions>(
    () => ({
      click: (...args) => latest.current.click(...args),
      doubleClick: (...args) => latest.current.doubleClick(...args),
      contextMenu: (...args) => latest.current.contextMenu(...args),
      openMenu: (...args) => latest.current.openMenu(...args),
      focus: (...args) => latest.current.focus(...args),
      dragStart: (...args) => latest.current.dragStart(...args),
      endRename: (...args) => latest.current.endRename(...args),
    }),
    [latest],
  );
  const onKeyDown = useBrowserKeys({
    list,
    selection,
    change,
    viewRef,
    commandsFor,
    subjectsOf,
    openId,
    openDetails,
    requestFocus: focus.request,
    showMenu,
  });
  const View = layout === "list" ? AssetRows : AssetGrid;
  return (
    <AssetBrowserContext value={actions}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the grid inside has the role; the keys of all its cells are handled here */}
      <div
        ref={setScroller}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          // A click beside the cards lets go of the selection.
          const isBeside = event.target instanceof Element && !event.target.closest("[role=row]");
          if (isBeside && !isTouch(event)) change({ type: "clear" });
        }}
        className="@container/list min-h-0 flex-1 overflow-y-auto"
      >
        <View
          label={props.label}
          assets={list.assets}
          total={list.count?.isExact ? list.count.count : null}
          selection={selection}
          openId={openId}
          renamingId={props.renamingId}
          scroller={scroller}
          viewRef={viewRef}
          hasMore={list.hasMore}
          onNearEnd={list.loadMore}
          onDrawn={focus.settle}
        />
      </div>
      <AssetMenu
        place={menu}
        commands={menu ? commandsFor(menu.assets) : []}
        onClose={() => setMenu(null)}
      />
    </AssetBrowserContext>
  );
}

function isTouch(event: MouseEvent): boolean {
  const native = event.nativeEvent;
  return native instanceof PointerEvent && native.pointerType === "touch";
}

/**
 * Keeps the focus in the list: when the focused asset leaves it, the one in its place takes over,
 * and when what had the focus went away altogether (a bar, a menu), the list gets it back.
 */
function useKeptFocus(
  scroller: HTMLElement | null,
  ids: readonly number[],
  { focusedId, selected }: AssetSelection,
  change: (change: SelectionChange) => void,
) {
  const isWanted = useRef(false);
  const lastIndex = useRef(0);
  const hadFocus = useRef(false);
  const hadSelection = useRef(false);
  useLayoutEffect(() => {
    const region = scroller?.parentElement;
    const onFocusIn = () => {
      hadFocus.current = true;
    };
    const onFocusOut = (event: FocusEvent) => {
      // Without a new target the element was removed or the window left: neither is a choice.
      if (event.relatedTarget instanceof Node && !region?.contains(event.relatedTarget))
        hadFocus.current = false;
    };
    region?.addEventListener("focusin", onFocusIn);
    region?.addEventListener("focusout", onFocusOut);
    return () => {
      region?.removeEventListener("focusin", onFocusIn);
      region?.removeEventListener("focusout", onFocusOut);
      // The list itself is gone (its last asset was): the page has the focus then.
      if (hadFocus.current) focusPageIfLost();
    };
  }, [scroller]);
  useLayoutEffect(() => {
    const isLost = hadFocus.current && document.activeElement === document.body;
    const index = focusedId === null ? -1 : ids.indexOf(focusedId);
    const lostSelection = hadSelection.current && selected.size === 0;
    hadSelection.current = selected.size > 0;
    if (index >= 0) {
      lastIndex.current = index;
      if (isLost && lostSelection) settle();
      return;
    }
    const next = ids[Math.min(lastIndex.current, ids.length - 1)];
    if (focusedId === null || next === undefined) return;
    isWanted.current = isWanted.current || isLost;
    change({ type: "focus", id: next });
    function settle() {
      isWanted.current = true;
      change({ type: "focus", id: focusedId ?? 0 });
    }
  });
  return {
    /** The focused asset gets the real focus as soon as its element is there. */
    request: () => {
      isWanted.current = true;
    },
    settle: () => {
      if (!isWanted.current || focusedId === null) return;
      const cell = scroller?.querySelector<HTMLElement>(`[data-asset-id="${focusedId}"]`);
      if (!cell) return;
      isWanted.current = false;
      cell.focus({ preventScroll: true });
    },
  };
}
