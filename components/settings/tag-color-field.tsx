"use client";

import { useTranslations } from "use-intl";
import { ColorDot } from "#components/ui/color-dot.tsx";
import { Select } from "#components/ui/select.tsx";

/** The colours of `tagColor`, by the names people know them by. */
const colors = {
  orange: "#c2410c",
  amber: "#b45309",
  green: "#4d7c0f",
  emerald: "#15803d",
  teal: "#0f766e",
  blue: "#0369a1",
  indigo: "#4338ca",
  violet: "#7e22ce",
  fuchsia: "#a21caf",
  red: "#be123c",
} as const;

const names = Object.keys(colors) as (keyof typeof colors)[];

type TagColorFieldProps = { value: string; onChange: (color: string) => void };

/** A colour for a tag, with a name for each. */
export function TagColorField({ value, onChange }: TagColorFieldProps) {
  const t = useTranslations("settings.tags");
  const isOwn = !names.some((name) => colors[name] === value);
  const options: { id: string; label: string }[] = names.map((name) => ({
    id: colors[name],
    label: t(`colors.${name}`),
  }));
  if (isOwn) options.unshift({ id: value, label: t("colors.own") });
  return (
    <Select
      label={t("color")}
      options={options.map((option) => ({ ...option, icon: <ColorDot color={option.id} /> }))}
      value={value}
      onChange={(color) => onChange(String(color))}
    />
  );
}
