"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { type HistoryNarrowing, historyPeopleQuery } from "#components/space/space-queries.ts";
import { Select } from "#components/ui/select.tsx";
import { historySubjects } from "#lib/history.ts";

type Narrowed = Omit<HistoryNarrowing, "assetId">;
type ActivityFiltersProps = { narrowed: Narrowed; onChange: (narrowed: Narrowed) => void };

const every = "every";

/** Narrows the activity to one person or token, and to one kind of thing. */
export function ActivityFilters({ narrowed, onChange }: ActivityFiltersProps) {
  const t = useTranslations("reports.activity");
  const { actor } = useSpace();
  const { data: people = [] } = useQuery(historyPeopleQuery(actor.spaceId));
  const { actorId, subject } = narrowed;
  const isOwn = (id: string) => actor.kind === "user" && actor.userId === id;
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Select
        label={t("who")}
        value={actorId ?? every}
        onChange={(key) =>
          onChange({
            ...(key !== every && { actorId: String(key) }),
            ...(subject && { subject }),
          })
        }
        options={[
          { id: every, label: t("everybody") },
          ...people.map(({ id, name, kind }) => ({
            id,
            label: kind === "token" ? t("token", { name }) : isOwn(id) ? t("you", { name }) : name,
          })),
        ]}
      />
      <Select
        label={t("what")}
        value={subject ?? every}
        onChange={(key) => {
          const wanted = historySubjects.find((one) => one === key);
          onChange({ ...(actorId && { actorId }), ...(wanted && { subject: wanted }) });
        }}
        options={[
          { id: every, label: t("everything") },
          ...historySubjects.map((one) => ({ id: one, label: t(`subjects.${one}`) })),
        ]}
      />
    </div>
  );
}
