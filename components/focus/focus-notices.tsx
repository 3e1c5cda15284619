"use client";

import { useTranslations } from "use-intl";
import { Banner } from "#components/ui/banner.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Asset } from "#lib/asset.ts";

type FocusNoticesProps = { asset: Asset; isReadOnly: boolean; isSignedOut: boolean };

/** Why the focus cannot be changed, or not be saved just now. */
export function FocusNotices({ asset, isReadOnly, isSignedOut }: FocusNoticesProps) {
  const t = useTranslations("asset");
  const reason = asset.lock
    ? t("focus.locked", {
        name: asset.lock.byName,
        reason: asset.lock.reason || t("state.lockedNoReason"),
      })
    : t(asset.deletedAt === null ? "focus.readOnly" : "focus.trashed");
  return (
    <>
      {isReadOnly && (
        <Banner tone="warn" title={t("focus.readOnlyTitle")}>
          {reason}
        </Banner>
      )}
      {isSignedOut && (
        <Banner tone="error" isLive>
          {t("focus.signedOut")}{" "}
          <TextLink href="/sign-in" target="_blank">
            {t("focus.signIn")}
          </TextLink>
        </Banner>
      )}
    </>
  );
}
