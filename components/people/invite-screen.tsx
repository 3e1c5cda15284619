"use client";

import { useTranslations } from "use-intl";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { Role } from "#lib/roles.ts";
import { InviteForm } from "./invite-form.tsx";
import { JoinButton } from "./join-button.tsx";
import { PublicCard } from "./public-card.tsx";

type InviteScreenProps = {
  token: string;
  invitation: {
    spaceName: string;
    email: string;
    role: Role;
    invitedByName: string;
    hasAccount: boolean;
  };
  /** Who is signed in. */
  person: { name: string; email: string } | null;
};

/** The page behind an invitation link. */
export function InviteScreen({ token, invitation, person }: InviteScreenProps) {
  const t = useTranslations();
  const { email, spaceName, hasAccount } = invitation;
  return (
    <PublicCard
      title={t("people.invite.title", { space: spaceName })}
      intro={t("people.invite.intro", {
        name: invitation.invitedByName,
        space: spaceName,
        role: t(`common.role.${invitation.role}`),
      })}
    >
      {person ? (
        <JoinButton token={token} spaceName={spaceName} person={person} />
      ) : hasAccount ? (
        <div className="flex flex-col items-start gap-4">
          <p className="wrap-anywhere">{t("people.invite.hasAccount", { email })}</p>
          <LinkButton variant="primary" size="lg" href={signInPath(token, email)}>
            {t("people.invite.signInToJoin")}
          </LinkButton>
        </div>
      ) : (
        <InviteForm token={token} email={email} />
      )}
    </PublicCard>
  );
}

function signInPath(token: string, email: string): string {
  return `/sign-in?${new URLSearchParams({ next: `/invite/${token}`, email })}`;
}
