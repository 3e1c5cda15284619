"use client";

import { UserPlus } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { SettingsScreen } from "#components/settings/settings-screen.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Actor } from "#lib/actor.ts";
import type { Invitation, Member } from "#lib/library.ts";
import { InvitationTable } from "./invitation-table.tsx";
import { InviteDialog } from "./invite-dialog.tsx";
import { MemberTable } from "./member-table.tsx";
import { ViewAsMenu } from "./view-as-menu.tsx";

type PeopleScreenProps = {
  actor: Actor;
  members: readonly Member[];
  invitations: readonly Invitation[];
  /** The origin that invitation links begin with. */
  origin: string;
};

/** Who is in the space, as what, and who is invited. */
export function PeopleScreen({ actor, members, invitations, origin }: PeopleScreenProps) {
  const t = useTranslations("people.members");
  // A new number is a new, empty dialog.
  const [dialog, setDialog] = useState(0);
  const [isInviting, setIsInviting] = useState(false);
  return (
    <SettingsScreen
      title={t("title")}
      intro={t("intro")}
      action={
        <div className="flex flex-wrap gap-2">
          <ViewAsMenu />
          <Button
            variant="primary"
            icon={<UserPlus />}
            onPress={() => {
              setDialog(dialog + 1);
              setIsInviting(true);
            }}
          >
            {t("invite")}
          </Button>
        </div>
      }
    >
      <MemberTable
        spaceId={actor.spaceId}
        ownUserId={actor.kind === "user" ? actor.userId : null}
        members={members}
      />
      {invitations.length > 0 && (
        <section className="flex flex-col gap-3">
          <h2 className="text-lg font-semibold">{t("invitations")}</h2>
          <InvitationTable spaceId={actor.spaceId} invitations={invitations} />
        </section>
      )}
      <InviteDialog
        key={dialog}
        spaceId={actor.spaceId}
        origin={origin}
        isOpen={isInviting}
        onOpenChange={setIsInviting}
      />
    </SettingsScreen>
  );
}
