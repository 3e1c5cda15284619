"use client";

import { useTranslations } from "use-intl";
import { Select } from "#components/ui/select.tsx";
import { type Role, roles } from "#lib/roles.ts";

type RoleSelectProps = {
  label: string;
  hideLabel?: boolean;
  /** `quiet` for a row of a table. */
  variant?: "default" | "quiet";
  value: Role;
  onChange: (role: Role) => void;
  isDisabled?: boolean;
  error?: string | undefined;
};

/** One of the four roles, each with what it may do. */
export function RoleSelect({ onChange, isDisabled = false, ...props }: RoleSelectProps) {
  const t = useTranslations();
  return (
    <Select
      {...props}
      isDisabled={isDisabled}
      options={roles.map((role) => ({
        id: role,
        label: t(`common.role.${role}`),
        description: t(`people.roleHint.${role}`),
      }))}
      onChange={(id) => {
        const role = roles.find((known) => known === id);
        if (role) onChange(role);
      }}
    />
  );
}
