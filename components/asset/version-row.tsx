"use client";

import { Columns2, Download, RotateCcw } from "lucide-react";
import { useLocale, useTranslations } from "use-intl";
import { KindIcon } from "#components/assets/kind-icon.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Tooltip } from "#components/ui/tooltip.tsx";
import type { Asset } from "#lib/asset.ts";
import { type AssetVersion, versionPath } from "#lib/asset-version.ts";
import { formatByteSize } from "#lib/byte-size.ts";

type VersionRowProps = {
  asset: Asset;
  version: AssetVersion;
  isPending: boolean;
  /** Absent where it cannot be done. */
  onRestore: (() => void) | undefined;
  onCompare: (() => void) | undefined;
};

/** One file that an asset has or had. */
export function VersionRow({ asset, version, isPending, onRestore, onCompare }: VersionRowProps) {
  const t = useTranslations("drawer.versions");
  const locale = useLocale();
  const at = new Date(version.createdAt);
  const { width, height, createdByName: name } = version;
  return (
    <li className="flex items-center gap-3 rounded-md border p-2">
      <span className="checkerboard grid size-14 shrink-0 place-items-center overflow-hidden rounded-sm bg-panel">
        {version.previewReason || !width ? (
          <span className="grid size-full place-items-center bg-panel">
            <KindIcon kind={asset.kind} className="size-6 text-ink-3" />
          </span>
        ) : (
          // biome-ignore lint/performance/noImgElement: a rendition, made and cached by us
          <img
            src={versionPath(asset, version.id, 160)}
            alt=""
            loading="lazy"
            className="size-full object-cover"
          />
        )}
      </span>
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2">
          <span className="truncate" title={version.originalName}>
            {version.originalName}
          </span>
          {version.isCurrent && <Badge tone="accent">{t("current")}</Badge>}
        </p>
        <p className="text-sm text-ink-2">
          {t("facts", {
            pixels: width && height ? `${width} × ${height}, ` : "",
            extension: version.extension.toUpperCase(),
            size: formatByteSize(version.size, locale),
          })}
        </p>
        <p className="text-sm text-ink-3">{name ? t("by", { at, name }) : t("at", { at })}</p>
      </div>
      <div className="flex shrink-0 gap-0.5 max-[420px]:flex-col">
        {onCompare && (
          <IconButton label={t("compareLabel", { at })} icon={<Columns2 />} onPress={onCompare} />
        )}
        {onRestore && (
          <IconButton
            label={t("restoreLabel", { at })}
            icon={<RotateCcw />}
            isPending={isPending}
            onPress={onRestore}
          />
        )}
        <Tooltip text={t("downloadLabel", { at })}>
          <LinkButton
            href={versionPath(asset, version.id)}
            download={version.originalName}
            variant="quiet"
            aria-label={t("downloadLabel", { at })}
            icon={<Download />}
            className="w-8 px-0!"
          >
            {null}
          </LinkButton>
        </Tooltip>
      </div>
    </li>
  );
}
