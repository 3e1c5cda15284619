import { isNumberedCodename } from "#lib/asset-codename.ts";
import { codenameOf } from "#lib/codename.ts";
import { database } from "#server/db/database.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { freeCodename } from "../free-codename.ts";

/** What PostgreSQL's advisory lock on a codename is numbered by, beside a hash of it. */
const codenameLock = 2;

/**
 * A codename for a new asset, made of what people call it. Two uploads of one name at once wait
 * for each other here, so that neither is refused over it.
 */
export async function chooseAssetCodename(
  tx: Transaction,
  spaceId: number,
  name: string,
): Promise<string> {
  const wanted = codenameOf(name, "asset");
  if (database().provider === "postgresql")
    await tx.$executeRaw`
      SELECT pg_advisory_xact_lock(${codenameLock}::int, hashtext(${`${spaceId} ${wanted}`}))`;
  return freeCodename(
    wanted,
    async (codename) =>
      isNumberedCodename(codename) ||
      (await tx.asset.findUnique({
        where: { spaceId_codename: { spaceId, codename } },
        select: { id: true },
      })) !== null,
  );
}
