"use client";

import { type MouseEvent, useRef, useState } from "react";
import { AssetGrid } from "#components/assets/asset-grid.tsx";
import { AssetRows } from "#components/assets/asset-rows.tsx";
import { useWaitingCell } from "#components/assets/cell-drafts.ts";
import { lazyPart } from "#components/ui/lazy-part.tsx";
import type { AssetSummary } from "#lib/asset.ts";
import type { LibraryLayout } from "#lib/library-address.ts";
import { AssetBrowserContext } from "./asset-browser-context.ts";
import { AssetMenu } from "./asset-menu.tsx";
import { isChosen } from "./asset-selection.ts";
import type { AssetViewHandle } from "./asset-view.ts";
import { type CommandSubject, selectionSubject, subjectOf } from "./command-subject.ts";
import type { AssetCommand } from "./commands/asset-command.ts";
import type { BrowserKeys } from "./key-handlers.ts";
import { MarqueeRectangle } from "./marquee-rectangle.tsx";
import type { SelectMode } from "./select-mode.ts";
import { useBrowserKeys } from "./use-browser-keys.ts";
import { type Renaming, useItemActions } from "./use-item-actions.ts";
import { isTouch, useItemClicks } from "./use-item-clicks.ts";
import { useKeptFocus } from "./use-kept-focus.ts";
import { useKeptScroll } from "./use-kept-scroll.ts";
import { useMarquee } from "./use-marquee.ts";
import { useRange } from "./use-range.ts";
import { useReturnFromDetails, useReturnFromLook } from "./use-return-focus.ts";
import { useTextCells } from "./use-text-cells.ts";

const WaitingDraft = lazyPart(
  () => import("#components/assets/waiting-draft.tsx").then((file) => file.WaitingDraft),
  { takesFocus: false },
);

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
  renaming: Renaming;
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
  const back = { list, change, requestFocus: focus.request };
  useReturnFromDetails(openId, back);
  useReturnFromLook(props.lookedAt, back);

  const chosen = () => selectionSubject(list, selection, props.kept);
  const subjectsOf = (asset: AssetSummary) =>
    (isChosen(selection.chosen, asset) && chosen()) || subjectOf(asset);
  const chosenOr = (asset: AssetSummary) => chosen() ?? subjectOf(asset);
  const showMenu = (asset: AssetSummary, x: number, y: number) => {
    if (!isChosen(selection.chosen, asset))
      change({ type: "only", place: { index: list.indexOf(asset.id), id: asset.id } });
    setMenu({ x, y, subject: subjectsOf(asset) });
  };
  const waiting = useWaitingCell();
  const texts = useTextCells({ list, viewRef, change, focusColumn: focus.requestColumn });
  const clicks = useItemClicks({
    ...{ list, selection, change, extendTo, openId, openDetails, mode, setMode },
    openText: texts.open,
  });
  const actions = useItemActions({
    ...{ list, selection, change, viewRef, mode, clicks, renaming, texts, openDetails },
    ...{ subjectsOf, showMenu, requestFocus: focus.request },
  });
  const onKeyDown = useBrowserKeys({
    ...props,
    viewRef,
    extendTo,
    subjectsOf,
    chosenOr,
    requestFocus: focus.request,
    openText: texts.open,
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
          editedText={texts.edited}
          cutIds={props.clipboard.cutIds}
          scroller={scroller}
          viewRef={viewRef}
          startIndex={scroll.startIndex}
          onSee={scroll.onSee}
          onDrawn={focus.settle}
        />
      </div>
      {waiting && <WaitingDraft key={waiting} cell={waiting} list={list} />}
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
