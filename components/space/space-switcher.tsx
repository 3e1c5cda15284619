"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { Menu } from "#components/ui/menu.tsx";
import { MenuItem } from "#components/ui/menu-item.tsx";
import { MenuSection } from "#components/ui/menu-section.tsx";
import { libraryPath } from "#lib/library-address.ts";
import { useSpace } from "./space-context.tsx";

/** The name of the space; a menu of the others when there are any. */
export function SpaceSwitcher({ spaces }: { spaces: readonly { id: number; name: string }[] }) {
  const t = useTranslations("common.nav");
  const { space } = useSpace();
  const name = (
    <>
      <span
        aria-hidden
        data-letter={[...space.name][0]?.toLocaleUpperCase()}
        className="grid size-5 shrink-0 place-items-center rounded-xs bg-accent text-xs font-semibold text-accent-ink forced-color-adjust-none before:content-[attr(data-letter)]"
      />
      <span className="min-w-0 flex-1 truncate text-start font-semibold text-ink">
        {space.name}
      </span>
    </>
  );
  if (spaces.length < 2) return <div className="flex h-8 items-center gap-2 px-2">{name}</div>;
  return (
    <Menu
      trigger={
        <Button
          variant="quiet"
          className="w-full min-w-0 justify-start px-2"
          aria-label={`${space.name}, ${t("switchSpace")}`}
        >
          {name}
          <ChevronDown />
        </Button>
      }
    >
      <MenuSection title={t("switchSpace")} selectionMode="single" selectedKeys={[space.id]}>
        {spaces.map((choice) => (
          <MenuItem key={choice.id} id={choice.id} href={libraryPath(choice.id)}>
            {choice.name}
          </MenuItem>
        ))}
      </MenuSection>
    </Menu>
  );
}
