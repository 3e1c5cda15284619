"use client";

import { ArrowLeft, LogOut } from "lucide-react";
import { useTranslations } from "use-intl";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { showToast } from "#components/ui/toast-queue.ts";
import type { Account, AccountSession } from "#lib/account.ts";
import type { Preferences } from "#lib/preferences.ts";
import { InterfaceSection } from "./interface-section.tsx";
import { PasswordSection } from "./password-section.tsx";
import { PreferencesSection } from "./preferences-section.tsx";
import { ProfileSection } from "./profile-section.tsx";
import { SessionsSection } from "./sessions-section.tsx";
import { signOut } from "./sign-out-request.ts";

type AccountScreenProps = {
  account: Account;
  sessions: readonly AccountSession[];
  /** False for someone who was removed from their last library. */
  hasSpace: boolean;
  preferences: Preferences;
};

/** One's own account, whatever the space. */
export function AccountScreen({ account, sessions, hasSpace, preferences }: AccountScreenProps) {
  const t = useTranslations();
  return (
    <main className="mx-auto flex max-w-220 flex-col gap-6 p-4 sm:p-6">
      <header className="flex flex-wrap items-center gap-2">
        {hasSpace && (
          <LinkButton href="/" variant="quiet" className="-ms-3" icon={<ArrowLeft />}>
            {t("people.account.back")}
          </LinkButton>
        )}
        <Button
          variant="quiet"
          icon={<LogOut />}
          className="ms-auto"
          onPress={async () => {
            if (await signOut("/sign-in")) return;
            showToast({ tone: "error", title: t("errors.code.unavailable") });
          }}
        >
          {t("common.nav.signOut")}
        </Button>
        <h1 className="basis-full text-xl font-semibold">{t("people.account.title")}</h1>
      </header>
      {!hasSpace && (
        <Banner title={t("people.account.noSpace")}>{t("people.account.noSpaceHint")}</Banner>
      )}
      <div>
        <ProfileSection account={account} />
        <InterfaceSection account={account} />
        <PreferencesSection preferences={preferences} />
        <PasswordSection email={account.email} />
        <SessionsSection sessions={sessions} />
      </div>
    </main>
  );
}
