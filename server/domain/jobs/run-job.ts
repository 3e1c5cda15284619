import { setImmediate } from "node:timers/promises";
import type { Actor } from "#lib/actor.ts";
import { AppError, isAppError } from "#lib/app-error.ts";
import { addOutcome } from "#lib/bulk-outcome.ts";
import type { Role } from "#lib/roles.ts";
import { database } from "#server/db/database.ts";
import { inTransaction, type Transaction } from "#server/db/in-transaction.ts";
import { countTarget } from "../bulk/target-ids.ts";
import type { JobInput } from "./job-input.ts";
import { holdJobLease, LeaseLost, takeJobLease } from "./job-lease.ts";
import { askedBy, type JobProgress, jobProgress, jobSelect, progressOf } from "./job-row.ts";
import { prepareStep } from "./job-step.ts";
import { firstStepSize, nextStepSize } from "./step-size.ts";

/**
 * Works on a job until it is over or another process has it. Each step is one transaction with the
 * progress of the job in it, so a killed process leaves whole steps behind and the next one goes
 * on from there. `report` hears of what nobody expected.
 */
export async function runJob(jobId: string, report: (error: unknown) => void = () => {}) {
  const token = await takeJobLease(jobId);
  if (token === null) return;
  try {
    let size = firstStepSize;
    for (let isMore = true; isMore; ) {
      const start = performance.now();
      isMore = await runStep(jobId, token, size);
      size = nextStepSize(size, performance.now() - start);
      // Whatever waited for the process has its turn, whichever database answers.
      await setImmediate();
    }
  } catch (error) {
    if (error instanceof LeaseLost) return;
    if (!isAppError(error)) report(error);
    await endJob(jobId, token, "failed", {
      code: isAppError(error) ? error.code : "unavailable",
      reason: isAppError(error) ? (error.details.reason ?? null) : null,
    });
  }
}

/** Answers whether there is more to do. */
async function runStep(jobId: string, token: string, size: number): Promise<boolean> {
  const row = await database().prisma.job.findUniqueOrThrow({
    where: { id: jobId },
    select: { ...jobSelect, input: true },
  });
  if (row.cancelAt) {
    await endJob(jobId, token, "cancelled", null);
    return false;
  }
  // Written by createJob, from this type.
  const input = row.input as JobInput;
  const progress = progressOf(row);
  const actor = await actorNow(askedBy(row));
  const total =
    row.total === 0 && input.kind === "bulk"
      ? await countTarget(row.spaceId, input.target)
      : row.total;
  const step = await prepareStep(actor, input, progress.cursor, size);
  return inTransaction(async (tx) => {
    await holdJobLease(tx, jobId, token);
    const { changed, unchanged, skipped, advanced, next } = await step(tx);
    const isOver = next === null || next === undefined;
    await tx.job.update({
      where: { id: jobId },
      data: {
        done: { increment: advanced },
        total: isOver ? row.done + advanced : Math.max(total, row.done + advanced),
        result: jobProgress({
          ...progress,
          outcome: addOutcome(progress.outcome, { changed, unchanged, skipped }),
          cursor: next ?? null,
        }),
        ...(isOver && over("done")),
      },
    });
    return !isOver;
  });
}

/** Whoever asked, with the rights they have now: a job may outlast them. Throws `forbidden`. */
async function actorNow(actor: Actor): Promise<Actor> {
  const { prisma } = database();
  if (actor.kind === "user") {
    const member = await prisma.membership.findUnique({
      where: { userId_spaceId: { userId: actor.userId, spaceId: actor.spaceId } },
      select: { role: true },
    });
    if (!member) throw new AppError("forbidden", { reason: "missing_permission" });
    // The column is written only from a checked Role.
    return { ...actor, role: member.role as Role };
  }
  if (actor.kind === "token") {
    const token = await prisma.apiToken.findUnique({ where: { id: actor.tokenId } });
    const hasEnded = token?.expiresAt && token.expiresAt.getTime() < Date.now();
    if (!token || token.revokedAt || hasEnded)
      throw new AppError("forbidden", { reason: "missing_permission" });
  }
  return actor;
}

async function endJob(
  jobId: string,
  token: string,
  state: "cancelled" | "failed",
  failure: JobProgress["failure"],
): Promise<void> {
  await inTransaction(async (tx: Transaction) => {
    const row = await tx.job.findUnique({ where: { id: jobId }, select: jobSelect });
    if (!row) return;
    await tx.job.updateMany({
      where: { id: jobId, leaseToken: token },
      data: { ...over(state), result: jobProgress({ ...progressOf(row), failure }) },
    });
  });
}

function over(state: "done" | "cancelled" | "failed") {
  return { state, finishedAt: new Date(), leaseToken: null, leaseUntil: null };
}
