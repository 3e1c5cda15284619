"use client";

import { useTranslations } from "use-intl";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { TextDraftStore, TextDrafts } from "./text-drafts.ts";

type TextNoticesProps = { drafts: TextDrafts; store: TextDraftStore };

/** What a person must know about texts that are not saved: signed out, or kept from before. */
export function TextNotices({ drafts, store }: TextNoticesProps) {
  const t = useTranslations("asset.texts");
  const { restored, isSignedOut } = drafts;
  return (
    <>
      {isSignedOut && (
        <Banner
          tone="error"
          isLive
          title={t("signedOut")}
          actions={
            <Button size="sm" onPress={() => store.save()}>
              {t("saveAgain")}
            </Button>
          }
        >
          {t("signedOutText")}{" "}
          <TextLink href="/sign-in" target="_blank">
            {t("signIn")}
          </TextLink>
        </Banner>
      )}
      {restored.length > 0 && !isSignedOut && (
        <Banner
          tone="warn"
          title={t("restoredTitle")}
          actions={
            <>
              <Button size="sm" variant="quiet" onPress={() => store.discard(restored)}>
                {t("discardRestored")}
              </Button>
              <Button size="sm" onPress={() => store.save(restored)}>
                {t("saveRestored")}
              </Button>
            </>
          }
        >
          {t("restoredText", { count: restored.length })}
        </Banner>
      )}
    </>
  );
}
