"use client";

import { useFormatter, useTranslations } from "use-intl";
import { useAnnouncePresence, usePresence } from "#components/space/use-presence.ts";
import { Avatar } from "#components/ui/avatar.tsx";

/** The others who have the same asset open, and tells them that one has it open oneself. */
export function PresentPeople({ assetId }: { assetId: number }) {
  const t = useTranslations("live");
  const format = useFormatter();
  useAnnouncePresence(assetId);
  const names = [...new Set(usePresence(assetId).map((person) => person.name))];
  const text = t("present", { names: format.list(names), count: names.length });
  return (
    <span
      role="status"
      className="flex shrink-0 items-center"
      title={names.length ? text : undefined}
    >
      {names.length > 0 && (
        <>
          <span className="flex -space-x-1.5">
            {names.slice(0, 3).map((name) => (
              <Avatar key={name} name={name} isDecorative />
            ))}
          </span>
          {names.length > 3 && (
            <span aria-hidden className="ps-1 text-sm text-ink-3">
              +{names.length - 3}
            </span>
          )}
          <span className="sr-only">{text}</span>
        </>
      )}
    </span>
  );
}
