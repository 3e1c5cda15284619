"use client";

import { Activity, ArrowLeftRight, Images, Settings, SquarePen, Trash2 } from "lucide-react";
import { usePathname } from "next/navigation";
import { useFormatter, useTranslations } from "use-intl";
import { FolderSection } from "#components/folders/folder-section.tsx";
import { useLibraryAddress } from "#components/library/use-library-address.ts";
import { ReviewLink } from "#components/review/review-link.tsx";
import { SavedFilterSection } from "#components/search/saved-filter-section.tsx";
import { TagSection } from "#components/tags/tag-section.tsx";
import { NavLink } from "#components/ui/nav-link.tsx";
import { libraryPath } from "#lib/library-address.ts";
import { AccountMenu } from "./account-menu.tsx";
import { useSpace } from "./space-context.tsx";
import { SpaceSwitcher } from "./space-switcher.tsx";

export type SpaceChoice = { id: number; name: string };

type SideNavigationProps = {
  spaces: readonly SpaceChoice[];
  person: { name: string; email: string };
};

/** The places of a space: all assets, trash, activity, folders, tags; and one's own account. */
export function SideNavigation({ spaces, person }: SideNavigationProps) {
  const t = useTranslations("common.nav");
  const gaps = useTranslations("gaps");
  const format = useFormatter();
  const { space, can } = useSpace();
  const pathname = usePathname();
  const { isLibrary, search } = useLibraryAddress();
  const base = `/spaces/${space.id}`;
  const isEverything =
    isLibrary && search.view === "live" && !search.folder && search.tags.length === 0;
  return (
    <>
      <div className="shrink-0 px-2 pt-3 pb-2">
        <SpaceSwitcher spaces={spaces} />
      </div>
      <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto px-2 pb-4">
        <div>
          <NavLink
            href={libraryPath(space.id)}
            icon={<Images />}
            count={format.number(space.assetCount)}
            isCurrent={isEverything}
          >
            {t("allAssets")}
          </NavLink>
          <NavLink
            href={libraryPath(space.id, { search: { view: "trash" } })}
            icon={<Trash2 />}
            count={format.number(space.trashCount)}
            isCurrent={isLibrary && search.view === "trash"}
          >
            {t("trash")}
          </NavLink>
          {can("asset.lock") && <ReviewLink isCurrent={pathname === `${base}/review`} />}
          <NavLink
            href={`${base}/gaps`}
            icon={<SquarePen />}
            isCurrent={pathname.startsWith(`${base}/gaps`)}
          >
            {gaps("nav")}
          </NavLink>
          {can("history.view") && (
            <NavLink
              href={`${base}/activity`}
              icon={<Activity />}
              isCurrent={pathname === `${base}/activity`}
            >
              {t("activity")}
            </NavLink>
          )}
          <NavLink
            href={`${base}/exchange`}
            icon={<ArrowLeftRight />}
            isCurrent={pathname === `${base}/exchange`}
          >
            {t("exchange")}
          </NavLink>
        </div>
        <SavedFilterSection />
        <FolderSection />
        <TagSection />
      </div>
      <div className="shrink-0 border-t p-2">
        {can("settings.view") && (
          <NavLink
            href={`${base}/settings`}
            icon={<Settings />}
            isCurrent={pathname.startsWith(`${base}/settings`)}
          >
            {t("settings")}
          </NavLink>
        )}
        <AccountMenu person={person} />
      </div>
    </>
  );
}
