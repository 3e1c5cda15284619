"use client";

import { useCallback, useState } from "react";
import { isFlyingPast } from "#components/library/scroll-pace.ts";
import { classNames } from "#components/ui/class-names.ts";
import type { AssetSummary } from "#lib/asset.ts";
import { renditionPath } from "#lib/delivery-path.ts";
import { AssetNoThumb } from "./asset-no-thumb.tsx";
import { awaitPicture } from "./await-picture.ts";

type AssetThumbProps = {
  asset: AssetSummary;
  /** How wide it stands, as `sizes` of an image: "40px". */
  sizes: string;
  /** Widths in pixels to choose from; the height is three quarters of each. */
  widths: readonly number[];
  /** The blurred picture is for the browser to draw; the first HTML has the colour alone. */
  hasPlaceholder: boolean;
  /** Shown under the sign of a file without a preview. */
  noPreview?: string | null;
};

/**
 * The picture of a card or row, 4:3. One element: the placeholder is the ground of the picture
 * itself, and goes without another rendering once the thumbnail covers it.
 */
export function AssetThumb({
  asset,
  sizes,
  widths,
  hasPlaceholder,
  noPreview = null,
}: AssetThumbProps) {
  // How often it was asked for, with another image each time.
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(-1);
  const thumbhash = hasPlaceholder ? asset.thumbhash : null;
  // Nobody sees the pictures of a list that flies past. Each one that is asked for all the same
  // costs the server a request, and the page 30 µs of a pause when its memory is given back.
  const [isPutOff] = useState(isFlyingPast);
  // Drawings are shown whole: what is cut off a logo is missed, what is cut off a photo is not.
  const isDrawing = asset.kind === "vector";
  const pathOf = (width: number) =>
    renditionPath(asset, width, isDrawing ? 0 : Math.round((width * 3) / 4));
  const src = pathOf(widths[0] ?? 480);
  const srcset =
    widths.length > 1 ? widths.map((width) => `${pathOf(width)} ${width}w`).join(", ") : "";
  const watch = useCallback(
    (image: HTMLImageElement) => awaitPicture(image, thumbhash, isPutOff ? { srcset, src } : null),
    [thumbhash, isPutOff, srcset, src],
  );
  if (asset.previewReason || failed === attempt)
    return (
      <AssetNoThumb
        asset={asset}
        attempt={attempt}
        retry={() => setAttempt(attempt + 1)}
        noPreview={noPreview}
      />
    );
  return (
    // biome-ignore lint/performance/noImgElement: renditions are cut and cached by delivery
    <img
      key={`${attempt} ${asset.fileKey}`}
      ref={watch}
      src={isPutOff ? undefined : src}
      srcSet={isPutOff || srcset === "" ? undefined : srcset}
      sizes={widths.length > 1 ? sizes : undefined}
      alt=""
      loading="lazy"
      decoding="async"
      draggable={false}
      onError={() => setFailed(attempt)}
      style={asset.dominantColor ? { backgroundColor: asset.dominantColor } : undefined}
      className={classNames(
        "absolute inset-0 size-full bg-cover bg-center",
        isDrawing ? "object-contain p-2" : "object-cover",
      )}
    />
  );
}
