"use client";

import { useTranslations } from "use-intl";
import { Banner } from "#components/ui/banner.tsx";
import type { Asset } from "#lib/asset.ts";
import type { CutPreset } from "./cut-presets.ts";
import { CutPreview } from "./cut-preview.tsx";
import { useCutPresets } from "./use-cut-presets.ts";
import type { FocusDraft } from "./use-focus-draft.ts";
import { useFocusWords } from "./use-focus-words.ts";

type CutPreviewsProps = {
  asset: Asset;
  draft: FocusDraft;
  chosen: CutPreset | undefined;
  onChoose: (preset: CutPreset) => void;
};

/** Every preset as it will be cut. The chosen one shows its window on the stage. */
export function CutPreviews({ asset, draft, chosen, onChoose }: CutPreviewsProps) {
  const t = useTranslations("asset.focus");
  const cutPresets = useCutPresets();
  const { cutIn } = useFocusWords(draft);
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-sm font-semibold text-ink-2">{t("cuts")}</h3>
      <div className="grid grid-cols-2 items-start gap-2.5">
        {cutPresets.map((preset) => (
          <CutPreview
            key={preset.id}
            asset={asset}
            draft={draft}
            preset={preset}
            isChosen={preset.id === chosen?.id}
            onChoose={() => onChoose(preset)}
          />
        ))}
      </div>
      <p className="text-sm text-ink-3">{t("cutsHint")}</p>
      {cutIn && <Banner tone="warn">{t("areaCutIn", { presets: cutIn })}</Banner>}
    </section>
  );
}
