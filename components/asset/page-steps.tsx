"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { usePreferences } from "#components/palette/preferences-context.tsx";
import { useNavigate } from "#components/space/use-navigate.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import type { Asset } from "#lib/asset.ts";
import { assetPath, listOfAddress, listParam } from "#lib/asset-address.ts";
import { useListNeighbours } from "./use-list-neighbours.ts";

/** On the page of an asset that was opened from a list: where it stands there, and the way to its neighbours. */
export function PageSteps({ asset }: { asset: Asset }) {
  const t = useTranslations("asset.drawer");
  const navigate = useNavigate();
  const search = listOfAddress(useSearchParams().get(listParam));
  const { position, previousId, nextId } = useListNeighbours(asset.spaceId, asset.id, search);
  const go = (id: number | undefined) => {
    if (search && id !== undefined) navigate(assetPath(asset.spaceId, id, search));
  };
  useStepKeys(
    () => go(previousId),
    () => go(nextId),
  );
  if (!search || !position) return null;
  return (
    <span className="flex shrink-0 items-center gap-1">
      <span className="pe-1 text-sm whitespace-nowrap text-ink-3">{t("position", position)}</span>
      <IconButton
        label={t("previous")}
        icon={<ChevronLeft className="rtl:rotate-180" />}
        shortcut="K"
        disabledReason={position.index === 1 ? t("isFirst") : undefined}
        onPress={() => go(previousId)}
      />
      <IconButton
        label={t("next")}
        icon={<ChevronRight className="rtl:rotate-180" />}
        shortcut="J"
        disabledReason={position.index === position.total ? t("isLast") : undefined}
        onPress={() => go(nextId)}
      />
    </span>
  );
}

/** K and J, unless they are switched off; not while one types or a dialog or menu is open. */
function useStepKeys(previous: () => void, next: () => void): void {
  const { letterKeys } = usePreferences();
  const latest = useRef({ previous, next });
  useEffect(() => {
    latest.current = { previous, next };
  });
  useEffect(() => {
    if (!letterKeys) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof Element ? event.target : null;
      const isElsewhere = target?.closest(
        "input, textarea, select, nav, [contenteditable], [role=menu], [role=listbox], [role=slider]",
      );
      if (isElsewhere || document.querySelector("[role=dialog], [role=alertdialog][aria-modal]"))
        return;
      const key = event.key.toLowerCase();
      if (key !== "j" && key !== "k") return;
      event.preventDefault();
      if (key === "j") latest.current.next();
      else latest.current.previous();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [letterKeys]);
}
