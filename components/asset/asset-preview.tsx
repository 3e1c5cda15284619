"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { placeholderUrl } from "#components/assets/placeholder-url.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { classNames } from "#components/ui/class-names.ts";
import type { Asset } from "#lib/asset.ts";
import { originalPath, renditionPath } from "#lib/delivery-path.ts";
import { parseFocus } from "#lib/focus.ts";
import { focusAnchor, percentOf } from "../focus/move-focus.ts";
import { editedAlt } from "./edited-alt.ts";
import { FocusMarker } from "./focus-marker.tsx";
import { NoPreview } from "./no-preview.tsx";
import { useRemembered } from "./use-remembered.ts";
import { ZoomButton } from "./zoom-button.tsx";

type AssetPreviewProps = {
  asset: Asset;
  /** The tallest it may be, as CSS length. */
  maxHeight: string;
  /** Pixels of the renditions to choose from. */
  widths: readonly [number, number];
  /** Lies in the corner of the picture. */
  children?: ReactNode;
};

/** The whole asset, as large as there is room: a picture, a player, or why there is neither. */
export function AssetPreview({ asset, maxHeight, widths, children }: AssetPreviewProps) {
  const t = useTranslations("asset.preview");
  if (asset.kind === "video")
    return (
      // biome-ignore lint/a11y/useMediaCaption: the library holds no caption files that could be offered
      <video
        controls
        preload="metadata"
        src={originalPath(asset)}
        aria-label={t("videoLabel", { name: asset.name })}
        className="w-full rounded-md bg-over-picture"
        style={{ maxHeight }}
      />
    );
  if (asset.kind === "audio")
    return (
      // biome-ignore lint/a11y/useMediaCaption: the library holds no caption files that could be offered
      <audio
        controls
        preload="metadata"
        src={originalPath(asset)}
        aria-label={t("audioLabel", { name: asset.name })}
        className="w-full"
      />
    );
  if (asset.previewReason || !asset.width || !asset.height) return <NoPreview asset={asset} />;
  return (
    <Picture
      asset={asset}
      size={{ width: asset.width, height: asset.height }}
      maxHeight={maxHeight}
      widths={widths}
    >
      {children}
    </Picture>
  );
}

type PictureProps = AssetPreviewProps & { size: { width: number; height: number } };

function Picture({ asset, size, maxHeight, widths, children }: PictureProps) {
  const { space } = useSpace();
  const [languages] = useRemembered(`vitrine:languages:${asset.spaceId}`, "");
  const alt = editedAlt(asset, languages.split(","), space.defaultLanguage);
  const [isLoaded, setIsLoaded] = useState(false);
  const image = useRef<HTMLImageElement>(null);
  // A picture from the cache may be there before React listens.
  useEffect(() => setIsLoaded(image.current?.complete ?? false), []);
  const focus = asset.focus ? parseFocus(asset.focus) : null;
  const anchor = focus && focusAnchor(focus);
  const ratio = size.width / size.height;
  const [small, large] = widths;
  // Drawings say nothing about transparency; most have it.
  const isSeeThrough = asset.file.hasAlpha || asset.kind === "vector";
  const blurred = asset.thumbhash && placeholderUrl(asset.thumbhash);
  const placeholder = {
    backgroundColor: asset.dominantColor ?? undefined,
    backgroundImage: blurred ? `url(${blurred})` : undefined,
    backgroundSize: "100% 100%",
  };
  return (
    <div className="relative flex justify-center rounded-md bg-panel">
      <div
        className={classNames(
          "relative overflow-hidden rounded-md",
          isSeeThrough && "checkerboard",
        )}
        style={{
          aspectRatio: `${size.width} / ${size.height}`,
          width: `min(100%, ${maxHeight} * ${ratio})`,
          ...(!isLoaded && placeholder),
        }}
      >
        {/* biome-ignore lint/performance/noImgElement: renditions are cut and cached by delivery */}
        <img
          ref={image}
          src={renditionPath(asset, small, 0)}
          srcSet={`${renditionPath(asset, small, 0)} ${small}w, ${renditionPath(asset, large, 0)} ${large}w`}
          sizes={`min(100vw, ${Math.round(small)}px)`}
          alt={alt.text}
          lang={alt.language}
          onLoad={() => setIsLoaded(true)}
          className="block size-full"
        />
        {anchor && (
          <FocusMarker
            x={percentOf(anchor.x + 0.5, size.width)}
            y={percentOf(anchor.y + 0.5, size.height)}
          />
        )}
      </div>
      <div className="absolute end-2 bottom-2 flex gap-1">
        <ZoomButton asset={asset} />
        {children}
      </div>
    </div>
  );
}
