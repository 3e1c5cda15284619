import type { Actor } from "#lib/actor.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";

/** Ends every signed address of the space that was made until now, whatever asset it shows. */
export async function revokeSpaceLinks(actor: Actor): Promise<void> {
  authorize(actor, "space.edit");
  await inTransaction(async (tx) => {
    const space = await tx.space.update({
      where: { id: actor.spaceId },
      data: { urlEpoch: { increment: 1 } },
      select: { id: true, name: true },
    });
    await recordHistory(tx, actor, {
      action: "space.links_revoked",
      subject: { type: "space", id: space.id, name: space.name },
    });
  });
}
