"use client";

import { useTranslations } from "use-intl";
import { editSpaceSettingsAction } from "#actions/space-actions.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { useRowAction } from "#components/space/use-row-action.ts";
import { Select } from "#components/ui/select.tsx";

const choices = [7, 14, 30, 60, 90, 180, 365];
const never = "never";

/** How long the trash keeps what is in it. */
export function TrashDays() {
  const t = useTranslations("admin.trash");
  const { space, trashDays, can } = useSpace();
  const { run, isPending } = useRowAction();
  const days = [...new Set([...choices, ...(trashDays === null ? [] : [trashDays])])].sort(
    (one, other) => one - other,
  );
  return (
    <Select
      label={t("label")}
      className="max-w-64"
      isDisabled={!can("space.edit") || isPending}
      value={trashDays === null ? never : String(trashDays)}
      onChange={(key) =>
        run(
          () =>
            editSpaceSettingsAction(space.id, { trashDays: key === never ? null : Number(key) }),
          () => t("saved"),
        )
      }
      options={[
        { id: never, label: t("never") },
        ...days.map((one) => ({ id: String(one), label: t("days", { days: one }) })),
      ]}
    />
  );
}
