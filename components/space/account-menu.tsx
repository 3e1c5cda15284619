"use client";

import { ChevronsUpDown, LogOut, UserRound } from "lucide-react";
import { useTranslations } from "use-intl";
import { Avatar } from "#components/ui/avatar.tsx";
import { Button } from "#components/ui/button.tsx";
import { Menu } from "#components/ui/menu.tsx";
import { MenuItem } from "#components/ui/menu-item.tsx";
import { MenuSection } from "#components/ui/menu-section.tsx";
import { MenuSeparator } from "#components/ui/menu-separator.tsx";
import { showToast } from "#components/ui/toast-queue.ts";
import { themes, useTheme } from "./use-theme.ts";

/** One's own account: its page, the appearance of the interface, and the way out. */
export function AccountMenu({ person }: { person: { name: string; email: string } }) {
  const t = useTranslations();
  const [theme, setTheme] = useTheme();
  const signOut = async () => {
    const answer = await fetch("/api/auth/sign-out", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    }).catch(() => null);
    if (answer?.ok) window.location.assign("/sign-in");
    else showToast({ tone: "error", title: t("errors.code.unavailable") });
  };
  return (
    <Menu
      placement="top start"
      trigger={
        <Button
          variant="quiet"
          className="w-full min-w-0 justify-start px-2"
          aria-label={`${person.name || person.email}, ${t("common.nav.account")}`}
        >
          <Avatar name={person.name || person.email} size="sm" isDecorative />
          <span className="min-w-0 flex-1 truncate text-start font-normal">
            {person.name || person.email}
          </span>
          <ChevronsUpDown className="text-ink-3" />
        </Button>
      }
    >
      <MenuItem href="/account" icon={<UserRound />} description={person.email}>
        {t("common.nav.account")}
      </MenuItem>
      <MenuSection
        title={t("common.theme.label")}
        selectionMode="single"
        selectedKeys={[theme]}
        onSelectionChange={(keys) => {
          const chosen = themes.find((name) => keys !== "all" && keys.has(name));
          if (chosen) setTheme(chosen);
        }}
      >
        {themes.map((name) => (
          <MenuItem key={name} id={name}>
            {t(`common.theme.${name}`)}
          </MenuItem>
        ))}
      </MenuSection>
      <MenuSeparator />
      <MenuItem icon={<LogOut />} onAction={signOut}>
        {t("common.nav.signOut")}
      </MenuItem>
    </Menu>
  );
}
