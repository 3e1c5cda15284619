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
import { type ReactNode, useLayoutEffect, useRef } from "react";
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
  const row = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    // Where they stand in a row, the open one may lie outside of it.
    const current = pathname && row.current?.querySelector("[aria-current=page]");
    if (current) current.scrollIntoView({ block: "nearest", inline: "center" });
  }, [pathname]);
  return (
    <div className="mx-auto flex max-w-280 flex-col lg:flex-row">
      <nav
        aria-label={t("settings")}
        className="shrink-0 border-b px-3 py-2 lg:w-48 lg:border-b-0 lg:px-4 lg:py-6"
      >
        <div className="flex items-center gap-2 pb-1 lg:pb-2">
          <NavigationButton />
          <p className="font-semibold lg:px-2">{t("settings")}</p>
        </div>
        <ul
          ref={row}
          className="-mx-3 flex gap-1 overflow-x-auto px-3 [scrollbar-width:none] lg:mx-0 lg:flex-col lg:gap-0.5 lg:overflow-visible lg:px-0"
        >
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
