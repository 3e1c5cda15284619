"use client";

import { ListChecks, X } from "lucide-react";
import { useTranslations } from "use-intl";
import { ActionBar, ActionBarButton } from "#components/ui/action-bar.tsx";
import type { SelectMode } from "./select-mode.ts";

type SelectModeBarProps = { mode: SelectMode; onChange: (mode: SelectMode) => void };

/** What to press next while presses select and nothing is selected so far. */
export function SelectModeBar({ mode, onChange }: SelectModeBarProps) {
  const t = useTranslations("list.mode");
  return (
    <div className="pointer-events-none absolute inset-x-2 bottom-3 z-20 flex justify-center pb-[env(safe-area-inset-bottom)] *:pointer-events-auto">
      <ActionBar label={t("label")} summary={t(mode === "each" ? "each" : "first")}>
        {mode === "each" && (
          <ActionBarButton
            label={t("range")}
            icon={<ListChecks />}
            isIconOnly={false}
            onPress={() => onChange("first")}
          />
        )}
        <ActionBarButton
          label={t("leave")}
          icon={<X />}
          isIconOnly
          shortcut="Esc"
          onPress={() => onChange(null)}
        />
      </ActionBar>
    </div>
  );
}
