"use client";

import { type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { AssetGrid } from "#components/assets/asset-grid.tsx";
import { AssetRows } from "#components/assets/asset-rows.tsx";
import { useLatest } from "#components/ui/use-latest.ts";
import type { AssetSummary } from "#lib/asset.ts";
import type { LibraryLayout } from "#lib/library-address.ts";
import { afterFrames } from "./after-frames.ts";
import { type AssetBrowserActions, AssetBrowserContext } from "./asset-browser-context.ts";
import { AssetMenu } from "./asset-menu.tsx";
import { isChosen, type SelectionChange } from "./asset-selection.ts";
import type { AssetViewHandle } from "./asset-view.ts";
import { type CommandSubject, selectionSubject, subjectOf } from "./command-subject.ts";
import type { AssetCommand } from "./commands/asset-command.ts";
import { MarqueeRectangle } from "./marquee-rectangle.tsx";
import type { SelectMode } from "./select-mode.ts";
import { startAssetDrag } from "./start-asset-drag.ts";
import type { AssetList } from "./use-asset-list.ts";
import { type BrowserKeys, useBrowserKeys } from "./use-browser-keys.ts";
import { isTouch, useItemClicks } from "./use-item-clicks.ts";
import { useKeptFocus } from "./use-kept-focus.ts";
import { useKeptScroll } from "./use-kept-scroll.ts";
import { useMarquee } from "./use-marquee.ts";
import { useRange } from "./use-range.ts";
import type { useRenaming } from "./use-renaming.ts";

type AssetBrowserProps = Pick<
  BrowserKeys,
  | "list"
  | "selection"
  | "change"
  | "openId"
  | "openDetails"
  | "preview"
  | "hasLetters"
  | "spacePreviews"
  | "clearSearch"
> & {
  label: string;
  layout: LibraryLayout;
  renaming: ReturnType<typeof useRenaming>;
  /** Selected in another list, and kept. */
  kept: readonly AssetSummary[];
  /** The place in the list of what is looked at large. */
  lookedAt: number | null;
  commandsFor: (subject: CommandSubject) => AssetCommand[];
  clipboard: BrowserKeys["clipboard"] & { cutIds: ReadonlySet<number> };
  selectAll: () => void;
  mode: SelectMode;
  setMode: (mode: SelectMode) => void;
};

type MenuPlace = { x: number; y: number; subject: CommandSubject };

/** The list of assets with its one model of focus, selection, keys, clicks and menus. */
export function AssetBrowser(props: AssetBrowserProps) {
  const { list, selection, change, layout, openId, openDetails, commandsFor, mode, setMode } =
    props;
  const { renaming } = props;
  // As state: the views inside are drawn again once it is there.
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const viewRef = useRef<AssetViewHandle>(null);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const focus = useKeptFocus(scroller, list, selection, change);
  const scroll = useKeptScroll({
    ...{ viewRef, scroller, list, layout, selection, change, requestFocus: focus.request },
  });
  const extendTo = useRange(list, selection, change);
  const marquee = useMarquee(scroller, viewRef, list, selection, change);
  useReturnFromDetails(openId, list, change, focus.request);
  useReturnFromLook(props.lookedAt, list, change, focus.request);

  const chosen = () => selectionSubject(list, selection, props.kept);
  const subjectsOf = (asset: AssetSummary) =>
    (isChosen(selection.chosen, asset) && chosen()) || subjectOf(asset);
  const chosenOr = (asset: AssetSummary) => chosen() ?? subjectOf(asset);
  const showMenu = (asset: AssetSummary, x: number, y: number) => {
    if (!isChosen(selection.chosen, asset))
      change({ type: "only", place: { index: list.indexOf(asset.id), id: asset.id } });
    setMenu({ x, y, subject: subjectsOf(asset) });
  };
  const clicks = useItemClicks({
    ...{ list, selection, change, extendTo, openId, openDetails, mode, setMode },
  });
  const latest = useLatest<AssetBrowserActions>({
    click: clicks.click,
    pointerDown: clicks.pointerDown,
    doubleClick: (asset, event) => {
      const isOther =
        event.target instanceof Element &&
        event.target.closest("[data-select], [data-menu], input");
      if (!isOther && mode === null) openDetails(asset.id);
    },
    contextMenu: (asset, event) => {
      // Inputs keep the menu of the browser.
      if (event.target instanceof Element && event.target.closest("input")) return;
      event.preventDefault();
      if (!clicks.isTouching()) showMenu(asset, event.clientX, event.clientY);
    },
    openMenu: (asset, button) => {
      const { left, bottom } = button.getBoundingClientRect();
      showMenu(asset, left, bottom);
    },
    focus: (index, id) => {
      if (selection.focused?.index !== index || selection.focused.id !== id)
        change({ type: "focus", place: { index, id } });
    },
    dragStart: (asset, event) => startAssetDrag(event, subjectsOf(asset)),
    dragEnd: () => undefined,
    nameDraftOf: (asset) => renaming.draftOf(asset.id),
    keepNameDraft: (asset, value) => renaming.keepDraft(asset.id, value),
    endRename: (asset, name, isLeft) => {
      renaming.end(asset, name);
      // Whoever went elsewhere stays there.
      if (!isLeft) focus.request();
    },
    renameNext: (asset, step) => {
      const index = list.indexOf(asset.id) + step;
      const next = list.at(index);
      if (!next) return;
      change({ type: "focus", place: { index, id: next.id } });
      viewRef.current?.scrollToIndex(index);
      renaming.start(next.id);
    },
  });
  const actions = useMemo<AssetBrowserActions>(
    () => ({
      click: (...args) => latest.current.click(...args),
      pointerDown: (...args) => latest.current.pointerDown(...args),
      doubleClick: (...args) => latest.current.doubleClick(...args),
      contextMenu: (...args) => latest.current.contextMenu(...args),
      openMenu: (...args) => latest.current.openMenu(...args),
      focus: (...args) => latest.current.focus(...args),
      dragStart: (...args) => latest.current.dragStart(...args),
      dragEnd: () => latest.current.dragEnd(),
      nameDraftOf: (...args) => latest.current.nameDraftOf(...args),
      keepNameDraft: (...args) => latest.current.keepNameDraft(...args),
      endRename: (...args) => latest.current.endRename(...args),
      renameNext: (...args) => latest.current.renameNext(...args),
    }),
    [latest],
  );
  const onKeyDown = useBrowserKeys({
    ...props,
    viewRef,
    extendTo,
    subjectsOf,
    chosenOr,
    requestFocus: focus.request,
    showMenu,
    leaveMode: () => {
      if (mode !== null) setMode(null);
      return mode !== null;
    },
  });
  const View = layout === "list" ? AssetRows : AssetGrid;
  return (
    <AssetBrowserContext value={actions}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the grid inside has the role; the keys of all its cells are handled here */}
      <div
        ref={setScroller}
        data-list-scroller
        onKeyDown={onKeyDown}
        onPointerDown={marquee.begin}
        onMouseDown={(event) => {
          // Pressing beside the cards takes the focus from none of them.
          if (isBeside(event)) event.preventDefault();
        }}
        onClick={(event) => {
          // A click beside the cards lets go of the selection.
          if (isBeside(event) && !isTouch(event) && !marquee.hasDrawn()) change({ type: "clear" });
        }}
        // With a ground of its own the browser scrolls it without drawing it again.
        className="@container/list min-h-0 select-none flex-1 bg-bg overflow-y-auto overscroll-contain"
      >
        <View
          label={props.label}
          list={list}
          selection={selection}
          openId={openId}
          renamingId={renaming.renamingId}
          cutIds={props.clipboard.cutIds}
          scroller={scroller}
          viewRef={viewRef}
          startIndex={scroll.startIndex}
          onSee={scroll.onSee}
          onDrawn={focus.settle}
        />
      </div>
      {marquee.box && <MarqueeRectangle box={marquee.box} />}
      <AssetMenu
        place={menu}
        commands={menu ? commandsFor(menu.subject) : []}
        onClose={() => setMenu(null)}
      />
    </AssetBrowserContext>
  );
}

function isBeside(event: MouseEvent): boolean {
  return (
    event.target instanceof Element && !event.target.closest("[data-index], [role=columnheader]")
  );
}

/** Whoever went on while looking at one large comes back to the one that was seen last. */
function useReturnFromLook(
  lookedAt: number | null,
  list: AssetList,
  change: (change: SelectionChange) => void,
  requestFocus: () => void,
): void {
  const last = useRef(lookedAt);
  const latest = useLatest(() => {
    const index = last.current ?? -1;
    last.current = null;
    if (index < 0) return;
    requestFocus();
    change({ type: "focus", place: { index, id: list.at(index)?.id ?? null } });
  });
  useEffect(() => {
    if (lookedAt !== null) last.current = lookedAt;
    if (lookedAt !== null || last.current === null) return;
    // A closing dialog gives the focus to where it was opened from, in the next frame.
    afterFrames(2, () => latest.current());
  }, [lookedAt, latest]);
}

/** Whoever was in the details comes back to where they were opened from. */
function useReturnFromDetails(
  openId: number | null,
  list: AssetList,
  change: (change: SelectionChange) => void,
  requestFocus: () => void,
): void {
  const wasOpen = useRef(openId);
  useLayoutEffect(() => {
    const closedId = openId === null ? wasOpen.current : null;
    wasOpen.current = openId;
    if (closedId === null || document.activeElement !== document.body) return;
    const index = list.indexOf(closedId);
    if (index < 0) return;
    requestFocus();
    change({ type: "focus", place: { index, id: closedId } });
  });
}
