"use client";

import { useTranslations } from "use-intl";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PublicCard } from "./public-card.tsx";

/** What stands where a one-time link was used, replaced, revoked or has expired. */
export function LinkGone({ kind }: { kind: "setup" | "invite" }) {
  const t = useTranslations("people");
  return (
    <PublicCard title={t(`${kind}.gone`)} intro={t(`${kind}.goneHint`)}>
      <LinkButton href="/sign-in" className="self-start">
        {t("setup.toSignIn")}
      </LinkButton>
    </PublicCard>
  );
}
