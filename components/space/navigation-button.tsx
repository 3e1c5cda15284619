"use client";

import { Menu } from "lucide-react";
import { useTranslations } from "use-intl";
import { IconButton } from "#components/ui/icon-button.tsx";
import { useOpenNavigation } from "./shell-navigation.ts";

/** Opens the side navigation; there only where the screen is too narrow to show it beside. */
export function NavigationButton() {
  const t = useTranslations("library.shell");
  const open = useOpenNavigation();
  return (
    <span data-navigation-button className="-ms-2 contents min-[900px]:hidden">
      <IconButton
        label={t("openNavigation")}
        icon={<Menu />}
        onPress={open}
        className="-ms-2 min-[900px]:hidden"
      />
    </span>
  );
}
