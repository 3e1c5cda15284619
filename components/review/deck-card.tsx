"use client";

import { Check, CornerUpLeft } from "lucide-react";
import { useTranslations } from "use-intl";
import { AssetPreview } from "#components/asset/asset-preview.tsx";
import { hasPicture } from "#components/asset/has-picture.ts";
import { PresentPeople } from "#components/asset/present-people.tsx";
import { usePreferences } from "#components/palette/preferences-context.tsx";
import { useSpace } from "#components/space/space-context.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Asset } from "#lib/asset.ts";
import { DeckCuts } from "./deck-cuts.tsx";
import { DeckTexts } from "./deck-texts.tsx";

type DeckCardProps = {
  asset: Asset;
  /** It waits, and the person may decide. */
  isOpen: boolean;
  isBusy: boolean;
  /** Null shows the texts of all languages. */
  language: string | null;
  onLanguage: (language: string | null) => void;
  onApprove: () => void;
  onSendBack: () => void;
};

/** One asset of the deck: its picture, its texts, how it is cut, and the two decisions. */
export function DeckCard(props: DeckCardProps) {
  const { asset, isOpen, isBusy, language, onLanguage, onApprove, onSendBack } = props;
  const t = useTranslations("review");
  const { actor } = useSpace();
  const { letterKeys } = usePreferences();
  const { review } = asset;
  return (
    <article aria-label={asset.name} className="flex flex-1 flex-col">
      <div className="mx-auto grid w-full max-w-320 flex-1 items-start gap-x-8 gap-y-4 p-4 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="flex min-w-0 flex-col gap-4">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h2 className="min-w-0 flex-1 basis-40 text-lg font-semibold wrap-anywhere">
              {asset.name}
            </h2>
            <PresentPeople assetId={asset.id} />
            <TextLink href={`/spaces/${actor.spaceId}/assets/${asset.id}`}>{t("open")}</TextLink>
          </div>
          <AssetPreview asset={asset} maxHeight="62vh" widths={[800, 1600]} />
          {hasPicture(asset) && <DeckCuts asset={asset} />}
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <ReviewState asset={asset} />
          <DeckTexts asset={asset} language={language} onLanguage={onLanguage} />
          {letterKeys && (
            <p className="text-sm text-ink-3 [@media(hover:none)]:hidden">{t("keys")}</p>
          )}
        </div>
      </div>
      {isOpen && review && (
        <div className="sticky bottom-0 flex justify-center gap-2 border-t bg-bg px-4 py-3">
          <Button
            variant="primary"
            size="lg"
            icon={<Check />}
            isPending={isBusy}
            onPress={onApprove}
            className="min-w-0 max-w-60 flex-1 px-2!"
          >
            {t("approve")}
          </Button>
          <Button
            size="lg"
            icon={<CornerUpLeft className="rtl:-scale-x-100" />}
            onPress={onSendBack}
            className="min-w-0 max-w-60 flex-1 px-2!"
          >
            {t("sendBack")}
          </Button>
        </div>
      )}
    </article>
  );
}

function ReviewState({ asset }: { asset: Asset }) {
  const t = useTranslations("review");
  const { review, lock } = asset;
  if (lock) return <Banner tone="ok">{t("alreadyApproved", { name: lock.byName })}</Banner>;
  if (review?.state === "returned")
    return (
      <Banner tone="warn">
        {t("alreadyReturned", { name: review.byName, note: review.note })}
      </Banner>
    );
  if (!review) return <Banner>{t("notWaiting")}</Banner>;
  return (
    <Banner title={t("waitingSince", { name: review.byName })}>
      {review.note && <p>{review.note}</p>}
      <p className="text-ink-2">{t("at", { at: new Date(review.at) })}</p>
    </Banner>
  );
}
