import type { Actor } from "#lib/actor.ts";
import { database } from "#server/db/database.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { isUniqueViolation } from "#server/db/is-unique-violation.ts";
import { createSpaceIn } from "../spaces/create-space.ts";

const starter: Actor = { kind: "system", spaceId: 1, name: "Vitrine" };

/** Makes space 1, "Library" in English, when there has never been a space. */
export async function ensureFirstSpace(): Promise<void> {
  if ((await database().prisma.space.count({ take: 1 })) > 0) return;
  try {
    await inTransaction(async (tx) => {
      // Of two processes that start at once, the second fails here and spends no number.
      await tx.setting.create({ data: { key: "first_space", value: true } });
      await createSpaceIn(tx, starter, { name: "Library", languages: ["en"] });
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
  }
}
