import { cache } from "react";
import type { Actor } from "#lib/actor.ts";
import { getLivePosition } from "#server/domain/live/get-live-position.ts";

/**
 * Where this page's stream of events begins. Layouts and pages read at the same time: whatever
 * brings data along asks for this first, and all of a request are answered alike.
 */
export function livePositionOfPage(actor: Actor): Promise<number> {
  const request = asked();
  request.position ??= getLivePosition(actor);
  return request.position;
}

// `cache` compares what it is called with by identity, and each caller has an actor of its own.
const asked = cache((): { position?: Promise<number> } => ({}));
