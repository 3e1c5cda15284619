"use client";

import { RotateCw } from "lucide-react";
import { useTranslations } from "use-intl";
import { classNames } from "#components/ui/class-names.ts";
import type { AssetSummary } from "#lib/asset.ts";
import { renditionPath } from "#lib/delivery-path.ts";
import { KindIcon } from "./kind-icon.tsx";
import { usePlaceholder } from "./use-placeholder.ts";
import { useTries } from "./use-tries.ts";

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

/** The picture of a card or row, 4:3: its placeholder first, then the thumbnail over it. */
export function AssetThumb({
  asset,
  sizes,
  widths,
  hasPlaceholder,
  noPreview = null,
}: AssetThumbProps) {
  const t = useTranslations("table.thumb");
  const { state, attempt, show, fail, retry } = useTries();
  const isWaiting = state === "loading" && hasPlaceholder && !asset.previewReason;
  const blurred = usePlaceholder(isWaiting ? asset.thumbhash : null);
  if (asset.previewReason || state === "failed")
    return (
      <span className="absolute inset-0 flex flex-col items-center justify-center gap-1 p-2 text-center text-ink-3">
        <KindIcon kind={asset.kind} className={noPreview === null ? "size-4" : "size-6"} />
        {noPreview !== null && (
          <span className="line-clamp-3 text-xs">
            {asset.previewReason ? noPreview : t("failed")}
          </span>
        )}
        {!asset.previewReason && (
          <button
            type="button"
            tabIndex={-1}
            aria-label={t("retry", { name: asset.name })}
            title={t("retry", { name: asset.name })}
            // Not a click on the card around it.
            onPointerDown={(event) => event.stopPropagation()}
            onDoubleClick={(event) => event.stopPropagation()}
            onClick={(event) => {
              event.stopPropagation();
              retry();
            }}
            className={classNames(
              "grid size-6 place-items-center rounded-xs text-ink-2 hover:bg-hover hover:text-ink",
              // The middle of a card is for choosing it.
              noPreview !== null && "absolute top-2 right-2",
            )}
          >
            <RotateCw className="size-3.5" />
          </button>
        )}
      </span>
    );
  // Drawings are shown whole: what is cut off a logo is missed, what is cut off a photo is not.
  const isDrawing = asset.kind === "vector";
  const pathOf = (width: number) =>
    renditionPath(asset, width, isDrawing ? 0 : Math.round((width * 3) / 4));
  return (
    <>
      {state === "loading" && (
        <span
          aria-hidden
          className="absolute inset-0 bg-cover bg-center"
          style={{
            backgroundColor: asset.dominantColor ?? undefined,
            backgroundImage: blurred ? `url(${blurred})` : undefined,
          }}
        />
      )}
      {/* biome-ignore lint/performance/noImgElement: renditions are cut and cached by delivery */}
      <img
        key={attempt}
        // A cached picture may be there before React is.
        ref={(image) => {
          if (image?.complete && image.naturalWidth > 0) show();
        }}
        src={pathOf(widths[0] ?? 480)}
        srcSet={widths.map((width) => `${pathOf(width)} ${width}w`).join(", ")}
        sizes={sizes}
        alt=""
        loading="lazy"
        decoding="async"
        draggable={false}
        onLoad={show}
        onError={fail}
        className={classNames(
          "absolute inset-0 size-full",
          isDrawing ? "object-contain p-2" : "object-cover",
        )}
      />
    </>
  );
}
