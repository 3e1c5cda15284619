"use client";

import { Copy } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { showToast } from "#components/ui/toast-queue.ts";
import type { Asset } from "#lib/asset.ts";
import { type CopyKind, copyKinds, copyText } from "./copy-texts.ts";

/** Copies the address in the forms that other programs take, and the asset's ids. */
export function CopyButtons({ asset }: { asset: Asset }) {
  const t = useTranslations("asset.details");
  const copy = async (kind: CopyKind) => {
    try {
      await navigator.clipboard.writeText(copyText(kind, asset, window.location.origin));
      showToast({ tone: "ok", title: t("copied", { what: t(kind) }) });
    } catch {
      showToast({
        tone: "error",
        title: t("copyFailed"),
        description: copyText(kind, asset, window.location.origin),
      });
    }
  };
  const kinds = copyKinds.filter((kind) => kind !== "copyExternal" || asset.externalId !== null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own
    <div role="group" aria-label={t("copyHeading")} className="flex flex-wrap gap-1">
      {kinds.map((kind) => (
        <Button key={kind} size="sm" icon={<Copy />} onPress={() => void copy(kind)}>
          {t(kind)}
        </Button>
      ))}
    </div>
  );
}
