"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { placeholderUrl } from "#components/assets/placeholder-url.ts";
import { Dialog } from "#components/ui/dialog.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import type { AssetSummary } from "#lib/asset.ts";
import { originalPath, renditionPath } from "#lib/delivery-path.ts";

type QuickLookProps = {
  asset: AssetSummary | undefined;
  /** To the neighbour in the list. */
  onStep: (step: 1 | -1) => void;
  onClose: () => void;
};

/** An asset as large as the window allows, for a moment: arrow keys go on, Space and Escape close. */
export default function QuickLook({ asset, onStep, onClose }: QuickLookProps) {
  const t = useTranslations("list.look");
  const common = useTranslations("common");
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.focus(), []);
  if (!asset) return null;
  return (
    <Dialog
      isOpen
      size="lg"
      title={asset.name}
      closeLabel={common("close")}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside do the same; these are their keys */}
      <div
        // Not a button: the first Escape would close its tooltip.
        ref={frame}
        tabIndex={-1}
        className="flex items-center gap-2 outline-none max-sm:flex-wrap max-sm:justify-between"
        onKeyDown={(event) => {
          if (event.key === "ArrowLeft") onStep(-1);
          else if (event.key === "ArrowRight") onStep(1);
          else if (event.key.toLowerCase() === "p") onClose();
          else if (event.key === " " && event.target === event.currentTarget) onClose();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        <IconButton label={t("previous")} icon={<ChevronLeft />} onPress={() => onStep(-1)} />
        <div
          className="grid h-[60vh] min-w-0 flex-1 place-items-center max-sm:order-first max-sm:h-[50vh] max-sm:basis-full"
          key={asset.id}
        >
          <Picture asset={asset} noPreview={t("noPreview")} />
        </div>
        <IconButton label={t("next")} icon={<ChevronRight />} onPress={() => onStep(1)} />
      </div>
    </Dialog>
  );
}

function Picture({ asset, noPreview }: { asset: AssetSummary; noPreview: string }) {
  const className = "max-h-full max-w-full rounded-sm object-contain";
  if (asset.kind === "video")
    return (
      // biome-ignore lint/a11y/useMediaCaption: the library holds no caption files that could be offered
      <video controls src={originalPath(asset)} className={className} />
    );
  if (asset.previewReason || !asset.width || !asset.height)
    return <p className="text-ink-2">{noPreview}</p>;
  const blurred = asset.thumbhash ? placeholderUrl(asset.thumbhash) : null;
  return (
    // biome-ignore lint/performance/noImgElement: renditions are cut and cached by delivery
    <img
      src={renditionPath(asset, 1600, 0)}
      alt={asset.alt ?? ""}
      width={asset.width}
      height={asset.height}
      className={`${className} h-auto bg-cover`}
      style={{ backgroundImage: blurred ? `url(${blurred})` : undefined }}
    />
  );
}
