"use client";

import { useTranslations } from "use-intl";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { NumberField } from "#components/ui/number-field.tsx";
import type { FocusDraft } from "./use-focus-draft.ts";

type FocusAreaProps = { draft: FocusDraft; isReadOnly: boolean };

/** How large the part is that every cut shall keep: one pixel for a point. */
export function FocusArea({ draft, isReadOnly }: FocusAreaProps) {
  const t = useTranslations("asset.focus");
  const { focus, picture } = draft;
  const width = focus ? focus.right - focus.left : 1;
  const height = focus ? focus.bottom - focus.top : 1;
  const common = {
    hideLabel: true,
    suffix: "px",
    minValue: 1,
    formatOptions: { useGrouping: false },
    isReadOnly,
  };
  return (
    <Disclosure title={t("area")} defaultExpanded={width > 1 || height > 1}>
      <div className="grid grid-cols-2 gap-2 pt-1">
        <NumberField
          {...common}
          label={t("areaWidth")}
          prefix="W"
          maxValue={picture.width}
          value={width}
          onChange={(value) => !Number.isNaN(value) && draft.resizeTo({ width: value, height })}
        />
        <NumberField
          {...common}
          label={t("areaHeight")}
          prefix="H"
          maxValue={picture.height}
          value={height}
          onChange={(value) => !Number.isNaN(value) && draft.resizeTo({ width, height: value })}
        />
      </div>
      <p className="pt-1 text-sm text-ink-3">{t("areaHint")}</p>
    </Disclosure>
  );
}
