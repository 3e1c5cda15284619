"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { useSpace } from "#components/space/space-context.tsx";
import type { AssetSearch } from "#lib/asset-search.ts";
import {
  type LibraryAddress,
  type LibraryLayout,
  libraryPath,
  readLibraryAddress,
} from "#lib/library-address.ts";

type Change = {
  search?: Partial<AssetSearch>;
  layout?: LibraryLayout;
  /** Null closes the details. */
  assetId?: number | null;
};

type UseLibraryAddress = LibraryAddress & {
  /** Whether the library page is what is open. */
  isLibrary: boolean;
  /** The path with something changed and the rest as it is. */
  pathWith: (change: Change) => string;
  /**
   * Changes the address without loading the page again. `push` makes a step that Back undoes;
   * `replace` is for what changes with every key.
   */
  change: (change: Change, history?: "push" | "replace") => void;
};

/** What the address says, and how to change it. The address is the only place that holds it. */
export function useLibraryAddress(): UseLibraryAddress {
  const { actor } = useSpace();
  const pathname = usePathname();
  const params = useSearchParams();
  const address = useMemo(() => readLibraryAddress(Object.fromEntries(params)), [params]);
  const isLibrary = pathname === libraryPath(actor.spaceId);
  const pathWith = (wanted: Change) => changedPath(actor.spaceId, address, wanted);
  const change: UseLibraryAddress["change"] = (wanted, history = "push") => {
    // From the address bar itself: a second change may come before the first has been drawn.
    const current = readLibraryAddress(
      Object.fromEntries(new URLSearchParams(window.location.search)),
    );
    const path = changedPath(actor.spaceId, current, wanted);
    if (history === "push") window.history.pushState(null, "", path);
    else window.history.replaceState(null, "", path);
  };
  return { ...address, isLibrary, pathWith, change };
}

function changedPath(
  spaceId: number,
  address: LibraryAddress,
  { search, layout = address.layout, assetId = address.assetId }: Change,
): string {
  return libraryPath(spaceId, {
    search: { ...address.search, ...search },
    ...(layout && { layout }),
    ...(assetId && { assetId }),
  });
}
