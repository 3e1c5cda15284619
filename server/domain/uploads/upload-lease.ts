import { randomUUID } from "node:crypto";
import { inTransaction } from "#server/db/in-transaction.ts";
import { isUploadId } from "./upload-path.ts";

const leaseMs = 30_000;

export type Lease = { release: () => Promise<void> };

/**
 * Takes the right to write to an upload, which one process at a time has. Null while another
 * has it. The lease runs out by itself when its process dies, and is renewed while it lives.
 */
export async function takeUploadLease(uploadId: string): Promise<Lease | null> {
  // What is no id is no row either, and PostgreSQL fails over a NUL in it.
  if (!isUploadId(uploadId)) return null;
  const token = randomUUID();
  const taken = await inTransaction((tx) =>
    tx.upload.updateMany({
      where: { id: uploadId, OR: [{ leaseUntil: null }, { leaseUntil: { lt: new Date() } }] },
      data: { leaseToken: token, leaseUntil: new Date(Date.now() + leaseMs) },
    }),
  );
  if (taken.count === 0) return null;
  const renew = setInterval(() => {
    inTransaction((tx) =>
      tx.upload.updateMany({
        where: { id: uploadId, leaseToken: token },
        data: { leaseUntil: new Date(Date.now() + leaseMs) },
      }),
    ).catch(() => {});
  }, leaseMs / 3);
  renew.unref();
  return {
    async release() {
      clearInterval(renew);
      await inTransaction((tx) =>
        tx.upload.updateMany({
          where: { id: uploadId, leaseToken: token },
          data: { leaseToken: null, leaseUntil: null },
        }),
      );
    },
  };
}
