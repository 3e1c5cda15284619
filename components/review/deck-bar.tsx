"use client";

import { ChevronLeft, ChevronRight, Undo2 } from "lucide-react";
import { useTranslations } from "use-intl";
import { NavigationButton } from "#components/space/navigation-button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";

type DeckBarProps = {
  position: number;
  total: number;
  isExact: boolean;
  decided: number;
  hasPrevious: boolean;
  hasNext: boolean;
  onGo: (by: 1 | -1) => void;
  /** Absent while nothing was decided. */
  onUndo: (() => void) | undefined;
};

/** Where one is in the deck, how much is done, and the way to the neighbours. */
export function DeckBar(props: DeckBarProps) {
  const { position, total, isExact, decided, hasPrevious, hasNext, onGo, onUndo } = props;
  const t = useTranslations("review");
  const common = useTranslations("common");
  return (
    <header className="shrink-0 border-b">
      <div className="flex h-13 items-center gap-1 px-4">
        <NavigationButton />
        <h1 className="min-w-0 flex-1 truncate text-lg font-semibold">{common("nav.review")}</h1>
        {total > 0 && (
          <span role="status" className="px-1 text-sm whitespace-nowrap text-ink-3">
            {t(isExact ? "position" : "positionMore", { index: position, total })}
          </span>
        )}
        <IconButton
          label={t("undo")}
          shortcut="U"
          icon={<Undo2 />}
          isDisabled={!onUndo}
          onPress={() => onUndo?.()}
        />
        <IconButton
          label={t("previous")}
          shortcut="K"
          icon={<ChevronLeft className="rtl:rotate-180" />}
          isDisabled={!hasPrevious}
          onPress={() => onGo(-1)}
        />
        <IconButton
          label={t("next")}
          shortcut="J"
          icon={<ChevronRight className="rtl:rotate-180" />}
          isDisabled={!hasNext}
          onPress={() => onGo(1)}
        />
      </div>
      {total > 0 && (
        <ProgressBar
          label={t("decided", { count: decided })}
          hideLabel
          value={(decided / total) * 100}
          className="h-1"
        />
      )}
    </header>
  );
}
