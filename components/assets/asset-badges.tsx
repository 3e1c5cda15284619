"use client";

import { EyeOff, Lock } from "lucide-react";
import { useTranslations } from "use-intl";
import { Badge } from "#components/ui/badge.tsx";
import type { AssetSummary } from "#lib/asset.ts";
import { useAssetWords } from "./use-asset-words.ts";

/** The states of an asset as small signs; in words they are in the name of the card. */
export function AssetBadges({ asset, tone }: { asset: AssetSummary; tone: "picture" | "neutral" }) {
  const t = useTranslations("library.card");
  const words = useAssetWords();
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
        <span title={t("private")} className="flex">
          <Badge tone={tone}>
            <EyeOff aria-label={t("private")} />
          </Badge>
        </span>
      )}
    </>
  );
}
