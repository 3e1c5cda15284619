"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { readJson, uiClient } from "#components/space/ui-client.ts";
import type { FolderCompleteness } from "#lib/folder-completeness.ts";
import type { FolderNode } from "./folder-forest.ts";

/** As many folders as are asked about: more are not on the screen at a time. */
const mostAsked = 100;

/** Texts change all the time; rings that are a minute old are right enough. */
const freshMs = 60_000;

/** How complete the texts of the folders are that can be seen in the tree, by folder. */
export function useFolderCompleteness(
  spaceId: number,
  forest: readonly FolderNode[],
  expanded: ReadonlySet<number>,
): ReadonlyMap<number, FolderCompleteness> {
  const folders = shownIds(forest, expanded).slice(0, mostAsked).join(",");
  const { data = [] } = useQuery({
    // Apart from the keys of the space: not every save of a text asks for them again.
    queryKey: ["completeness", spaceId, folders],
    enabled: folders !== "",
    queryFn: ({ signal }) =>
      readJson(
        uiClient.completeness.$get(
          { param: { spaceId: String(spaceId) }, query: { folders } },
          { init: { signal } },
        ),
      ),
    placeholderData: keepPreviousData,
    staleTime: freshMs,
    refetchInterval: freshMs,
  });
  return new Map(data.map((one) => [one.folderId, one]));
}

function shownIds(nodes: readonly FolderNode[], expanded: ReadonlySet<number>): number[] {
  return nodes.flatMap(({ folder, children, total }) => [
    ...(total > 0 ? [folder.id] : []),
    ...(expanded.has(folder.id) ? shownIds(children, expanded) : []),
  ]);
}
