"use client";

import { useTranslations } from "use-intl";
import { Banner } from "#components/ui/banner.tsx";
import { PublicCard } from "./public-card.tsx";
import { SignInForm } from "./sign-in-form.tsx";

type SignInScreenProps = {
  origin: string;
  next: string;
  email?: string | undefined;
  /** There is no admin yet, so nobody could sign in. */
  needsSetup: boolean;
};

/** The page for signing in. */
export function SignInScreen({ needsSetup, ...form }: SignInScreenProps) {
  const t = useTranslations("people");
  return (
    <PublicCard title={t(needsSetup ? "setup.title" : "signIn.title")}>
      {needsSetup ? (
        <Banner title={t("signIn.needsSetup")}>{t("signIn.needsSetupHint")}</Banner>
      ) : (
        <>
          <SignInForm {...form} />
          <p className="text-sm text-pretty text-ink-3">{t("signIn.noAccount")}</p>
        </>
      )}
    </PublicCard>
  );
}
