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
import { revealKeyFocus } from "#components/ui/reveal-key-focus.ts";
import { settingsSections } from "./settings-sections.ts";

const icons = {
  languages: <Languages />,
  fields: <TextCursorInput />,
  tags: <Tags />,
  collections: <Archive />,
  taxonomies: <Network />,
  presets: <Crop />,
  people: <Users />,
  tokens: <KeyRound />,
  storage: <HardDrive />,
  space: <Building2 />,
};

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
        className="shrink-0 border-b px-4 pt-2.5 pb-2 lg:w-48 lg:border-b-0 lg:px-4 lg:py-6"
      >
        <div className="flex items-center gap-2 pb-1 lg:pb-2">
          <NavigationButton />
          <p className="font-semibold lg:px-2">{t("settings")}</p>
        </div>
        <ul
          ref={row}
          onFocus={revealKeyFocus}
          className="-mx-4 flex gap-1 overflow-x-auto px-4 max-lg:fading-edges lg:mx-0 lg:flex-col lg:gap-0.5 lg:overflow-visible lg:px-0"
        >
          {settingsSections
            .filter(({ permission }) => can(permission))
            .map(({ id }) => {
              const href = `/spaces/${space.id}/settings/${id}`;
              return (
                <li key={id} className="shrink-0">
                  <NavLink href={href} icon={icons[id]} isCurrent={pathname.startsWith(href)}>
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
