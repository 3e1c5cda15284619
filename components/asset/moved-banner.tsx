"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { useLiveEvents } from "#components/space/use-live-events.ts";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Asset } from "#lib/asset.ts";

/** Says that somebody else moved the asset while it was open. */
export function MovedBanner({ asset }: { asset: Asset }) {
  const t = useTranslations("drawer.moved");
  const { folders } = useSpace();
  const [seenFolder, setSeenFolder] = useState(asset.folderId);
  const [mover, setMover] = useState<string | null>(null);
  useLiveEvents((event) => {
    if (event.type !== "assets" || !event.ids.includes(asset.id)) return undefined;
    if (event.action === undefined || event.action === "asset.moved")
      setMover(event.isOwn ? null : (event.by ?? ""));
    return undefined;
  });
  if (mover === null || asset.folderId === seenFolder) return null;
  const folder = folders.find((one) => one.id === asset.folderId)?.name ?? t("noFolder");
  return (
    <Banner
      isLive
      title={mover ? t("title", { name: mover, folder }) : t("titleNobody", { folder })}
      actions={
        <Button size="sm" onPress={() => setSeenFolder(asset.folderId)}>
          {t("ok")}
        </Button>
      }
    />
  );
}
