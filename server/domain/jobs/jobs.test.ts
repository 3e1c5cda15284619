import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/actor.ts";
import { assetSearchSchema } from "#lib/asset-search.ts";
import type { Space } from "#lib/library.ts";
import { database } from "#server/db/database.ts";
import { copyAssets } from "#tests/copy-assets.ts";
import { makeActor, makeAsset, makeFolder, makeSpace } from "#tests/factories.ts";
import { makeMember } from "#tests/make-session.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { lockAssets } from "../assets/lock-assets.ts";
import { changeTarget } from "../bulk/change-target.ts";
import { undoChange } from "../history/undo-change.ts";
import { cancelJob } from "./cancel-job.ts";
import { getJob } from "./get-job.ts";
import { takeJobLease } from "./job-lease.ts";
import { listJobs } from "./list-jobs.ts";
import { runJob } from "./run-job.ts";

openTestLibrary();

const count = 1200;
let space: Space;
let editor: Actor;
let ids: number[];

beforeAll(async () => {
  space = await makeSpace();
  editor = (await makeMember(space, "editor")).actor;
  const first = await makeAsset(space);
  ids = [first.id, ...(await copyAssets(first.id, count - 1))];
}, 120_000);

/** Moves everything into a new folder, by a job that nobody has begun. */
async function moveAll(actor = editor) {
  const folder = await makeFolder(space);
  const { job } = await changeTarget(actor, {
    target: { kind: "query", search: assetSearchSchema.parse({ sort: "name" }), except: [] },
    operation: { kind: "move", folderId: folder.id },
  });
  if (!job) throw new Error("a job");
  return { folder, job };
}

const inFolder = (folder: { id: number }) =>
  database().prisma.asset.count({ where: { folderId: folder.id } });

/** How often the changes of a job stand in the history for one asset, at most. */
async function mostEntries(batchId: string): Promise<number> {
  const groups = await database().prisma.history.groupBy({
    by: ["assetId"],
    where: { batchId },
    _count: { _all: true },
  });
  return Math.max(...groups.map((group) => group._count._all));
}

/** The lease that a process which was killed leaves behind, once it has run out. */
async function leaseRunsOut(jobId: string): Promise<void> {
  await database().prisma.job.update({
    where: { id: jobId },
    data: { leaseUntil: new Date(Date.now() - 1) },
  });
}

describe("a large change", () => {
  it("is done by a job, skips what is locked, and goes back as one", async () => {
    const [locked = 0] = ids;
    const reviewer = makeActor(space, "reviewer");
    await lockAssets(reviewer, { assetIds: [locked], reason: "approved" });
    const { folder, job } = await moveAll();
    expect(job).toMatchObject({ state: "waiting", work: "move", done: 0 });
    await runJob(job.id);
    const done = await getJob(editor, { jobId: job.id });
    expect(done).toMatchObject({
      state: "done",
      done: count,
      total: count,
      outcome: {
        changed: count - 1,
        skippedCount: 1,
        skipped: [{ assetId: locked, code: "locked" }],
      },
    });
    expect(await inFolder(folder)).toBe(count - 1);
    expect(
      (await database().prisma.folder.findUnique({ where: { id: folder.id } }))?.assetCount,
    ).toBe(count - 1);
    const undoing = await undoChange(editor, { batchId: done.outcome.batchId });
    if (!undoing.job) throw new Error("a job");
    await runJob(undoing.job.id);
    expect(await getJob(editor, { jobId: undoing.job.id })).toMatchObject({
      state: "done",
      work: "undo",
      outcome: { changed: count - 1 },
    });
    expect(await inFolder(folder)).toBe(0);
    await database().prisma.asset.update({ where: { id: locked }, data: { lockedAt: null } });
  });

  it("is taken up where a killed process left it, and nothing is done twice", async () => {
    const { folder, job } = await moveAll();
    // A process that dies after its first step: the second finds the lease gone.
    let hasDied = false;
    const dying = runJob(job.id, () => {});
    while (!hasDied) {
      const row = await database().prisma.job.findUniqueOrThrow({ where: { id: job.id } });
      hasDied = row.done > 0;
      if (hasDied)
        await database().prisma.job.updateMany({
          where: { id: job.id, state: "running" },
          data: { leaseToken: randomUUID() },
        });
    }
    await dying;
    const left = await database().prisma.job.findUniqueOrThrow({ where: { id: job.id } });
    expect(left.state).toBe("running");
    expect(left.done).toBeLessThan(count);
    expect(await inFolder(folder)).toBe(left.done);
    // While the lease holds, nobody else may.
    await runJob(job.id);
    expect(await inFolder(folder)).toBe(left.done);
    await leaseRunsOut(job.id);
    await runJob(job.id);
    const { outcome, state } = await getJob(editor, { jobId: job.id });
    expect(state).toBe("done");
    expect(outcome.changed).toBe(count);
    expect(await inFolder(folder)).toBe(count);
    expect(await mostEntries(outcome.batchId)).toBe(1);
  });

  it("two processes at once share it without doing anything twice", async () => {
    const { folder, job } = await moveAll();
    await Promise.all([runJob(job.id), runJob(job.id)]);
    const { outcome, state } = await getJob(editor, { jobId: job.id });
    expect([state, outcome.changed]).toEqual(["done", count]);
    expect(await inFolder(folder)).toBe(count);
    expect(await mostEntries(outcome.batchId)).toBe(1);
  });

  it("stops when asked to, and what it did can be undone", async () => {
    const { folder, job } = await moveAll();
    await cancelJob(editor, { jobId: job.id });
    await runJob(job.id);
    expect(await getJob(editor, { jobId: job.id })).toMatchObject({
      state: "cancelled",
      outcome: { changed: 0 },
    });
    expect(await inFolder(folder)).toBe(0);
    expect(await takeJobLease(job.id)).toBeNull();
  });

  it("ends when who asked may not any more, and is nobody else's business", async () => {
    const { account, actor } = await makeMember(space, "editor");
    const { folder, job } = await moveAll(actor);
    expect((await listJobs(actor)).map(({ id }) => id)).toEqual([job.id]);
    expect((await listJobs(editor)).map(({ id }) => id)).not.toContain(job.id);
    await expect(getJob(makeActor(space, "viewer"), { jobId: job.id })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(cancelJob(editor, { jobId: job.id })).rejects.toMatchObject({ code: "forbidden" });
    await database().prisma.membership.deleteMany({ where: { userId: account.id } });
    await runJob(job.id);
    expect(await getJob(editor, { jobId: job.id })).toMatchObject({
      state: "failed",
      failure: { code: "forbidden" },
    });
    expect(await inFolder(folder)).toBe(0);
  });

  it("leaves out exceptions, what came later, and what a range does not hold", async () => {
    const search = assetSearchSchema.parse({ sort: "name" });
    const order = await database().prisma.asset.findMany({
      where: { spaceId: space.id },
      orderBy: [{ nameKey: "asc" }, { id: "asc" }],
      select: { id: true },
    });
    const [from, except] = [order[10]?.id ?? 0, order[20]?.id ?? 0];
    const to = order[500]?.id ?? 0;
    const folder = await makeFolder(space);
    const { job } = await changeTarget(editor, {
      target: { kind: "query", search, except: [except], within: { from: to, to: from } },
      operation: { kind: "move", folderId: folder.id },
    });
    await runJob(job?.id ?? "");
    expect(await inFolder(folder)).toBe(490);
    const later = await makeAsset(space);
    const { job: second } = await changeTarget(editor, {
      target: { kind: "query", search, except: [], upTo: later.id - 1 },
      operation: { kind: "privacy", isPrivate: true },
    });
    await runJob(second?.id ?? "");
    expect(
      await database().prisma.asset.count({ where: { spaceId: space.id, isPrivate: true } }),
    ).toBe(count);
  });
});
