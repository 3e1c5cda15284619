"use client";

import { Eye } from "lucide-react";
import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { viewAs } from "#components/space/view-as.ts";
import { Button } from "#components/ui/button.tsx";
import { Menu } from "#components/ui/menu.tsx";
import { MenuItem } from "#components/ui/menu-item.tsx";

/** Shows an admin the space as somebody of another role sees it. */
export function ViewAsMenu() {
  const t = useTranslations();
  const { actor } = useSpace();
  return (
    <Menu trigger={<Button icon={<Eye />}>{t("admin.viewAs")}</Button>}>
      {(["editor", "reviewer", "viewer"] as const).map((role) => (
        <MenuItem key={role} onAction={() => viewAs(actor.spaceId, role)}>
          {t(`common.role.${role}`)}
        </MenuItem>
      ))}
    </Menu>
  );
}
