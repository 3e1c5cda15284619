"use client";

import { Ellipsis } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu } from "#components/ui/menu.tsx";

/** The commands of a row behind its ⋯ button. `children` are `MenuItem` elements. */
export function RowMenu({ name, children }: { name: string; children: ReactNode }) {
  const t = useTranslations("settings");
  return (
    <Menu
      trigger={<IconButton label={t("actionsFor", { name })} icon={<Ellipsis />} />}
      placement="bottom end"
    >
      {children}
    </Menu>
  );
}
