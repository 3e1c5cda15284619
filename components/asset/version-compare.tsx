"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import type { Asset } from "#lib/asset.ts";
import { type AssetVersion, versionPath } from "#lib/asset-version.ts";
import { CompareSlider } from "./compare-slider.tsx";
import { fittingWidth, type PictureSize, ratioOf } from "./picture-frame.ts";

type VersionCompareProps = {
  asset: Asset;
  earlier: AssetVersion;
  current: AssetVersion;
  onClose: () => void;
  onRestore: (() => void) | undefined;
};

/** Two files of an asset against each other: with a divider, side by side, or one after the other. */
export function VersionCompare(props: VersionCompareProps) {
  const { asset, earlier, current, onClose, onRestore } = props;
  const t = useTranslations("drawer.compare");
  const common = useTranslations("common");
  const [way, setWay] = useState<"slider" | "side" | "turns">("slider");
  const [isEarlier, setIsEarlier] = useState(true);
  const captions = {
    earlier: t("earlier", { at: new Date(earlier.createdAt) }),
    current: t("current", { at: new Date(current.createdAt) }),
  };
  const before = versionPath(asset, earlier.id, 1600);
  const after = versionPath(asset, current.id, 1600);
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t("title", { name: asset.name })}
      closeLabel={common("close")}
      size="lg"
      actions={
        onRestore && (
          <Button variant="primary" onPress={onRestore}>
            {t("restore")}
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-3">
        <SegmentedControl
          label={t("way")}
          value={way}
          onChange={setWay}
          className="self-start"
          segments={[
            { id: "slider", label: t("slider") },
            { id: "side", label: t("side") },
            { id: "turns", label: t("turns") },
          ]}
        />
        {way === "slider" && (
          <CompareSlider
            before={before}
            after={after}
            captions={captions}
            sizes={{ earlier, current }}
          />
        )}
        {way === "side" && (
          <div className="grid grid-cols-[repeat(auto-fit,minmax(min(14rem,100%),1fr))] gap-3">
            <Side src={before} caption={captions.earlier} size={earlier} />
            <Side src={after} caption={captions.current} size={current} />
          </div>
        )}
        {way === "turns" && (
          <div className="flex flex-col gap-2">
            <Side
              src={isEarlier ? before : after}
              caption={isEarlier ? captions.earlier : captions.current}
              size={isEarlier ? earlier : current}
            />
            <Button className="self-start" onPress={() => setIsEarlier(!isEarlier)}>
              {t(isEarlier ? "showCurrent" : "showEarlier")}
            </Button>
          </div>
        )}
      </div>
    </Dialog>
  );
}

type SideProps = { src: string; caption: string; size: PictureSize };

function Side({ src, caption, size }: SideProps) {
  const ratio = ratioOf(size);
  return (
    <figure
      className="mx-auto flex w-full flex-col gap-1"
      style={{ maxWidth: fittingWidth(ratio) }}
    >
      {/* biome-ignore lint/performance/noImgElement: a rendition, made and cached by us */}
      <img
        src={src}
        alt={caption}
        className="checkerboard w-full rounded-md object-contain"
        style={{ aspectRatio: ratio }}
      />
      <figcaption aria-hidden className="text-sm text-ink-2">
        {caption}
      </figcaption>
    </figure>
  );
}
