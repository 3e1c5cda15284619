"use client";

import { UserMinus } from "lucide-react";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { setMemberRoleAction } from "#actions/people-actions.ts";
import { useRowAction } from "#components/space/use-row-action.ts";
import { Avatar } from "#components/ui/avatar.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Member } from "#lib/library.ts";
import type { Role } from "#lib/roles.ts";
import { RemoveMemberDialog } from "./remove-member-dialog.tsx";
import { RoleSelect } from "./role-select.tsx";

type MemberTableProps = { spaceId: number; ownUserId: string | null; members: readonly Member[] };

/** The people of a space with their roles. */
export function MemberTable({ spaceId, ownUserId, members }: MemberTableProps) {
  const t = useTranslations();
  const format = useFormatter();
  const { run, isPending } = useRowAction();
  const [leaving, setLeaving] = useState<Member | null>(null);
  const admins = members.filter((member) => member.role === "admin").length;
  const isLastAdmin = (member: Member) => member.role === "admin" && admins === 1;

  const setRole = ({ userId, name }: Member, role: Role) =>
    run(
      () => setMemberRoleAction(spaceId, { userId, role }),
      () => t("people.members.roleSet", { name, role: t(`common.role.${role}`) }),
    );

  return (
    <>
      <Table
        label={t("people.members.title")}
        rows={members}
        rowKey={(member) => member.userId}
        columns={[
          {
            id: "name",
            header: t("people.name"),
            isRowHeader: true,
            cell: (member) => (
              <span className="flex items-center gap-2">
                <span className="flex max-sm:hidden">
                  <Avatar name={member.name} isDecorative />
                </span>
                <span className="min-w-0">
                  <span className="block">
                    {member.name}
                    {member.userId === ownUserId && (
                      <span className="font-normal text-ink-3"> ({t("people.you")})</span>
                    )}
                  </span>
                  <span className="block text-sm font-normal wrap-anywhere text-ink-3">
                    {member.email}
                  </span>
                </span>
              </span>
            ),
          },
          {
            id: "role",
            header: t("people.role"),
            className: "max-sm:px-0 sm:w-40",
            cell: (member) => (
              <RoleSelect
                label={t("people.members.roleOf", { name: member.name })}
                hideLabel
                variant="quiet"
                value={member.role}
                isDisabled={isPending || isLastAdmin(member)}
                onChange={(role) => setRole(member, role)}
              />
            ),
          },
          {
            id: "joined",
            header: t("people.joined"),
            className: "w-36 whitespace-nowrap max-sm:hidden",
            cell: (member) => format.dateTime(member.joinedAt, { dateStyle: "medium" }),
          },
          {
            id: "actions",
            header: t("common.more"),
            hideHeader: true,
            align: "end",
            className: "w-12",
            cell: (member) => (
              <IconButton
                label={t("people.members.remove", { name: member.name })}
                icon={<UserMinus />}
                disabledReason={isLastAdmin(member) ? t("people.members.lastAdmin") : undefined}
                onPress={() => setLeaving(member)}
              />
            ),
          },
        ]}
      />
      {leaving && (
        <RemoveMemberDialog spaceId={spaceId} member={leaving} onClose={() => setLeaving(null)} />
      )}
    </>
  );
}
