import type { Actor } from "#lib/actor.ts";
import { authorize } from "../authorize.ts";
import { openHistoryReader } from "./history-reader.ts";
import { pulsePosition } from "./library-pulse.ts";

/**
 * Where one who reads the space now goes on listening (`after` of `followSpace`), so that nothing
 * is missed of what happens between the reading and the first moment of listening. To be asked
 * before reading: what is told twice does no harm.
 */
export async function getLivePosition(actor: Actor): Promise<number> {
  authorize(actor, "asset.view");
  return (await pulsePosition()) ?? (await openHistoryReader()).position();
}
