"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAssetMutations } from "#components/assets/use-asset-mutations.ts";
import { ReturnDialog } from "#components/review/return-dialog.tsx";
import { useReviewActions } from "#components/review/use-review-actions.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Asset } from "#lib/asset.ts";
import { assetState } from "./asset-state.ts";

/** Whether the asset waits for a review or came back from one, with what can be done now. */
export function ReviewBanner({ asset }: { asset: Asset }) {
  const t = useTranslations("review");
  const { can } = useSpace();
  const mutations = useAssetMutations();
  const review = useReviewActions();
  const [isReturning, setIsReturning] = useState(false);
  const { review: state } = asset;
  if (!state || asset.deletedAt !== null) return null;
  const at = new Date(state.at);
  if (state.state === "returned")
    return (
      <Banner
        tone="warn"
        title={t("returnedBy", { name: state.byName })}
        actions={
          can("asset.edit", assetState(asset)) && (
            <Button size="sm" onPress={() => void review.request([asset.id])}>
              {t("requestAgain")}
            </Button>
          )
        }
      >
        <p>{state.note}</p>
        <p className="text-ink-2">{t("at", { at })}</p>
      </Banner>
    );
  return (
    <>
      <Banner
        title={t("waitingSince", { name: state.byName })}
        actions={
          can("asset.lock", assetState(asset)) && (
            <>
              <Button size="sm" onPress={() => setIsReturning(true)}>
                {t("sendBack")}
              </Button>
              <Button
                size="sm"
                variant="primary"
                onPress={() => void mutations.lock([asset.id], "")}
              >
                {t("approve")}
              </Button>
            </>
          )
        }
      >
        {state.note && <p>{state.note}</p>}
        <p className="text-ink-2">{t("at", { at })}</p>
      </Banner>
      {isReturning && (
        <ReturnDialog
          name={asset.name}
          onClose={() => setIsReturning(false)}
          onReturn={async (reason) => {
            await review.sendBack([asset.id], reason);
            setIsReturning(false);
          }}
        />
      )}
    </>
  );
}
