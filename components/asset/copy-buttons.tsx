"use client";

import { Copy } from "lucide-react";
import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Menu } from "#components/ui/menu.tsx";
import { MenuItem } from "#components/ui/menu-item.tsx";
import { showToast } from "#components/ui/toast-queue.ts";
import type { Asset } from "#lib/asset.ts";
import type { RenditionPreset } from "#lib/rendition-preset.ts";
import { type CopyKind, copyKinds, copyText } from "./copy-texts.ts";
import { responsiveHtml } from "./responsive-html.ts";

/** Copies the address in the forms that other programs take, and the asset's ids. */
export function CopyButtons({ asset }: { asset: Asset }) {
  const t = useTranslations("asset.details");
  const { presets } = useSpace();
  const write = async (what: string, text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      showToast({ tone: "ok", title: t("copied", { what }) });
    } catch {
      showToast({ tone: "error", title: t("copyFailed"), description: text });
    }
  };
  const copy = (kind: CopyKind) => write(t(kind), copyText(kind, asset, window.location.origin));
  const copyResponsive = (preset: RenditionPreset | null) =>
    write(t("copyResponsive"), responsiveHtml(asset, preset, window.location.origin) ?? "");
  const offered = presets.filter((preset) => responsiveHtml(asset, preset, "") !== null);
  const kinds = copyKinds.filter((kind) => kind !== "copyExternal" || asset.externalId !== null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own
    <div role="group" aria-label={t("copyHeading")} className="flex flex-wrap gap-1">
      {kinds.map((kind) => (
        <Button key={kind} size="sm" icon={<Copy />} onPress={() => void copy(kind)}>
          {t(kind)}
        </Button>
      ))}
      {presets.length === 0 && responsiveHtml(asset, null, "") && (
        <Button size="sm" icon={<Copy />} onPress={() => void copyResponsive(null)}>
          {t("copyResponsive")}
        </Button>
      )}
      {offered.length > 0 && (
        <Menu
          trigger={
            <Button size="sm" icon={<Copy />}>
              {t("copyResponsive")}
            </Button>
          }
        >
          {offered.map((preset) => (
            <MenuItem key={preset.key} onAction={() => void copyResponsive(preset)}>
              {preset.name}
            </MenuItem>
          ))}
        </Menu>
      )}
    </div>
  );
}
