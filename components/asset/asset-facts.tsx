"use client";

import { useFormatter, useLocale, useTranslations } from "use-intl";
import { PropertyList } from "#components/ui/property-list.tsx";
import type { Asset } from "#lib/asset.ts";
import { formatByteSize } from "#lib/byte-size.ts";
import { parseFocus } from "#lib/focus.ts";
import { focusAnchor } from "../focus/move-focus.ts";
import { readCameraFacts } from "./camera-facts.ts";
import { useOriginText } from "./use-origin-text.ts";

type Fact = { label: string; value: string | null };

/** What is known about the file: pixels, size, type, camera, times, and who uploaded it. */
export function AssetFacts({ asset }: { asset: Asset }) {
  const t = useTranslations("asset.details");
  const common = useTranslations("common");
  const drawer = useTranslations("drawer");
  const origin = useOriginText(asset.file.origin);
  const format = useFormatter();
  const locale = useLocale();
  const { file } = asset;
  const camera = readCameraFacts(file.camera);
  const focus = asset.focus ? parseFocus(asset.focus) : null;
  const hasPicture = asset.width !== null && asset.height !== null;
  const facts: Fact[] = [
    {
      label: t("pixels"),
      value:
        asset.width && asset.height
          ? t("pixelsValue", { width: asset.width, height: asset.height })
          : null,
    },
    { label: t("size"), value: formatByteSize(asset.size, locale) },
    {
      label: t("type"),
      value: t("typeValue", {
        kind: common(`kind.${asset.kind}`),
        extension: file.extension.toUpperCase(),
      }),
    },
    {
      label: t("duration"),
      value: file.durationMs === null ? null : durationText(file.durationMs),
    },
    { label: t("frames"), value: file.frames && file.frames > 1 ? String(file.frames) : null },
    {
      label: t("focus"),
      value: hasPicture ? (focus ? t("focusValue", focusAnchor(focus)) : t("noFocus")) : null,
    },
    {
      label: t("taken"),
      // The camera's own clock: shown as it stood on it, in no other zone.
      value: camera.takenAt
        ? format.dateTime(camera.takenAt, {
            dateStyle: "medium",
            timeStyle: "short",
            timeZone: "UTC",
          })
        : null,
    },
    { label: t("camera"), value: camera.camera },
    { label: t("lens"), value: camera.lens },
    {
      label: t("exposure"),
      value:
        [
          camera.exposureTime && t("exposureTime", { seconds: camera.exposureTime }),
          camera.fNumber && `ƒ/${format.number(camera.fNumber)}`,
          camera.iso && `ISO ${camera.iso}`,
          camera.focalLength && t("focalLength", { length: camera.focalLength }),
        ]
          .filter(Boolean)
          .join(", ") || null,
    },
    { label: t("place"), value: camera.place },
    {
      label: t("uploaded"),
      value: asset.createdByName
        ? t("uploadedBy", { at: new Date(asset.createdAt), name: asset.createdByName })
        : format.dateTime(asset.createdAt, { dateStyle: "medium" }),
    },
    {
      label: t("originalName"),
      value: file.originalName === asset.name ? null : file.originalName,
    },
    { label: drawer("origin.label"), value: origin },
    { label: t("version"), value: String(asset.version) },
    { label: t("externalId"), value: asset.externalId },
  ];
  return (
    <PropertyList
      items={facts.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]))}
    />
  );
}

function durationText(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index ? String(part).padStart(2, "0") : part)).join(":");
}
