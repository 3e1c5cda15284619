"use client";

import { useEffect, useState } from "react";
import { useTimeZone, useTranslations } from "use-intl";
import { setAssetScheduleAction } from "#actions/version-actions.ts";
import { sessionEnded } from "#components/space/session-signals.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { useErrorText } from "#components/space/use-error-text.ts";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { DateTimeField } from "#components/ui/date-time-field.tsx";
import { showToast } from "#components/ui/toast-queue.ts";
import type { Asset } from "#lib/asset.ts";
import { assetState } from "./asset-state.ts";
import { fromLocalInput, toLocalInput } from "./local-time.ts";
import { useKeepAsset } from "./use-keep-asset.ts";
import { VisibilityLine } from "./visibility-line.tsx";

/** From when until when the public sees the asset. Saved by its button, and never half. */
export function SchedulePanel({ asset }: { asset: Asset }) {
  const t = useTranslations("drawer.schedule");
  const errorText = useErrorText();
  const zone = useTimeZone();
  const { can } = useSpace();
  const { refresh } = useKeepAsset(asset.spaceId);
  const saved = {
    publishAt: toLocalInput(asset.publishAt),
    expireAt: toLocalInput(asset.expireAt),
  };
  const [typed, setTyped] = useState<{ publishAt: string; expireAt: string } | null>(null);
  const [error, setError] = useState<string>();
  const [isSaving, setIsSaving] = useState(false);
  const shown = typed ?? saved;
  const isChanged =
    typed !== null && (typed.publishAt !== saved.publishAt || typed.expireAt !== saved.expireAt);
  const publishAt = fromLocalInput(shown.publishAt);
  const expireAt = fromLocalInput(shown.expireAt);
  const isReversed = Boolean(publishAt && expireAt && expireAt <= publishAt);
  const isReadOnly = !can("asset.edit", assetState(asset));
  useWarningBeforeLeaving(isChanged);

  async function save() {
    if (publishAt === undefined || expireAt === undefined) return setError(t("badTime"));
    if (isReversed) return setError(t("expiresBeforePublished"));
    setIsSaving(true);
    // A minute that was not touched keeps its seconds.
    const input = {
      assetIds: [asset.id],
      publishAt: shown.publishAt === saved.publishAt ? asset.publishAt : publishAt,
      expireAt: shown.expireAt === saved.expireAt ? asset.expireAt : expireAt,
    };
    const answer = await setAssetScheduleAction(asset.spaceId, input).catch(() => null);
    setIsSaving(false);
    if (answer?.ok) {
      await refresh();
      setTyped(null);
      setError(undefined);
      showToast({ tone: "ok", title: t("saved") });
      return;
    }
    if (answer?.code === "unauthenticated") window.dispatchEvent(new Event(sessionEnded));
    setError(errorText(answer ?? { code: "unavailable", details: {} }));
  }

  const change = (part: Partial<typeof shown>) => {
    setTyped({ ...shown, ...part });
    setError(undefined);
  };
  return (
    <div id={schedulePanelId(asset.id)} className="flex flex-col gap-3">
      <VisibilityLine asset={asset} />
      {(!isReadOnly || asset.publishAt !== null || asset.expireAt !== null) && (
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(15rem,100%),1fr))] gap-3">
          <DateTimeField
            label={t("publishAt")}
            isReadOnly={isReadOnly}
            value={shown.publishAt}
            onChange={(value) => change({ publishAt: value })}
          />
          <DateTimeField
            label={t("expireAt")}
            isReadOnly={isReadOnly}
            value={shown.expireAt}
            onChange={(value) => change({ expireAt: value })}
            error={isReversed ? t("expiresBeforePublished") : undefined}
          />
        </div>
      )}
      {zone && !isReadOnly && <p className="text-sm text-ink-3">{t("zone", { zone })}</p>}
      {error && !isReversed && (
        <Banner tone="error" isLive>
          {error}
        </Banner>
      )}
      {isChanged && (
        <div className="flex flex-wrap items-center gap-2">
          <Button variant="primary" size="sm" isPending={isSaving} onPress={() => void save()}>
            {t("save")}
          </Button>
          <Button
            size="sm"
            onPress={() => {
              setTyped(null);
              setError(undefined);
            }}
          >
            {t("discard")}
          </Button>
          <span role="status" className="text-sm text-ink-3">
            {t("unsaved")}
          </span>
        </div>
      )}
    </div>
  );
}

/** Where a link to the schedule leads. */
export function schedulePanelId(assetId: number): string {
  return `schedule-${assetId}`;
}

function useWarningBeforeLeaving(isNeeded: boolean) {
  useEffect(() => {
    if (!isNeeded) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isNeeded]);
}
