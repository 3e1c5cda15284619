"use client";

import { classNames } from "#components/ui/class-names.ts";
import type { AssetSummary } from "#lib/asset.ts";

/** The name of an asset. A click opens the details beside the list; with Ctrl, its page in a new tab. */
export function AssetNameLink({ asset, className }: { asset: AssetSummary; className?: string }) {
  return (
    <a
      href={`/spaces/${asset.spaceId}/assets/${asset.id}`}
      data-open
      tabIndex={-1}
      draggable={false}
      title={asset.name}
      className={classNames("truncate text-ink no-underline hover:underline", className)}
    >
      <bdi>{asset.name}</bdi>
    </a>
  );
}
