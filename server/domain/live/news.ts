import type { Actor } from "#lib/actor.ts";
import type { HistoryAction } from "#lib/history.ts";
import type { AssetsChanged, LiveEvent } from "#lib/live-events.ts";
import { can } from "#lib/permissions.ts";
import type { SqlRow } from "#server/db/open-database.ts";
import { actorId } from "../history/record-history.ts";

/** What a row of the history tells those who listen; never what stood before and after. */
export type News = SqlRow & {
  id: number;
  spaceId: number;
  action: HistoryAction;
  actorId: string | null;
  actorName: string;
  subjectType: string;
  assetId: number | null;
  assetVersion: number | null;
};

/** The columns of `News`. */
export const newsColumns = `"id", "spaceId", "action", "actorId", "actorName", "subjectType", "assetId", "assetVersion"`;

/** As many ids as one event carries. */
const mostIds = 500;

/** Subjects that only those who may see people hear of. */
const aboutPeople: ReadonlySet<string> = new Set(["member", "token"]);

/** News of one space as events for one listener, with what their role may know. */
export function eventsFromNews(actor: Actor, news: readonly News[]): LiveEvent[] {
  const events: LiveEvent[] = [];
  const subjects = new Set<string>();
  const mayKnow = can(actor, "history.view");
  const own = actorId(actor);
  let last: { event: AssetsChanged; key: string } | undefined;
  for (const one of news) {
    if (one.subjectType !== "asset" || one.assetId === null) {
      if (!aboutPeople.has(one.subjectType) || can(actor, "people.view"))
        subjects.add(one.subjectType);
      continue;
    }
    const change = changeOf(one.action);
    const isOwn = own !== null && one.actorId === own;
    const key = mayKnow ? `${one.action} ${one.actorId} ${one.actorName}` : `${change} ${isOwn}`;
    if (last?.key !== key || last.event.ids.length >= mostIds) {
      const event: AssetsChanged = {
        type: "assets",
        ids: [],
        versions: [],
        change,
        isOwn,
        ...(mayKnow && { action: one.action, by: one.actorName }),
      };
      events.push(event);
      last = { event, key };
    }
    last.event.ids.push(one.assetId);
    last.event.versions.push(one.assetVersion);
  }
  if (subjects.size > 0) events.push({ type: "space", subjects: [...subjects] });
  return events;
}

function changeOf(action: HistoryAction): AssetsChanged["change"] {
  if (action === "asset.uploaded" || action === "asset.restored") return "added";
  return action === "asset.trashed" || action === "asset.purged" ? "removed" : "changed";
}
