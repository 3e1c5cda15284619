import { randomUUID } from "node:crypto";
import type { Transaction } from "#server/db/in-transaction.ts";
import { inTransaction } from "#server/db/in-transaction.ts";

/** A step takes far less; a process that died is waited for no longer than this. */
const leaseMs = 30_000;

/** The lease of a job ran out and another process may have taken it up. */
export class LeaseLost extends Error {}

/** Takes the right to work on a job, which one process at a time has. Null while another has it. */
export async function takeJobLease(jobId: string): Promise<string | null> {
  const token = randomUUID();
  const taken = await inTransaction((tx) =>
    tx.job.updateMany({
      where: {
        id: jobId,
        state: { in: ["waiting", "running"] },
        OR: [{ leaseUntil: null }, { leaseUntil: { lt: new Date() } }],
      },
      data: { state: "running", leaseToken: token, leaseUntil: leaseEnd() },
    }),
  );
  return taken.count === 1 ? token : null;
}

/**
 * Renews the lease in the transaction of a step. Throws LeaseLost, which rolls the step back: what
 * another process took up is not done twice.
 */
export async function holdJobLease(tx: Transaction, jobId: string, token: string): Promise<void> {
  const held = await tx.job.updateMany({
    where: { id: jobId, leaseToken: token, state: "running" },
    data: { leaseUntil: leaseEnd() },
  });
  if (held.count === 0) throw new LeaseLost(jobId);
}

function leaseEnd(): Date {
  return new Date(Date.now() + leaseMs);
}
