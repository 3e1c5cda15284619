"use client";

import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { Avatar } from "#components/ui/avatar.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { HistoryEntry } from "#lib/history.ts";
import { ChangeLineView } from "./change-line-view.tsx";
import { changeLines } from "./change-lines.ts";
import type { EntryGroup } from "./group-entries.ts";
import { TimeAgo } from "./time-ago.tsx";

type HistoryEntryViewProps = {
  group: EntryGroup;
  /** Names what was changed; left out where the page is about that one thing. */
  showsSubject: boolean;
};

/** Who did what, when, and what stood there before and after. */
export function HistoryEntryView({ group, showsSubject }: HistoryEntryViewProps) {
  const t = useTranslations("activity");
  const { first, entries } = group;
  const name = first.actorKind === "system" ? t("system") : first.actorName;
  return (
    <li className="flex gap-3 py-3">
      <Avatar name={name} isDecorative />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-3">
          <p className="min-w-0 wrap-anywhere">
            <strong>{name}</strong>
            {first.actorKind === "token" && <span className="text-ink-3"> ({t("token")})</span>}
            {" · "}
            {t(`actions.${first.action}`)}
            {showsSubject && " · "}
            {showsSubject &&
              (entries.length > 1 ? (
                t("assets", { count: entries.length })
              ) : (
                <Subject entry={first} />
              ))}
          </p>
          <span className="text-sm text-ink-3">
            <TimeAgo at={first.createdAt} />
          </span>
        </div>
        {entries.length === 1 ? (
          <Changes entry={first} />
        ) : (
          <Disclosure headingLevel={2} title={t("showAll", { count: entries.length })}>
            <ul className="flex flex-col gap-2 pt-1">
              {entries.map((entry) => (
                <li key={entry.id} className="flex flex-col gap-0.5">
                  <Subject entry={entry} />
                  <Changes entry={entry} />
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </li>
  );
}

function Subject({ entry }: { entry: HistoryEntry }) {
  const { actor } = useSpace();
  if (entry.assetId === null || entry.action === "asset.purged")
    return <span className="wrap-anywhere">{entry.subjectName}</span>;
  return (
    <span className="wrap-anywhere">
      <TextLink href={`/spaces/${actor.spaceId}/assets/${entry.assetId}`}>
        {entry.subjectName}
      </TextLink>
    </span>
  );
}

function Changes({ entry }: { entry: HistoryEntry }) {
  const lines = changeLines(entry);
  if (lines.length === 0) return null;
  return (
    <div className="flex flex-col gap-1 text-sm">
      {lines.map((line) => (
        <ChangeLineView key={JSON.stringify(line)} line={line} />
      ))}
    </div>
  );
}
