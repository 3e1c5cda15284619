"use client";

import { EyeOff, Lock } from "lucide-react";
import { Badge } from "#components/ui/badge.tsx";
import type { AssetSummary } from "#lib/asset.ts";
import type { AssetWords } from "./use-asset-words.ts";

type AssetBadgesProps = { asset: AssetSummary; words: AssetWords; tone: "picture" | "neutral" };

/** The states of an asset as small signs; in words they are in the name of the card. */
export function AssetBadges({ asset, words, tone }: AssetBadgesProps) {
  const lock = words.lock(asset);
  const goes = words.goes(asset);
  return (
    <>
      {/* On a card it stands under the picture. */}
      {goes && tone === "neutral" && (
        <span title={goes.long} className="flex">
          <Badge tone={tone}>
            <span aria-hidden>{goes.short}</span>
            <span className="sr-only">{goes.long}</span>
          </Badge>
        </span>
      )}
      {lock && (
        <span title={lock} className="flex">
          <Badge tone={tone}>
            <Lock aria-label={lock} />
          </Badge>
        </span>
      )}
      {asset.isPrivate && (
        <span title={words.isPrivate()} className="flex">
          <Badge tone={tone}>
            <EyeOff aria-label={words.isPrivate()} />
          </Badge>
        </span>
      )}
    </>
  );
}
