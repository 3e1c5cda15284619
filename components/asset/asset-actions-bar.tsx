"use client";

import { ClipboardCheck, Download, Lock, LockOpen, Trash2, Undo2 } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAssetMutations } from "#components/assets/use-asset-mutations.ts";
import { LockDialog } from "#components/library/lock-dialog.tsx";
import { useReviewActions } from "#components/review/use-review-actions.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { Asset } from "#lib/asset.ts";
import { originalPath } from "#lib/delivery-path.ts";
import { refusal } from "#lib/permissions.ts";
import { assetState } from "./asset-state.ts";

/** Downloads, locks, and moves to the trash and back. What the role never allows is left out. */
export function AssetActionsBar({ asset }: { asset: Asset }) {
  const t = useTranslations("asset.details");
  const { actor, can } = useSpace();
  const reviewText = useTranslations("review");
  const review = useReviewActions();
  const mutations = useAssetMutations();
  const [isLocking, setIsLocking] = useState(false);
  const isTrashed = asset.deletedAt !== null;
  const blockedByLock = asset.lock ? t("lockedFirst") : undefined;
  return (
    <div className="flex flex-wrap gap-2">
      <LinkButton href={originalPath(asset)} download={asset.name} icon={<Download />}>
        {t("download")}
      </LinkButton>
      {can("asset.lock", { isLocked: false, isTrashed }) &&
        (asset.lock ? (
          <Button icon={<LockOpen />} onPress={() => void mutations.release([asset.id])}>
            {t("unlock")}
          </Button>
        ) : (
          <Button icon={<Lock />} onPress={() => setIsLocking(true)}>
            {t("lock")}
          </Button>
        ))}
      {!isTrashed &&
        asset.review?.state !== "waiting" &&
        asset.lock === null &&
        can("asset.edit") && (
          <Button icon={<ClipboardCheck />} onPress={() => void review.request([asset.id])}>
            {reviewText("request")}
          </Button>
        )}
      {isTrashed
        ? refusal(actor, "asset.restore", assetState(asset)) === null && (
            <Button icon={<Undo2 />} onPress={() => void mutations.restore([asset.id])}>
              {t("restore")}
            </Button>
          )
        : can("asset.trash") && (
            <Button
              icon={<Trash2 />}
              disabledReason={blockedByLock}
              onPress={() => void mutations.trash([asset.id])}
            >
              {t("trash")}
            </Button>
          )}
      {isLocking && (
        <LockDialog
          target={{ kind: "ids", ids: [asset.id] }}
          count={1}
          name={asset.name}
          isLive
          mutations={mutations}
          close={() => setIsLocking(false)}
        />
      )}
    </div>
  );
}
