"use client";

import { useFormatter, useTranslations } from "use-intl";
import { usePresence } from "#components/space/use-presence.ts";
import { Avatar } from "#components/ui/avatar.tsx";
import type { PresentPerson } from "#lib/live-events.ts";

/** Who has the asset of a card open now, as small initials on its picture. */
export function CardPresence({ assetId }: { assetId: number }) {
  const people = usePresence(assetId);
  // Nearly always: nothing more is put together for a card nobody has open.
  return people.length === 0 ? null : <People people={people} />;
}

function People({ people }: { people: readonly PresentPerson[] }) {
  const t = useTranslations("live");
  const format = useFormatter();
  const names = [...new Set(people.map((person) => person.name))];
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
