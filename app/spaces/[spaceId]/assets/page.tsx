import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { Metadata } from "next";
import { cookies, headers } from "next/headers";
import { notFound } from "next/navigation";
import { blockKey, blockSize } from "#components/library/asset-blocks.ts";
import { LibraryScreen } from "#components/library/library-screen.tsx";
import { layoutCookie } from "#components/library/remembered-layout.ts";
import { assetCountQuery, newAssetsQuery } from "#components/space/space-queries.ts";
import { readLibraryAddress } from "#lib/library-address.ts";
import { messagesFor } from "#lib/messages/messages.ts";
import { interfaceLocale } from "#server/auth/interface-locale.ts";
import { actorForSession } from "#server/auth/session-actor.ts";
import { countAssets } from "#server/domain/assets/count-assets.ts";
import { countNewAssets } from "#server/domain/assets/count-new-assets.ts";
import { searchAssets } from "#server/domain/assets/search-assets.ts";
import { listFolders } from "#server/domain/folders/list-folders.ts";
import { livePositionOfPage } from "../live-position-of-page.ts";
import { textsOfTable } from "./texts-of-table.ts";

type LibraryPageProps = {
  params: Promise<{ spaceId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The name of what is open; the screen takes over when something else is opened. */
export async function generateMetadata({
  params,
  searchParams,
}: LibraryPageProps): Promise<Metadata> {
  const requestHeaders = await headers();
  const { common } = messagesFor(await interfaceLocale(requestHeaders));
  const actor = await actorForSession(requestHeaders, Number((await params).spaceId));
  const { search } = readLibraryAddress(await searchParams);
  if (search.view === "trash") return { title: common.nav.trash };
  if (!actor || typeof search.folder !== "number") return { title: common.nav.allAssets };
  const folder = (await listFolders(actor)).find((known) => known.id === search.folder);
  return { title: folder?.name ?? common.nav.allAssets };
}

/** The library. The first assets come with the page, so that they show before any script runs. */
export default async function LibraryPage({ params, searchParams }: LibraryPageProps) {
  const spaceId = Number((await params).spaceId);
  const actor = await actorForSession(await headers(), spaceId);
  if (!actor) notFound();
  await livePositionOfPage(actor);
  const { search } = readLibraryAddress(await searchParams);
  const [{ newestId }, texts] = await Promise.all([
    countNewAssets(actor, { ...search, since: 2 ** 31 - 1 }),
    textsOfTable(actor),
  ]);
  const [page, count] = await Promise.all([
    searchAssets(actor, {
      ...search,
      limit: blockSize,
      offset: 0,
      upTo: newestId || undefined,
      texts,
    }),
    countAssets(actor, { ...search, upTo: newestId || undefined }),
  ]);
  const queries = new QueryClient();
  queries.setQueryData(blockKey({ spaceId, search, upTo: newestId, texts: texts.join() }, 0), page);
  queries.setQueryData(assetCountQuery(spaceId, search, newestId).queryKey, count);
  queries.setQueryData(newAssetsQuery(spaceId, search, newestId).queryKey, { count: 0, newestId });
  const remembered = (await cookies()).get(layoutCookie)?.value;
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <LibraryScreen
        rememberedLayout={remembered === "list" ? "list" : "grid"}
        newestId={newestId}
      />
    </HydrationBoundary>
  );
}
