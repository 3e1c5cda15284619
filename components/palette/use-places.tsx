"use client";

import {
  Activity,
  ArrowLeftRight,
  ClipboardCheck,
  Images,
  Keyboard,
  Settings,
  SquarePen,
  Trash2,
  User,
} from "lucide-react";
import { useTranslations } from "use-intl";
import { settingsSections } from "#components/settings/settings-sections.ts";
import { useSpace } from "#components/space/space-context.tsx";
import type { CommandChoice } from "#components/ui/command-dialog.tsx";
import { libraryPath } from "#lib/library-address.ts";

/** Every page of the space that somebody may open, called as the navigation calls it. */
export function usePlaces(onOpenSheet: () => void): CommandChoice[] {
  const t = useTranslations();
  const { space, can } = useSpace();
  const base = `/spaces/${space.id}`;
  const settings = settingsSections.filter(({ permission }) => can(permission));
  return [
    {
      id: "all",
      label: t("common.nav.allAssets"),
      icon: <Images />,
      href: libraryPath(space.id),
    },
    {
      id: "trash",
      label: t("common.nav.trash"),
      icon: <Trash2 />,
      href: libraryPath(space.id, { search: { view: "trash" } }),
    },
    {
      id: "review",
      label: t("common.nav.review"),
      icon: <ClipboardCheck />,
      href: `${base}/review`,
    },
    { id: "gaps", label: t("palette.fill"), icon: <SquarePen />, href: `${base}/gaps` },
    ...(can("history.view")
      ? [
          {
            id: "activity",
            label: t("common.nav.activity"),
            icon: <Activity />,
            href: `${base}/activity`,
          },
        ]
      : []),
    {
      id: "exchange",
      label: t("common.nav.exchange"),
      icon: <ArrowLeftRight />,
      href: `${base}/exchange`,
    },
    ...(can("settings.view") ? settings : []).map(({ id }) => ({
      id: `settings-${id}`,
      label: `${t("common.nav.settings")}: ${t(`common.nav.${id}`)}`,
      icon: <Settings />,
      href: `${base}/settings/${id}`,
    })),
    { id: "account", label: t("common.nav.account"), icon: <User />, href: "/account" },
    {
      id: "sheet",
      label: t("palette.shortcuts"),
      icon: <Keyboard />,
      shortcut: "?",
      run: onOpenSheet,
    },
  ];
}
