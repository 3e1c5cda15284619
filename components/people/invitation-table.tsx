"use client";

import { X } from "lucide-react";
import { useFormatter, useNow, useTranslations } from "use-intl";
import { revokeInvitationAction } from "#actions/people-actions.ts";
import { useRowAction } from "#components/space/use-row-action.ts";
import { Badge } from "#components/ui/badge.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Invitation } from "#lib/library.ts";

type InvitationTableProps = { spaceId: number; invitations: readonly Invitation[] };

/** The invitations nobody has used yet. */
export function InvitationTable({ spaceId, invitations }: InvitationTableProps) {
  const t = useTranslations();
  const format = useFormatter();
  const now = useNow();
  const { run, isPending } = useRowAction();
  const expiry = ({ expiresAt }: Invitation) =>
    expiresAt <= now.getTime() ? (
      <Badge tone="warn">{t("people.expired")}</Badge>
    ) : (
      format.dateTime(expiresAt, { dateStyle: "medium" })
    );
  return (
    <Table
      label={t("people.members.invitations")}
      rows={invitations}
      rowKey={(invitation) => invitation.id}
      columns={[
        {
          id: "email",
          header: t("people.email"),
          isRowHeader: true,
          cell: (invitation) => (
            <span className="block wrap-anywhere">
              {invitation.email}
              <span className="block text-sm font-normal text-ink-3 sm:hidden">
                {t(`common.role.${invitation.role}`)}
                <span className="block">
                  {t("people.invitedBy")}: {invitation.invitedByName}
                </span>
                <span className="block">
                  {t("people.expires")}: {expiry(invitation)}
                </span>
              </span>
            </span>
          ),
        },
        {
          id: "role",
          header: t("people.role"),
          className: "max-sm:hidden sm:w-40",
          cell: (invitation) => t(`common.role.${invitation.role}`),
        },
        {
          id: "by",
          header: t("people.invitedBy"),
          className: "max-sm:hidden",
          cell: (invitation) => invitation.invitedByName,
        },
        {
          id: "expires",
          header: t("people.expires"),
          className: "whitespace-nowrap max-sm:hidden sm:w-36",
          cell: expiry,
        },
        {
          id: "actions",
          header: t("common.more"),
          hideHeader: true,
          align: "end",
          className: "w-12",
          cell: (invitation) => (
            <IconButton
              label={t("people.members.revokeInvitation", { email: invitation.email })}
              icon={<X />}
              isDisabled={isPending}
              onPress={() =>
                run(
                  () => revokeInvitationAction(spaceId, { invitationId: invitation.id }),
                  () => t("people.members.invitationRevoked"),
                )
              }
            />
          ),
        },
      ]}
    />
  );
}
