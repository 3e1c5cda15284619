"use client";

import { useFormatter, useTranslations } from "use-intl";
import { usePresence } from "#components/space/use-presence.ts";
import { Avatar } from "#components/ui/avatar.tsx";

/** Who has the asset of a card open now, as small initials on its picture. */
export function CardPresence({ assetId }: { assetId: number }) {
  const t = useTranslations("live");
  const format = useFormatter();
  const names = [...new Set(usePresence(assetId).map((person) => person.name))];
  if (names.length === 0) return null;
  const text = t("present", { names: format.list(names), count: names.length });
  return (
    <span
      title={text}
      className="pointer-events-none absolute start-2 bottom-2 flex -space-x-1.5 rounded-full"
    >
      {names.slice(0, 3).map((name) => (
        <Avatar key={name} name={name} isDecorative />
      ))}
      <span className="sr-only">{text}</span>
    </span>
  );
}
