"use client";

import { ZoomIn } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import type { Asset } from "#lib/asset.ts";
import { editedAlt } from "./edited-alt.ts";
import { useRemembered } from "./use-remembered.ts";
import { ZoomDialog } from "./zoom-dialog.tsx";

/** Opens the picture over the whole screen. */
export function ZoomButton({ asset }: { asset: Asset }) {
  const t = useTranslations("drawer.zoom");
  const { space } = useSpace();
  const [isOpen, setIsOpen] = useState(false);
  const [languages] = useRemembered(`vitrine:languages:${asset.spaceId}`, "");
  if (asset.previewReason || !asset.width || !asset.height) return null;
  return (
    // Dark in both themes: it lies on a picture.
    <span data-theme="dark">
      <IconButton
        label={t("open")}
        variant="default"
        icon={<ZoomIn />}
        className="size-7!"
        onPress={() => setIsOpen(true)}
      />
      {isOpen && (
        <ZoomDialog
          asset={asset}
          size={{ width: asset.width, height: asset.height }}
          alt={editedAlt(asset, languages.split(","), space.defaultLanguage)}
          onClose={() => setIsOpen(false)}
        />
      )}
    </span>
  );
}
