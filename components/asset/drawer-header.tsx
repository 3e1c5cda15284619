"use client";

import { ChevronLeft, ChevronRight, Maximize2, X } from "lucide-react";
import { useTranslations } from "use-intl";
import { IconButton } from "#components/ui/icon-button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Tooltip } from "#components/ui/tooltip.tsx";
import { DrawerWidthButton } from "./drawer-width.tsx";
import { PresentPeople } from "./present-people.tsx";
import { useIsNarrow } from "./use-is-narrow.ts";

/** Where the asset stands in the list beside it, counted from 1. */
export type ListPosition = { index: number; total: number };

type DrawerHeaderProps = {
  assetId: number;
  /** Empty while it is not known. */
  name: string;
  href: string;
  position?: ListPosition | undefined;
  onClose: () => void;
  onPrevious?: (() => void) | undefined;
  onNext?: (() => void) | undefined;
};

/** The name, the way to the neighbours in the list, to the full page, and out. */
export function DrawerHeader({
  assetId,
  name,
  href,
  position,
  onClose,
  onPrevious,
  onNext,
}: DrawerHeaderProps) {
  const t = useTranslations("asset.drawer");
  const isNarrow = useIsNarrow();
  const hasList = position !== undefined || onPrevious !== undefined || onNext !== undefined;
  return (
    <div className="flex h-13 shrink-0 items-center gap-1 border-b ps-4 pe-2">
      <h2 className="min-w-0 flex-1 truncate font-semibold" title={name}>
        {name || t("label")}
      </h2>
      <PresentPeople key={assetId} assetId={assetId} />
      {position && (
        <span className="pe-1 text-sm whitespace-nowrap text-ink-3">{t("position", position)}</span>
      )}
      {hasList && (
        <>
          <IconButton
            label={t("previous")}
            icon={<ChevronLeft className="rtl:rotate-180" />}
            shortcut="K"
            // Blocked, not disabled: the focus stays here at the end of the list.
            disabledReason={onPrevious ? undefined : t("isFirst")}
            onPress={() => onPrevious?.()}
          />
          <IconButton
            label={t("next")}
            icon={<ChevronRight className="rtl:rotate-180" />}
            shortcut="J"
            disabledReason={onNext ? undefined : t("isLast")}
            onPress={() => onNext?.()}
          />
        </>
      )}
      {!isNarrow && <DrawerWidthButton />}
      <Tooltip text={t("open")}>
        <LinkButton
          href={href}
          variant="quiet"
          aria-label={t("open")}
          icon={<Maximize2 />}
          className="w-8 px-0!"
        >
          {null}
        </LinkButton>
      </Tooltip>
      <IconButton label={t("close")} icon={<X />} shortcut="Esc" onPress={onClose} />
    </div>
  );
}
