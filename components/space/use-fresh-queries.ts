"use client";

import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { usePathname, useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import type { Asset, AssetPage, AssetSummary } from "#lib/asset.ts";
import type { AssetsChanged, LiveEvent } from "#lib/live-events.ts";
import type { LiveConnection } from "./live-connection.ts";
import { assetQuery } from "./space-queries.ts";

/** Much that happens at once is read once. */
const gatherMs = 1_000;

/** Reads again what events say is out of date, and nothing that this screen has newer already. */
export function useFreshQueries(connection: LiveConnection, spaceId: number): void {
  const queries = useQueryClient();
  const router = useRouter();
  const pathname = usePathname();
  const isOnSettings = useRef(false);
  useEffect(() => {
    isOnSettings.current = pathname.includes("/settings");
  }, [pathname]);
  useEffect(() => {
    const due = new Set<string>();
    let timer: number | undefined;
    const flush = () => {
      timer = undefined;
      for (const key of due) void queries.invalidateQueries({ queryKey: ["space", spaceId, key] });
      if (due.has("overview") && isOnSettings.current) router.refresh();
      due.clear();
    };
    const want = (keys: readonly string[]) => {
      for (const key of keys) due.add(key);
      timer ??= window.setTimeout(flush, gatherMs);
    };
    const stop = connection.onEvent((event, isHandled) =>
      want(outOfDate(queries, spaceId, event, isHandled)),
    );
    return () => {
      stop();
      window.clearTimeout(timer);
    };
  }, [connection, queries, router, spaceId]);
}

/** The second parts of the keys to read again. */
function outOfDate(
  queries: QueryClient,
  spaceId: number,
  event: LiveEvent,
  isHandled: boolean,
): string[] {
  switch (event.type) {
    case "everything":
      return ["asset", "assets", "history", "overview", "reviews"];
    case "space":
      return ["overview", "history", ...(touchesAssets(event.subjects) ? ["asset", "assets"] : [])];
    case "assets": {
      const isNews = refreshOpen(queries, spaceId, event);
      const lists = isHandled || !isNews ? [] : ["assets"];
      return ["history", "reviews", ...(isNews ? ["overview"] : []), ...lists];
    }
    default:
      return [];
  }
}

/** A field that goes takes texts with it, a folder that is emptied moves what was in it. */
function touchesAssets(subjects: readonly string[]): boolean {
  return subjects.some((subject) => subject === "field" || subject === "language");
}

/** Reads open assets again that changed. Answers whether the event says more than is known here. */
function refreshOpen(queries: QueryClient, spaceId: number, event: AssetsChanged): boolean {
  const listed = new Map<number, number>();
  for (const [, data] of queries.getQueriesData({ queryKey: ["space", spaceId, "assets"] }))
    for (const { id, version } of listedAssets(data))
      listed.set(id, Math.max(version, listed.get(id) ?? 0));
  let isNews = false;
  event.ids.forEach((id, index) => {
    const version = event.versions[index] ?? null;
    const { queryKey } = assetQuery(spaceId, id);
    const open = queries.getQueryData<Asset>(queryKey);
    if (open && (version === null || open.version < version))
      void queries.invalidateQueries({ queryKey });
    const known = listed.get(id);
    if (version === null || known === undefined || known < version) isNews = true;
  });
  return isNews;
}

function listedAssets(data: unknown): readonly Pick<AssetSummary, "id" | "version">[] {
  if (typeof data !== "object" || data === null || !("assets" in data)) return [];
  return (data as AssetPage).assets;
}
