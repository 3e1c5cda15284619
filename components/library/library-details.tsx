"use client";

import { ShellAside } from "#components/space/shell-aside.tsx";
import { lazyPart } from "#components/ui/lazy-part.tsx";
import type { AssetList } from "./use-asset-list.ts";

const AssetDrawer = lazyPart(() =>
  import("#components/asset/asset-drawer.tsx").then((file) => file.AssetDrawer),
);

type LibraryDetailsProps = {
  assetId: number | null;
  list: AssetList;
  /** Opens the details of another asset, or closes them with null. */
  open: (assetId: number | null) => void;
};

/** The details of the open asset beside the list, and the way to its neighbours. */
export function LibraryDetails({ assetId, list, open }: LibraryDetailsProps) {
  if (assetId === null) return null;
  const index = list.indexOf(assetId);
  const previous = index > 0 ? list.at(index - 1)?.id : undefined;
  const next = index >= 0 ? list.at(index + 1)?.id : undefined;
  return (
    <ShellAside>
      <AssetDrawer
        assetId={assetId}
        search={list.search}
        onClose={() => open(null)}
        onPrevious={previous === undefined ? undefined : () => open(previous)}
        onNext={next === undefined ? undefined : () => open(next)}
        {...(index >= 0 && { position: { index: index + 1, total: list.total } })}
      />
    </ShellAside>
  );
}
