import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { createApi } from "#api/app.ts";
import { database } from "#server/db/database.ts";
import { editAsset } from "#server/domain/assets/edit-asset.ts";
import { editSpaceSettings } from "#server/domain/spaces/edit-space-settings.ts";
import { openLibrary } from "#server/domain/start/open-library.ts";
import { createToken } from "#server/domain/tokens/create-token.ts";
import { prepareLibrary } from "./prepare-library.ts";

/** Assets on a page that is asked for. */
export const perPage = 100;
const rounds = 5;

/** Milliseconds, and how many assets match. */
export type ListTimes = {
  total: number;
  count: number;
  changed: number;
  first: number;
  next: number;
  middle: number;
  end: number;
  wait: number;
};

/**
 * What Storyblok's list with its exact total costs over a library of so many generated assets,
 * for each of the queries: the first total, one after a change, and pages at several places.
 */
export async function measureLists(
  assets: number,
  queries: readonly string[],
): Promise<ListTimes[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "vitrine-bench-"));
  const files = {
    databaseFile: path.join(folder, "vitrine.sqlite"),
    storageFolder: path.join(folder, "storage"),
  };
  try {
    await prepareLibrary(files, assets);
    const library = await openLibrary({
      databaseUrl: `file:${files.databaseFile}`,
      storageUrl: `file:${files.storageFolder}`,
    });
    const actor = { kind: "system", spaceId: 1, name: "bench" } as const;
    await editSpaceSettings(actor, { apiRequestsPerSecond: 1000 });
    const { token } = await createToken(actor, {
      name: "bench",
      role: "admin",
      scopes: [],
      expiresAt: null,
    });
    const api = createApi();
    const ask = async (query: string, page: number) => {
      const start = performance.now();
      const answer = await api.request(
        `/v1/spaces/1/assets?per_page=${perPage}&page=${page}&${query}`,
        { headers: { authorization: token } },
      );
      await answer.text();
      if (!answer.ok) throw new Error(`${query}: ${answer.status}`);
      return { took: performance.now() - start, total: Number(answer.headers.get("total")) };
    };
    await ask("", 1);
    const times: ListTimes[] = [];
    const spread = Array.from({ length: 200 }, (_, index) =>
      Math.ceil((assets * (index + 1)) / 200),
    );
    const free = await database().prisma.asset.findMany({
      where: { id: { in: spread }, lockedAt: null, deletedAt: null },
      select: { id: true },
    });
    const change = async () => {
      const assetId = free.pop()?.id ?? 0;
      await editAsset(actor, { assetId, name: `changed ${assetId}.png` });
    };
    for (const query of queries) times.push(await timesOf(ask, query, change));
    await library.close();
    return times;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function timesOf(
  ask: (query: string, page: number) => Promise<{ took: number; total: number }>,
  query: string,
  change: () => Promise<void>,
): Promise<ListTimes> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const { took, total } = await ask(query, 1);
  // Once round, so that the last wait is seen too.
  await setTimeout(5);
  delay.disable();
  const pages = Math.max(1, Math.ceil(total / perPage));
  const middle = Math.ceil(pages / 2);
  const median = async (page: () => number, before = async () => {}) => {
    const all: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await before();
      all.push((await ask(query, page())).took);
    }
    return all.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0;
  };
  const first = await median(() => 1);
  const changed = await median(() => 1, change);
  let at = Math.min(middle, pages);
  await ask(query, at);
  const next = await median(() => Math.min(++at, pages));
  // Backwards, so that no page was read before this one.
  let away = Math.max(1, middle - 1);
  return {
    total,
    count: took - first,
    changed: changed - first,
    first,
    next,
    middle: await median(() => Math.max(1, away--)),
    end: await median(() => pages),
    wait: delay.max / 1e6,
  };
}
