"use client";

import {
  Archive,
  Building2,
  Crop,
  HardDrive,
  KeyRound,
  Languages,
  Network,
  Tags,
  TextCursorInput,
  Users,
} from "lucide-react";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { NavigationButton } from "#components/space/navigation-button.tsx";
import { useSpace } from "#components/space/space-context.tsx";
import { NavLink } from "#components/ui/nav-link.tsx";

const sections = [
  { id: "languages", icon: <Languages />, permission: "settings.view" },
  { id: "fields", icon: <TextCursorInput />, permission: "settings.view" },
  { id: "tags", icon: <Tags />, permission: "settings.view" },
  { id: "collections", icon: <Archive />, permission: "settings.view" },
  { id: "taxonomies", icon: <Network />, permission: "settings.view" },
  { id: "presets", icon: <Crop />, permission: "settings.view" },
  { id: "people", icon: <Users />, permission: "people.view" },
  { id: "tokens", icon: <KeyRound />, permission: "token.edit" },
  { id: "storage", icon: <HardDrive />, permission: "space.edit" },
  { id: "space", icon: <Building2 />, permission: "settings.view" },
] as const;

/** The sections of the settings: a column beside the open one, a row above it where it is narrow. */
export function SettingsFrame({ children }: { children: ReactNode }) {
  const t = useTranslations("common.nav");
  const { space, can } = useSpace();
  const pathname = usePathname();
  return (
    <div className="mx-auto flex max-w-280 flex-col lg:flex-row">
      <nav
        aria-label={t("settings")}
        className="shrink-0 border-b px-3 py-2 lg:w-48 lg:border-b-0 lg:px-4 lg:py-6"
      >
        <div className="flex items-center gap-2 pb-1 lg:pb-2">
          <NavigationButton />
          <p className="px-2 font-semibold">{t("settings")}</p>
        </div>
        <ul className="flex flex-wrap gap-1 lg:flex-col lg:gap-0.5">
          {sections
            .filter(({ permission }) => can(permission))
            .map(({ id, icon }) => {
              const href = `/spaces/${space.id}/settings/${id}`;
              return (
                <li key={id} className="shrink-0">
                  <NavLink href={href} icon={icon} isCurrent={pathname.startsWith(href)}>
                    {t(id)}
                  </NavLink>
                </li>
              );
            })}
        </ul>
      </nav>
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}
